import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readComparison, writeSpan, writeUnit } from '../../../src/state/compare-text';
import { anyText } from '../../support/any-text';
import { day } from '../../support/day';

const span = (from: string, to: string) => ({ from: day(from), to: day(to) });
const EXTENT = span('2019-10-01', '2022-01-31');
const WINDOW = span('2021-03-01', '2021-03-31');
const read = (text: Parameters<typeof readComparison>[0], window = WINDOW) =>
  readComparison(text, window, EXTENT);

describe('the second window as text', () => {
  it('comes back as it was', () => {
    const days = fc.integer({ min: EXTENT.from, max: EXTENT.to });
    fc.assert(
      fc.property(days, days, (one, other) => {
        const window = { from: Math.min(one, other), to: Math.max(one, other) };
        const { other: found, notices } = read({ with: writeSpan(window) });
        expect(found).toEqual({ type: 'asked', window, isCut: false });
        expect(notices).toEqual([]);
      }),
    );
    expect(writeSpan(WINDOW)).toBe('2021-03-01..2021-03-31');
  });

  it('is just before the first where none is asked for', () => {
    const { other, unit, notices } = read({});
    expect(other).toEqual({
      type: 'before',
      window: span('2021-01-29', '2021-02-28'),
      isOutside: false,
    });
    expect(unit).toBe('events');
    expect(notices).toEqual([]);
  });

  it.each([
    '2021',
    '2021-01-01',
    '2021-01-01..',
    '2021-02-30..2021-03-01',
    'a..b',
    '..',
    '2021-01-01..2021-01-02..2021-01-03',
  ])('is told where it is none: %s', (text) => {
    const { other, notices } = read({ with: text });
    expect(other.type).toBe('before');
    expect(notices).toEqual([{ code: 'bad-value', values: { part: 'with', value: text } }]);
  });

  it('has its ends swapped where it ends before it begins', () => {
    const { other, notices } = read({ with: '2020-02-10..2020-02-01' });
    expect(other.window).toEqual(span('2020-02-01', '2020-02-10'));
    expect(notices).toEqual([{ code: 'swapped-dates', values: {} }]);
  });

  it('ends with the data, and says so', () => {
    expect(read({ with: '2018-01-01..2019-10-05' }).other).toEqual({
      type: 'asked',
      window: span('2019-10-01', '2019-10-05'),
      isCut: true,
    });
    expect(read({ with: '2018-01-01..2018-10-05' }).other).toMatchObject({
      type: 'before',
      isOutside: true,
    });
  });

  it('is none beside all the data', () => {
    expect(read({}, EXTENT).other).toEqual({ type: 'none', window: null, isOutside: false });
    expect(read({ with: '2020-01-01..2020-01-02' }, EXTENT).other.type).toBe('asked');
  });

  it('survives anything', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        const { other } = read({ with: text, how: text });
        expect(other.window === null || other.window.from <= other.window.to).toBe(true);
      }),
    );
  });
});

describe('what is counted, as text', () => {
  it('stands among the words of the other view, and leaves them alone', () => {
    expect(read({ how: 'season,waves' }).unit).toBe('waves');
    expect(read({ how: 'season' })).toMatchObject({ unit: 'events', notices: [] });
    expect(writeUnit('season,nolow', 'waves')).toBe('season,nolow,waves');
    expect(writeUnit('season,waves', 'events')).toBe('season');
    expect(writeUnit('waves', 'events')).toBeNull();
    expect(writeUnit(null, 'waves')).toBe('waves');
  });
});
