import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseDatasetTexts, readDatasetTexts } from '../../../scripts/dataset-texts';

/** What an article's row says where it names no event of its own. */
const NO_EVENT = /^(?:context|boilerplate|heading|page data|publisher's name)/;

const EVENT_ID = /(?<![\w-])\d{4}-\d{2}(?:-\d{2})?-[a-z][a-z0-9]*(?:-[a-z0-9]+)*/g;

const text = readFileSync('data/COVERAGE.md', 'utf8');
const entries = parseDatasetTexts(readDatasetTexts('data'));
const eventIds = new Set(entries.events.map(({ id }) => id));

/** The last cell of each row that stands for a line of an article. */
const cells = text
  .split('\n')
  .filter((line) => /^\| \d/.test(line))
  .map((line) => line.split('|').at(-2)?.trim() ?? '');

describe('COVERAGE.md', () => {
  it('has a row for each fact of the five articles', () => {
    expect(text.match(/^## Article \d/gm)).toHaveLength(5);
    expect(cells).toHaveLength(150);
  });

  it('names events of the dataset only', () => {
    const named = text.match(EVENT_ID) ?? [];
    expect(new Set(named).size).toBe(49);
    expect(named.filter((id) => !eventIds.has(id))).toEqual([]);
  });

  it('says of each row which event it is, or why it is none', () => {
    const silent = cells.filter((cell) => !NO_EVENT.test(cell) && !cell.match(EVENT_ID));
    expect(silent).toEqual([]);
    const own = cells.filter((cell) => !NO_EVENT.test(cell));
    expect(own).toHaveLength(107);
    // An event row begins with its event; an id further on in a context row is only a pointer.
    expect(own.filter((cell) => cell.search(EVENT_ID) !== 0)).toEqual([]);
  });

  it('names sources of the dataset only', () => {
    const named = [...text.matchAll(/^Source id: `([^`]+)`/gm)].map(([, id = '']) => id);
    expect(named).toHaveLength(5);
    expect(named.filter((id) => !entries.sources.has(id))).toEqual([]);
  });

  it('would not take a source id or a date range for an event', () => {
    expect('arabi-post-20210716 2021-07-14 mcgurk-202107 2021-07'.match(EVENT_ID)).toBeNull();
    expect('x; 2021-07-05-baghdad-taeb-visit (also)'.match(EVENT_ID)).toEqual([
      '2021-07-05-baghdad-taeb-visit',
    ]);
  });
});
