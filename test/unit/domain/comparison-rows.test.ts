import { describe, expect, it } from 'vitest';
import { compareBy, compareEvents, regionKeys } from '../../../src/domain/comparison-rows';
import type { EventRecord } from '../../../src/domain/event-record';
import { addUpByDay, eventsBegunIn } from '../../../src/domain/window-counts';
import { createEventRecord, createEventTime, createPlace } from '../../support/create-event-record';
import { day } from '../../support/day';

const JANUARY = { from: day('2021-01-01'), to: day('2021-01-31') };
const FEBRUARY = { from: day('2021-02-01'), to: day('2021-02-28') };

const event = (
  start: string,
  precision: 1 | 2 | 3 | 4 = 2,
  end: string | null = null,
  given: Partial<EventRecord> = {},
) => createEventRecord({ time: createEventTime(start, precision, end), ...given });
const on = (start: string, given: Partial<EventRecord>) => event(start, 2, null, given);

describe('eventsBegunIn', () => {
  const through = event('2021-01-30', 2, '2021-02-02');
  const within = event('2021-01-05', 3, '2021-01-07');
  const astride = event('2021-01-30', 3, '2021-02-02');
  const month = event('2021-01', 4);
  const clocked = event('2021-01-31T23:50+03:00', 1);
  const all = [through, within, astride, month, clocked];

  it('counts an event on its first day', () => {
    const { events } = eventsBegunIn(all, JANUARY);
    expect(events).toEqual([through, within, month, clocked]);
    expect(eventsBegunIn(all, FEBRUARY)).toMatchObject({ events: [], unsure: 1, begunBefore: 1 });
  });

  it('leaves out what may lie outside, and says how many', () => {
    expect(eventsBegunIn(all, JANUARY)).toMatchObject({ unsure: 1, begunBefore: 0 });
    const half = { from: JANUARY.from, to: day('2021-01-15') };
    expect(eventsBegunIn(all, half)).toMatchObject({ events: [within], unsure: 1 });
  });

  it('adds up day by day, waves as one', () => {
    const side = eventsBegunIn([event('2021-01-02'), event('2021-01-02'), event('2021-01-04')], {
      from: JANUARY.from,
      to: day('2021-01-05'),
    });
    expect(addUpByDay(side, 'events')).toEqual([0, 2, 2, 3, 3]);
    expect(addUpByDay(side, 'waves')).toEqual([0, 1, 1, 2, 2]);
  });
});

const erbil = createPlace({ id: 'erbil', admin1: { en: 'Erbil', ar: 'أربيل' } });
const qaim = createPlace({ id: 'qaim', admin1: { en: 'Al Anbar', ar: 'الأنبار' } });
const bukamal = createPlace({ id: 'bukamal', country: 'SY', admin1: { en: 'Deir', ar: 'دير' } });
const a = eventsBegunIn(
  [
    on('2021-01-03', { place: erbil, method: 'rocket', actors: part('x', 'target') }),
    on('2021-01-03', { place: erbil, method: 'rocket', actors: part('x', 'target', 'y') }),
    on('2021-01-09', { kind: 'visit', place: qaim, actors: part('y', 'visitor') }),
  ],
  JANUARY,
);
const b = eventsBegunIn(
  [on('2021-02-09', { place: bukamal, method: 'drone', actors: part('y', 'target', 'y') })],
  FEBRUARY,
);

/** Each in the same role. */
function part(...given: readonly string[]): EventRecord['actors'] {
  const [first = '', role = 'target', ...others] = given;
  return [first, ...others].map((actor) => ({ actor, role: role as 'target' }));
}

const countsOf = (by: Parameters<typeof compareBy>[0], unit: 'events' | 'waves' = 'events') =>
  compareBy(by, a, b, unit).rows.map(({ value, comparison }) => [
    value,
    comparison.a.count,
    comparison.b.count,
  ]);

describe('compareBy', () => {
  it('goes by kind in the order of the legend', () => {
    expect(countsOf('kinds')).toEqual([
      ['attack', 2, 1],
      ['visit', 1, 0],
    ]);
  });

  it('goes by province of Iraq or country, the most first', () => {
    expect(countsOf('places')).toEqual([
      ['erbil', 2, 0],
      ['SY', 0, 1],
      ['al-anbar', 1, 0],
    ]);
    expect(regionKeys(createPlace({ admin1: null }))).toEqual(['IQ']);
    const between = createPlace({ admin1: { en: 'Erbil / Nineveh', ar: 'أربيل / نينوى' } });
    expect(regionKeys(between)).toEqual(['erbil', 'nineveh']);
  });

  it('counts an event once for everybody who takes part', () => {
    expect(countsOf('actors')).toEqual([
      ['y', 2, 1],
      ['x', 2, 0],
    ]);
  });

  it('goes by method, of what has one', () => {
    expect(countsOf('methods')).toEqual([
      ['rocket', 2, 0],
      ['drone', 0, 1],
    ]);
  });

  it('counts waves where they are asked for', () => {
    expect(countsOf('kinds', 'waves')).toEqual([
      ['attack', 1, 1],
      ['visit', 1, 0],
    ]);
    expect(compareEvents(a, b, 'waves').a).toEqual({ count: 2, days: 31 });
  });

  it('folds away what is rare, each event once', () => {
    const many = Array.from({ length: 12 }, (_, at) =>
      on('2021-01-03', { actors: part(`often-${at}`, 'target', `rare-${at % 2}`) }),
    );
    const twice = many.flatMap((one, at) => (at < 8 ? [one, one] : [one]));
    const { rows, rest } = compareBy('actors', eventsBegunIn(twice, JANUARY), b, 'events');
    expect(rows).toHaveLength(8);
    expect(rows[0]?.value).toBe('rare-0');
    expect(rest?.values).toBe(7);
    expect(rest?.comparison.b.count).toBe(1);
    // One value too many is told, not folded.
    const nine = Array.from({ length: 9 }, (_, at) => on('2021-01-03', { method: `m${at}` }));
    expect(compareBy('methods', eventsBegunIn(nine, JANUARY), a, 'events').rest).not.toBeNull();
    const eight = nine.slice(0, 8);
    expect(compareBy('methods', eventsBegunIn(eight, JANUARY), a, 'events').rest).toBeNull();
  });
});
