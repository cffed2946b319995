import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { eventDetailFields, urlField } from '../../../src/domain/dataset-details-schema';
import {
  coordinatesField,
  idField,
  localizedTextField,
  partialDateField,
  quotedTextField,
  textField,
} from '../../../src/domain/dataset-fields';
import { eventIndexFields, indexRecordSchema } from '../../../src/domain/dataset-index-schema';
import { findBrokenRules, METHODS } from '../../../src/domain/dataset-rules';
import { datasetAboutSchema, eventFeatureSchema } from '../../../src/domain/dataset-schema';
import { EVENT_KINDS } from '../../../src/domain/event-record';
import { ROCKETS, SMALL_ABOUT, SMALL_DATASET } from '../data/fixtures/small-dataset';

const RULE_SUBJECT = {
  kind: 'attack',
  method: 'rocket',
  start: '2021-02-15',
  time_precision: 2,
  route: null,
} as const;

describe('the fields', () => {
  it.each(['a', 'a-b', '2021-02-15-erbil', 'x9'])('take %s as an id', (id) => {
    expect(v.is(idField, id)).toBe(true);
  });

  it.each(['', 'A', 'a_b', 'a--b', '-a', 'a-', 'a b', 'é', '__proto__', 'أ'])(
    'do not take "%s" as an id',
    (id) => {
      expect(v.is(idField, id)).toBe(false);
    },
  );

  it('take trimmed, visible, one-line text only', () => {
    expect(v.is(textField, 'Ain al-Asad («عين الأسد»)')).toBe(true);
    for (const text of ['', ' ', 'a ', ' a', 'a\nb', 'a\tb', 'a\u200eb', 'a\u202eb', 'a\u00a0b']) {
      expect(v.is(textField, text), JSON.stringify(text)).toBe(false);
    }
  });

  it('leave a publisher its space, but not an empty title', () => {
    expect(v.is(quotedTextField, '13816 ')).toBe(true);
    expect(v.is(quotedTextField, ' ')).toBe(false);
  });

  it('take a text in both scripts only', () => {
    expect(v.is(localizedTextField, { en: 'Baghdad', ar: 'بغداد' })).toBe(true);
    expect(v.is(localizedTextField, { en: 'Baghdad', ar: 'Baghdad' })).toBe(false);
    expect(v.is(localizedTextField, { en: 'بغداد', ar: 'بغداد' })).toBe(false);
    expect(v.is(localizedTextField, { en: 'Baghdad' })).toBe(false);
    expect(v.is(localizedTextField, { en: 'Baghdad', ar: 'بغداد', fr: 'Bagdad' })).toBe(false);
  });

  it('take [lng, lat] in range, to five decimals', () => {
    expect(v.is(coordinatesField, [44.36612, 33.3])).toBe(true);
    expect(v.is(coordinatesField, [-180, -90])).toBe(true);
    for (const pair of [[180.1, 0], [0, 90.1], [44.366123, 33], [44], [44, 33, 0], ['44', '33']]) {
      expect(v.is(coordinatesField, pair), String(pair)).toBe(false);
    }
    expect(v.is(coordinatesField, [Number.NaN, 0])).toBe(false);
  });

  it('take real dates only', () => {
    expect(v.is(partialDateField, '2020-02-29')).toBe(true);
    expect(v.is(partialDateField, '2021-02-29')).toBe(false);
    expect(v.is(partialDateField, '2021-02-15T21:30')).toBe(false);
  });

  it('take http and https addresses only', () => {
    expect(v.is(urlField, 'https://a.example/b?c=d#e')).toBe(true);
    expect(v.is(urlField, 'http://a.example/')).toBe(true);
    for (const url of [
      'javascript:alert(1)',
      'data:text/html,x',
      '//a.example',
      'https://',
      'https://a b',
    ]) {
      expect(v.is(urlField, url), url).toBe(false);
    }
  });
});

describe('eventFeatureSchema', () => {
  const features: { id: string; properties: object }[] = JSON.parse(SMALL_DATASET.events).features;
  const rockets = features.find(({ id }) => id === ROCKETS);

  it('has exactly the fields of the index and of the details', () => {
    const fields = [...Object.keys(eventIndexFields), ...Object.keys(eventDetailFields)];
    expect(new Set(fields).size).toBe(fields.length);
    expect(new Set(Object.keys(rockets?.properties ?? {}))).toEqual(new Set(fields));
  });

  it('does not take a member it does not know, the index does', () => {
    const properties = { ...rockets?.properties, extra: 1 };
    expect(v.is(eventFeatureSchema, rockets)).toBe(true);
    expect(v.is(eventFeatureSchema, { ...rockets, properties })).toBe(false);
    expect(v.is(indexRecordSchema, { ...properties, id: ROCKETS, actors: [] })).toBe(true);
  });

  it('does not take an id that begins with no month', () => {
    expect(v.is(eventFeatureSchema, { ...rockets, id: 'erbil-rockets' })).toBe(false);
    expect(v.is(eventFeatureSchema, { ...rockets, id: '2021-13-erbil-rockets' })).toBe(false);
  });
});

describe('findBrokenRules', () => {
  it('finds nothing where all fields fit each other', () => {
    expect(findBrokenRules(RULE_SUBJECT)).toEqual([]);
  });

  it('knows the methods of every kind, each once', () => {
    for (const kind of EVENT_KINDS) {
      expect(METHODS[kind].length).toBeGreaterThan(0);
      expect(new Set(METHODS[kind]).size).toBe(METHODS[kind].length);
      for (const method of METHODS[kind]) {
        expect(findBrokenRules({ ...RULE_SUBJECT, kind, method })).toEqual([]);
      }
      expect(findBrokenRules({ ...RULE_SUBJECT, kind, method: 'other-worldly' })).toHaveLength(1);
    }
  });

  it.each([
    [1, '2021-02-15T21:30+03:00'],
    [2, '2021-02-15'],
    [3, '2021-02-15'],
    [4, '2021-02'],
  ] as const)('wants start in the form of precision %i', (time_precision, start) => {
    expect(findBrokenRules({ ...RULE_SUBJECT, time_precision, start })).toEqual([]);
    for (const other of ['2021-02-15T21:30+03:00', '2021-02-15', '2021-02']) {
      const broken = findBrokenRules({ ...RULE_SUBJECT, time_precision, start: other });
      expect(broken.map(({ field }) => field)).toEqual(other === start ? [] : ['time_precision']);
    }
  });

  it('gives a route to visits only', () => {
    const route = ['a', 'b'];
    expect(findBrokenRules({ ...RULE_SUBJECT, route })).toMatchObject([{ field: 'route' }]);
    const visit = { ...RULE_SUBJECT, kind: 'visit', method: 'secret', route } as const;
    expect(findBrokenRules(visit)).toEqual([]);
  });

  it('leaves out rules about fields known to be wrong', () => {
    const event = { ...RULE_SUBJECT, method: 'talks', time_precision: 4 } as const;
    expect(findBrokenRules(event)).toHaveLength(2);
    expect(findBrokenRules(event, new Set(['method']))).toMatchObject([
      { field: 'time_precision' },
    ]);
  });
});

describe('datasetAboutSchema', () => {
  it('takes a version of three numbers and a whole day', () => {
    expect(v.is(datasetAboutSchema, SMALL_ABOUT)).toBe(true);
    expect(v.is(datasetAboutSchema, { ...SMALL_ABOUT, version: '1.2' })).toBe(false);
    expect(v.is(datasetAboutSchema, { ...SMALL_ABOUT, published: '2026-01' })).toBe(false);
    expect(v.is(datasetAboutSchema, { ...SMALL_ABOUT, published: null })).toBe(false);
  });
});
