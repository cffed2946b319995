import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventRecord, LngLat } from '../../../src/domain/event-record';
import { formatLocalDay, fromCalendarDate } from '../../../src/domain/local-day';
import { slotOffset, spreadEvents } from '../../../src/domain/spread';
import { createEventRecord, createEventTime, createPlace } from '../../support/create-event-record';

const options = { groupKm: 12, memoryDays: 45, longMemoryDays: 400, freshSlots: 3 };
const FIRST = fromCalendarDate(2021, 1, 1);
const GREEN_ZONE: LngLat = [44.389, 33.306];
/** About 12 km from the Green Zone. */
const AIRPORT: LngLat = [44.265, 33.27];
/** About 24 km from the Green Zone, 15 from the airport. */
const ABU_GHRAIB: LngLat = [44.13, 33.31];

type Given = { at?: LngLat; day: number; days?: number };

const toEvents = (list: readonly Given[]): EventRecord[] =>
  list.map(({ at = GREEN_ZONE, day, days = 1 }, index) =>
    createEventRecord({
      index,
      place: createPlace({ coordinates: at }),
      time: createEventTime(formatLocalDay(FIRST + day), 3, formatLocalDay(FIRST + day + days - 1)),
    }),
  );
const nearOf = (list: readonly Given[]): number[] => [
  ...spreadEvents(toEvents(list), options).near,
];
const groupOf = (list: readonly Given[], groupKm = 12): number[] => [
  ...spreadEvents(toEvents(list), { ...options, groupKm }).group,
];

describe('spreadEvents', () => {
  it('numbers the spots of close-by places by their first event', () => {
    const events = toEvents([{ day: 0, at: AIRPORT }, { day: 1 }, { day: 2, at: AIRPORT }]);
    expect([...spreadEvents(events, { ...options, groupKm: 1 }).groupOf]).toEqual([0, 1, 0]);
    expect([...spreadEvents(events, { ...options, groupKm: 50 }).groupOf]).toEqual([0, 0, 0]);
  });

  it('gives events of one spot the lowest free slots', () => {
    expect(nearOf([{ day: 0 }, { day: 0 }, { day: 10 }])).toEqual([0, 1, 2]);
  });

  it('frees a slot after the days it is kept, counted from the span’s end', () => {
    expect(nearOf([{ day: 0 }, { day: 45 }])).toEqual([0, 1]);
    expect(nearOf([{ day: 0 }, { day: 46 }])).toEqual([0, 0]);
    expect(nearOf([{ day: 0, days: 11 }, { day: 55 }])).toEqual([0, 1]);
    expect(nearOf([{ day: 0, days: 11 }, { day: 56 }])).toEqual([0, 0]);
  });

  it('keeps a slot for a long event, whatever came after', () => {
    expect(nearOf([{ day: 0, days: 100 }, { day: 1 }, { day: 60 }])).toEqual([0, 1, 1]);
  });

  it('keeps slots longer for long windows, and takes a few before any again', () => {
    const longOf = (list: readonly Given[]) => [...spreadEvents(toEvents(list), options).long.near];
    expect(longOf([{ day: 0 }, { day: 46 }, { day: 446 }])).toEqual([0, 1, 2]);
    expect(longOf([0, 1, 2, 401, 401].map((day) => ({ day })))).toEqual([0, 1, 2, 0, 3]);
    const elsewhere = spreadEvents(toEvents([{ day: 0 }, { day: 0, at: AIRPORT }]), options);
    expect([...elsewhere.long.near, ...elsewhere.long.group]).toEqual([0, 0, 0, 0]);
  });

  it('numbers places by their first event', () => {
    const events = toEvents([{ day: 0, at: AIRPORT }, { day: 1 }, { day: 2, at: AIRPORT }]);
    expect([...spreadEvents(events, { ...options, groupKm: 50 }).placeOf]).toEqual([0, 1, 0]);
  });

  it('leaves events of other spots alone', () => {
    expect(nearOf([{ day: 0 }, { day: 0, at: AIRPORT }, { day: 0 }])).toEqual([0, 0, 1]);
  });

  it('takes near places for one spot from afar, and chains of them', () => {
    const events = [{ day: 0 }, { day: 0, at: AIRPORT }, { day: 0, at: ABU_GHRAIB }];
    expect(groupOf(events, 5)).toEqual([0, 0, 0]);
    expect(groupOf(events, 12.5)).toEqual([0, 1, 0]);
    expect(groupOf(events, 16)).toEqual([0, 1, 2]);
  });

  it('links places in whatever order they come', () => {
    const backwards = [{ day: 0, at: ABU_GHRAIB }, { day: 0 }, { day: 0, at: AIRPORT }];
    expect(groupOf(backwards, 16)).toEqual([0, 1, 2]);
  });

  it('links two places that only a third joins', () => {
    const south: LngLat = [44, 33.2];
    const east: LngLat = [44.2, 33.21];
    const between: LngLat = [44.1, 33.25];
    const events = [south, east, between].map((at) => ({ day: 0, at }));
    expect(groupOf(events.slice(0, 2))).toEqual([0, 0]);
    expect(groupOf(events)).toEqual([0, 1, 2]);
  });

  it('goes by time where the order of events does not', () => {
    expect(nearOf([{ day: 9 }, { day: 2 }, { day: 5 }])).toEqual([2, 0, 1]);
  });

  it('is empty for no events', () => {
    expect(nearOf([])).toEqual([]);
  });

  it('gives no two events of a spot within memory the same slot', () => {
    const anyGiven = fc.record({
      at: fc.constantFrom(GREEN_ZONE, AIRPORT, ABU_GHRAIB),
      day: fc.nat(200),
      days: fc.integer({ min: 1, max: 60 }),
    });
    fc.assert(
      fc.property(fc.array(anyGiven, { maxLength: 40 }), (list) => {
        const events = toEvents(list);
        const { near, group } = spreadEvents(events, { ...options, groupKm: 20 });
        for (const a of events) {
          for (const b of events.slice(a.index + 1)) {
            const apart = Math.max(
              a.time.firstDay - b.time.lastDay,
              b.time.firstDay - a.time.lastDay,
            );
            if (apart > 45) continue;
            const places = [a.place.coordinates, b.place.coordinates];
            if (places[0] === places[1] || places.includes(AIRPORT)) {
              expect(group[a.index]).not.toBe(group[b.index]);
            }
            if (a.place.coordinates === b.place.coordinates) {
              expect(near[a.index]).not.toBe(near[b.index]);
            }
          }
        }
      }),
    );
  });
});

describe('slotOffset', () => {
  it('begins in the middle', () => {
    expect(slotOffset(0)).toEqual([0, 0]);
    expect(slotOffset(1)).toEqual([1, 0]);
  });

  it('fills ring after ring: 6 slots, then 12, then 18', () => {
    // A slot of ring r lies between its hexagon's sides and corners.
    const ringOf = (slot: number): number => Math.ceil(Math.hypot(...slotOffset(slot)) - 1e-9);
    const rings = Array.from({ length: 37 }, (_, slot) => ringOf(slot));
    expect(rings.filter((ring) => ring === 1)).toHaveLength(6);
    expect(rings.slice(7, 19).every((ring) => ring === 2)).toBe(true);
    expect(rings.slice(19, 37).every((ring) => ring === 3)).toBe(true);
  });

  it('keeps any two slots at least 1 apart', () => {
    fc.assert(
      fc.property(fc.nat(600), fc.nat(600), (a, b) => {
        fc.pre(a !== b);
        const [ax, ay] = slotOffset(a);
        const [bx, by] = slotOffset(b);
        return Math.hypot(ax - bx, ay - by) >= 1 - 1e-9;
      }),
      { numRuns: 2000 },
    );
  });

  it('keeps neighbouring slots and rings apart', () => {
    const offsets = Array.from({ length: 127 }, (_, slot) => slotOffset(slot));
    let nearest = Number.POSITIVE_INFINITY;
    offsets.forEach(([ax, ay], a) => {
      for (const [bx, by] of offsets.slice(a + 1)) {
        nearest = Math.min(nearest, Math.hypot(ax - bx, ay - by));
      }
    });
    expect(nearest).toBeCloseTo(1, 9);
  });

  it('stays as near to the middle as it can', () => {
    expect(Math.hypot(...slotOffset(126))).toBeLessThanOrEqual(6 + 1e-9);
  });
});
