import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { charactersOf, FONT_RANGES } from '../../../scripts/font-ranges';
import { messagesAr } from '../../../src/i18n/messages-ar';
import { messagesEn } from '../../../src/i18n/messages-en';

const kept = new Set(
  (Object.keys(FONT_RANGES) as (keyof typeof FONT_RANGES)[]).map(charactersOf).join(''),
);
const missingOf = (text: string) => [...new Set(text)].filter((character) => !kept.has(character));

const withoutLines = (text: string) => text.replaceAll(/[\n\t]/g, ' ');
const basemap = readdirSync('data/basemap').filter((name) => name.endsWith('.geojson'));

describe('the characters the fonts keep', () => {
  it('are all that the messages are written with', () => {
    expect(missingOf(JSON.stringify([messagesEn, messagesAr]))).toEqual([]);
  });

  it.each(['events.geojson', 'places.json', 'actors.json'])(
    'are all that our own texts in %s are written with',
    (file) => {
      expect(missingOf(withoutLines(readFileSync(`data/${file}`, 'utf8')))).toEqual([]);
    },
  );

  it('are all that the map is lettered with', () => {
    expect(basemap.length).toBeGreaterThan(3);
    const texts = basemap.map((name) => readFileSync(`data/basemap/${name}`, 'utf8')).join('');
    expect(missingOf(withoutLines(texts))).toEqual([]);
  });

  it('leave out what is not there', () => {
    expect(missingOf('漢字')).toEqual(['漢', '字']);
  });
});
