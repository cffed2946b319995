import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CoincidenceOrder,
  distanceBetween,
  findCoincidence,
  orderCoinciding,
  pickCoinciding,
} from '../../../src/domain/coincidence';
import { layoutStrip } from '../../../src/domain/coincidence-strip';
import { EVENT_KINDS, type EventRecord, type LngLat } from '../../../src/domain/event-record';
import { createDataset } from '../../support/create-dataset';
import { createEventRecord, createEventTime, createPlace } from '../../support/create-event-record';

const at = (id: string, coordinates: LngLat) => createPlace({ id, coordinates });
const BAGHDAD = at('baghdad', [44.37, 33.32]);
const ERBIL = at('erbil', [44.01, 36.19]);
const NEXT_DOOR = at('next-door', [44.372, 33.322]);

const { events } = createDataset([
  { id: 'long-before', time: createEventTime('2021-02-01') },
  { id: 'before', time: createEventTime('2021-02-08', 2, '2021-02-09'), place: ERBIL },
  { id: 'anchor', time: createEventTime('2021-02-15', 2, '2021-02-17') },
  { id: 'during', time: createEventTime('2021-02-16'), place: NEXT_DOOR },
  { id: 'after', time: createEventTime('2021-02-18'), place: ERBIL, geoPrecision: 4 },
  { id: 'week-after', time: createEventTime('2021-02-24') },
  { id: 'month', time: createEventTime('2021-02', 4) },
  { id: 'next-month', time: createEventTime('2021-03', 4) },
]);
const eventOf = (id: string): EventRecord => {
  const event = events.find((known) => known.id === id);
  if (event === undefined) throw new Error(`no event ${id}`);
  return event;
};
const daysOf = (anchor: string, reach: number) =>
  findCoincidence(eventOf(anchor), events, reach).near.map(({ event, days }) => [event.id, days]);

describe('findCoincidence', () => {
  it('finds what is within so many days of the span, in order of time', () => {
    expect(daysOf('anchor', 3)).toEqual([
      ['during', 0],
      ['after', 1],
    ]);
    expect(daysOf('anchor', 7)).toEqual([
      ['before', -6],
      ['during', 0],
      ['after', 1],
      ['week-after', 7],
    ]);
    expect(daysOf('anchor', 14).at(0)).toEqual(['long-before', -14]);
  });

  it('has what is known only to a month apart, as far as its month touches the days', () => {
    const sometime = (reach: number) =>
      findCoincidence(eventOf('anchor'), events, reach).sometime.map(({ event }) => event.id);
    expect(sometime(3)).toEqual(['month']);
    expect(sometime(14)).toEqual(['month', 'next-month']);
  });

  it('has all of its month apart beside an event known only to it', () => {
    const { near, sometime } = findCoincidence(eventOf('month'), events, 3);
    expect(near).toEqual([]);
    expect(sometime.map(({ event }) => event.id)).toEqual([
      'long-before',
      'before',
      'anchor',
      'during',
      'after',
      'week-after',
    ]);
  });

  it('names who takes part in both, once each, and never somebody unknown', () => {
    const { events: made } = createDataset([
      {
        actors: [
          { actor: 'unidentified', role: 'suspected' },
          { actor: 'iran', role: 'denied' },
          { actor: 'brigade', role: 'claimed' },
          { actor: 'us', role: 'target' },
        ],
      },
      {
        actors: [
          { actor: 'us', role: 'party' },
          { actor: 'unidentified', role: 'suspected' },
          { actor: 'iraq', role: 'host' },
          { actor: 'brigade', role: 'attributed' },
          { actor: 'us', role: 'speaker' },
        ],
      },
    ]);
    const [anchor] = made;
    if (anchor === undefined) throw new Error('no event');
    expect(findCoincidence(anchor, made, 7).near[0]?.sharedActors).toEqual(['us', 'brigade']);
  });

  it('finds each the other, as many days away the other way', () => {
    const days = fc
      .integer({ min: 0, max: 60 })
      .map((day) =>
        createEventTime(new Date(Date.UTC(2021, 0, 1 + day)).toISOString().slice(0, 10)),
      );
    fc.assert(
      fc.property(fc.array(days, { minLength: 2, maxLength: 8 }), fc.nat(30), (times, reach) => {
        const made = createDataset(times.map((time) => ({ time }))).events;
        for (const one of made) {
          for (const found of findCoincidence(one, made, reach).near) {
            expect(Math.abs(found.days)).toBeLessThanOrEqual(reach);
            const back = findCoincidence(found.event, made, reach).near.find(
              ({ event }) => event === one,
            );
            expect(back?.days).toBe(found.days === 0 ? 0 : -found.days);
          }
        }
      }),
    );
  });
});

describe('distanceBetween', () => {
  const place = (given: Partial<EventRecord>) =>
    createEventRecord({ place: BAGHDAD, geoPrecision: 1, ...given });

  it('is in kilometres, over the ground', () => {
    const distance = distanceBetween(place({}), place({ place: ERBIL }));
    expect(distance).toMatchObject({ type: 'km', isAbout: false });
    // 2.87 degrees of latitude, 111.2 km each, and a little to the west.
    expect(distance.type === 'km' && Math.round(distance.km)).toBe(321);
  });

  it('is about so many where either is not known to the site', () => {
    expect(distanceBetween(place({ geoPrecision: 3 }), place({ place: ERBIL }))).toMatchObject({
      type: 'km',
      isAbout: true,
    });
    expect(distanceBetween(place({}), place({ geoPrecision: 2 }))).toEqual({
      type: 'same-place',
      isAbout: true,
    });
    expect(distanceBetween(place({}), place({}))).toEqual({ type: 'same-place', isAbout: false });
  });

  it('is not said where either is known to a province only, even the same one', () => {
    expect(distanceBetween(place({ geoPrecision: 4 }), place({}))).toEqual({ type: 'unlocated' });
    expect(distanceBetween(place({}), place({ place: ERBIL, geoPrecision: 4 }))).toEqual({
      type: 'unlocated',
    });
  });
});

describe('the order of what coincided', () => {
  const { near } = findCoincidence(eventOf('anchor'), events, 14);
  const idsIn = (order: CoincidenceOrder) =>
    orderCoinciding(near, order).map(({ event }) => event.id);

  it('is that of days', () => {
    expect(idsIn('days')).toEqual(['long-before', 'before', 'during', 'after', 'week-after']);
  });

  it('has the nearest day first', () => {
    expect(idsIn('nearest')).toEqual(['during', 'after', 'before', 'week-after', 'long-before']);
  });

  it('has the nearest place first, and what is not located last', () => {
    expect(idsIn('distance')).toEqual(['long-before', 'week-after', 'during', 'before', 'after']);
  });

  it('leaves the farthest in time out of a short list that goes by days', () => {
    expect(pickCoinciding(near, 'days', 3).map(({ event }) => event.id)).toEqual([
      'before',
      'during',
      'after',
    ]);
    expect(pickCoinciding(near, 'distance', 2).map(({ event }) => event.id)).toEqual([
      'long-before',
      'week-after',
    ]);
  });
});

describe('layoutStrip', () => {
  it('has the days left to right about the middle, violence above, all else below', () => {
    const time = createEventTime('2021-02-15');
    const { events: made } = createDataset(EVENT_KINDS.map((kind) => ({ kind, time })));
    const [anchor] = made;
    if (anchor === undefined) throw new Error('no event');
    const marks = layoutStrip(findCoincidence(anchor, made, 7).near, 7);
    expect(marks.map(({ event, side, level, count }) => [event.kind, side, level, count])).toEqual([
      ['strike', 'above', 0, 1],
      ['visit', 'below', 0, 5],
      ['meeting', 'below', 1, 5],
      ['agreement', 'below', 2, 5],
      ['statement', 'below', 3, 5],
      ['context', 'below', 4, 5],
    ]);
    expect(marks.every((mark) => mark.at === 0.5)).toBe(true);
  });

  it('has a column for each day, and nothing outside of the axis', () => {
    const { near } = findCoincidence(eventOf('anchor'), events, 14);
    const marks = layoutStrip(near, 7);
    expect(marks.map(({ event, at: part }) => [event.id, part])).toEqual([
      ['before', 1.5 / 15],
      ['during', 7.5 / 15],
      ['after', 8.5 / 15],
      ['week-after', 14.5 / 15],
    ]);
  });
});
