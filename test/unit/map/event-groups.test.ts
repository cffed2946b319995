import { describe, expect, it } from 'vitest';
import { createEventGroups } from '../../../src/map/event-groups';
import { createEventRecord, createPlace } from '../../support/create-event-record';

const at = (lng: number) => createPlace({ coordinates: [lng, 33] });
const events = [44, 44.1, 50, 44.1, 60, 60].map((lng, index) =>
  createEventRecord({ index, place: at(lng) }),
);
const spotOf = Int32Array.from([0, 0, 1, 0, 2, 2]);

describe('createEventGroups', () => {
  it('keeps spots with more events than asked for, numbered anew', () => {
    expect([...createEventGroups(events, spotOf, 1).groupOf]).toEqual([0, 0, -1, 0, 1, 1]);
    expect([...createEventGroups(events, spotOf, 2).groupOf]).toEqual([0, 0, -1, 0, -1, -1]);
    expect(createEventGroups(events, spotOf, 3).centers).toEqual([]);
  });

  it('stands where most of its events are', () => {
    const { centers, places } = createEventGroups(events, spotOf, 1);
    expect(centers).toEqual([
      [44.1, 33],
      [60, 33],
    ]);
    expect(createEventGroups(events, spotOf, 1).sizes).toEqual([3, 2]);
    expect(places[0]).toEqual([
      [44.1, 33],
      [44, 33],
    ]);
  });
});
