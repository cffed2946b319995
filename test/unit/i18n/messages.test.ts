import { describe, expect, it } from 'vitest';
import { ACTOR_KINDS } from '../../../src/domain/dataset-details-schema';
import { PLACE_KINDS } from '../../../src/domain/dataset-index-schema';
import { METHODS } from '../../../src/domain/dataset-rules';
import {
  ACTOR_ROLES,
  ACTOR_SIDES,
  CONFIDENCES,
  EVENT_KINDS,
} from '../../../src/domain/event-record';
import { SUBJECT_ROLES } from '../../../src/domain/subject';
import { messagesAr } from '../../../src/i18n/messages-ar';
import { messagesEn } from '../../../src/i18n/messages-en';
import { methodKey } from '../../../src/i18n/method-key';
import { actorKindKey, placeKindKey } from '../../../src/i18n/subject-kind-key';

type Forms = Readonly<Record<string, string>>;
const english: Readonly<Record<string, string | Forms>> = messagesEn;
const arabic: Readonly<Record<string, string | Forms>> = messagesAr;
const keys = Object.keys(english);

const formsOf = (message: string | Forms | undefined): Forms =>
  typeof message === 'string' ? { other: message } : (message ?? {});
const placeholdersOf = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).sort();
const textsOf = (messages: Readonly<Record<string, string | Forms>>) =>
  Object.entries(messages).flatMap(([key, message]) =>
    Object.entries(formsOf(message)).map(([form, text]) => ({ name: `${key} ${form}`, text })),
  );

/** Names that are the same in Arabic, and the link to the other language. */
const LATIN_IN_ARABIC = [
  'WebGL',
  'CC BY',
  'MIT',
  'IRGC',
  'GeoJSON',
  'CSV',
  'English',
  'config.json',
  'PMTiles',
  'BibTeX',
  'KMZ',
  'KML',
  'GPX',
  'JSON',
  'XML',
  'shapefile',
  'UTF-8',
  'DOCTYPE',
  'Google Earth',
  'PNG',
  'oEmbed',
  'AMP',
  'integrity',
  'Shift',
  'amp-iframe',
  'Ghost',
  'Arc XP',
  'Composer',
  'Raw HTML',
  'HTML',
  '/html',
  '«html»',
  '«lat»',
  '«lng»',
];
const ARABIC_IN_ENGLISH = ['العربية', 'عربي'];
const without = (text: string, words: readonly string[]) =>
  words.reduce((rest, word) => rest.replaceAll(word, ''), text.replace(/\{\w+\}/g, ''));

describe('the two catalogues', () => {
  it('have the same keys, in the same order', () => {
    expect(keys.length).toBeGreaterThan(150);
    expect(Object.keys(arabic)).toEqual(keys);
  });

  it('count the same messages', () => {
    for (const key of keys) {
      expect(typeof arabic[key], key).toBe(typeof english[key]);
    }
  });

  it.each(keys.filter((key) => typeof english[key] !== 'string'))('has all forms of %s', (key) => {
    expect(Object.keys(formsOf(english[key]))).toEqual(['one', 'other']);
    const forms = ['zero', 'one', 'two', 'few', 'many', 'other'];
    expect(Object.keys(formsOf(arabic[key]))).toEqual(forms);
  });

  it('fill in the same values', () => {
    for (const key of keys) {
      const known = placeholdersOf(formsOf(english[key]).other ?? '');
      for (const [form, text] of Object.entries(formsOf(arabic[key]))) {
        const own = placeholdersOf(text);
        if (form === 'other') expect(own, key).toEqual(known);
        else expect(known, `${key} ${form}`).toEqual(expect.arrayContaining(own));
        // Without its count a form may be a word, as "two events" is one; what else it is told, it says.
        const others = known.filter((name) => name !== 'count');
        expect(own, `${key} ${form}`).toEqual(expect.arrayContaining(others));
      }
      const one = placeholdersOf(formsOf(english[key]).one ?? '');
      expect(known, key).toEqual(expect.arrayContaining(one));
    }
  });

  it.each([
    ['English', textsOf(english)],
    ['Arabic', textsOf(arabic)],
  ])('have no empty and no untidy text in %s', (_language, texts) => {
    for (const { name, text } of texts) {
      expect(text.trim(), name).toBe(text);
      expect(text, name).not.toBe('');
      expect(text, name).not.toMatch(/ {2}|\.\.\.|"/);
      expect(text.replace(/\{\w+\}/g, ''), name).not.toMatch(/[{}]/);
    }
  });
});

describe('Arabic', () => {
  it('has no word in Latin letters but names', () => {
    for (const { name, text } of textsOf(arabic)) {
      expect(without(text, LATIN_IN_ARABIC), name).not.toMatch(/[A-Za-z]/);
    }
  });

  it('is written in Arabic letters, with Western digits and Arabic marks', () => {
    for (const { name, text } of textsOf(arabic)) {
      const plain = without(text, LATIN_IN_ARABIC);
      expect(text, name).not.toMatch(/[\u0660-\u0669\u06f0-\u06f9]/);
      expect(plain, name).not.toMatch(/[,;?]/);
      const isLatinOnPurpose = name.startsWith('header.otherLanguage ');
      expect(isLatinOnPurpose || /\p{Script=Arabic}/u.test(plain), name).toBe(true);
    }
  });
});

describe('English', () => {
  it('has no Arabic but the name of the language', () => {
    for (const { name, text } of textsOf(english)) {
      expect(without(text, ARABIC_IN_ENGLISH), name).not.toMatch(/\p{Script=Arabic}/u);
    }
  });
});

describe('what the dataset may say', () => {
  const methods = [...new Set(Object.values(METHODS).flat())];

  it.each([
    ...EVENT_KINDS.flatMap((kind) => [`kind.${kind}`, `kinds.${kind}`]),
    ...ACTOR_ROLES.map((role) => `role.${role}`),
    ...CONFIDENCES.map((confidence) => `confidence.${confidence}`),
    ...methods.map(methodKey),
    ...ACTOR_KINDS.map(actorKindKey),
    ...ACTOR_SIDES.map((side) => `side.${side}`),
    ...PLACE_KINDS.map(placeKindKey),
    ...SUBJECT_ROLES.map((role) => `subjectRole.${role}`),
    ...[1, 2, 3, 4].map((precision) => `subject.position${precision}`),
  ])('has the words for %s', (key) => {
    expect(english[key]).toEqual(expect.any(String));
    expect(arabic[key]).toEqual(expect.any(String));
  });

  it('has no words for methods that are gone', () => {
    const named = keys.filter((key) => key.startsWith('method.'));
    expect(named.sort()).toEqual(methods.map((method) => `method.${method}`).sort());
  });
});
