import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AroundQuestion, DEFAULT_QUESTION } from '../../../src/domain/around-question';
import { emptyFilter } from '../../../src/domain/event-filter';
import { readQuestion, writeFilterText, writeQuestion } from '../../../src/state/question-text';
import { anyText } from '../../support/any-text';
import { createDataset } from '../../support/create-dataset';
import { createPlace } from '../../support/create-event-record';

const dataset = createDataset([
  { actors: [{ actor: 'esmail-qaani', role: 'visitor' }] },
  { place: createPlace({ id: 'hillah', admin1: { en: 'Babil', ar: 'بابل' } }) },
]);
const read = (text: Parameters<typeof readQuestion>[0]) => readQuestion(text, dataset, null);

const area = { type: 'circle', center: [44.39, 33.31], radiusKm: 25 } as const;
const QUESTIONS: readonly AroundQuestion[] = [
  DEFAULT_QUESTION,
  {
    anchors: {
      ...emptyFilter,
      kinds: new Set(['visit', 'meeting']),
      actors: new Set(['esmail-qaani']),
      roles: new Set(['visitor']),
      places: new Set(['baghdad']),
    },
    outcomes: { ...emptyFilter, text: 'green zone/q:what, if & why?' },
    reach: 90,
    region: { type: 'province', id: 'babil' },
    model: 'season',
    choices: { hasLowConfidence: false, hasConvoys: false, days: 'spread', unit: 'waves' },
  },
  {
    ...DEFAULT_QUESTION,
    anchors: emptyFilter,
    outcomes: { ...emptyFilter, methods: new Set(['rocket', 'drone']), area },
    region: { type: 'area', area },
    choices: { ...DEFAULT_QUESTION.choices, days: 'exact' },
  },
];

describe('a question as text', () => {
  it.each(QUESTIONS)('comes back as it was: %#', (question) => {
    expect(read(writeQuestion(question))).toEqual({ question, notices: [] });
  });

  it('leaves out what is the default', () => {
    expect(Object.values(writeQuestion(DEFAULT_QUESTION)).filter((part) => part !== null)).toEqual(
      [],
    );
    expect(read({})).toEqual({ question: DEFAULT_QUESTION, notices: [] });
  });

  it('is one that people can read and write', () => {
    expect(writeFilterText(QUESTIONS[1]?.anchors ?? emptyFilter)).toBe(
      'kind:meeting,visit/actor:esmail-qaani/role:visitor/place:baghdad',
    );
    expect(writeFilterText(emptyFilter)).toBe('all');
    expect(writeQuestion(QUESTIONS[1] ?? DEFAULT_QUESTION)).toMatchObject({
      lag: '90',
      region: 'province:babil',
      how: 'season,nolow,noconvoys,spread,waves',
    });
  });

  it.each([
    ['anchors', 'visit'],
    ['anchors', 'kind:visit/colour:red'],
    ['outcomes', 'lang:ar'],
    ['lag', '2'],
    ['lag', '91'],
    ['lag', '1e1'],
    ['region', 'province:atlantis'],
    ['region', 'circle:1,2'],
    ['how', 'waves,particles'],
    ['charts', 'all'],
  ] as const)('tells a bad value and keeps the default: %s=%s', (part, value) => {
    expect(read({ [part]: value })).toEqual({
      question: DEFAULT_QUESTION,
      notices: [{ code: 'bad-value', values: { part, value } }],
    });
  });

  it('tells values that the dataset does not have, and where they were asked for', () => {
    const { question, notices } = read({ anchors: 'kind:visit/actor:esmail-qaani,nobody' });
    expect(question.anchors.actors).toEqual(new Set(['esmail-qaani']));
    expect(notices).toEqual([
      { code: 'unknown-values', values: { part: 'anchors actor', value: 'nobody', count: 1 } },
    ]);
  });

  it('takes any text, and then writes what it took', () => {
    const pieces =
      'kind: visit , / q: area: circle: 44.4 33 5 spread - province: babil % & 7 actor:';
    const nearly = fc.array(fc.constantFrom(...pieces.split(' ')), { maxLength: 9 });
    const anything = fc.oneof(
      anyText(40),
      nearly.map((some) => some.join('')),
    );
    const texts = fc.record({
      anchors: anything,
      outcomes: anything,
      lag: anything,
      region: anything,
      how: anything,
      charts: anything,
    });
    fc.assert(
      fc.property(texts, (text) => {
        const { question } = read(text);
        const written = writeQuestion(question);
        expect(writeQuestion(read(written).question)).toEqual(written);
        expect(read(written).notices).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });
});
