import { describe, expect, it } from 'vitest';
import { EventCrowd } from '../../../src/map/event-crowd';
import { createEventOffsets } from '../../../src/map/event-offsets';
import { createEventTimeline } from '../../../src/map/event-timeline';
import { createEventRecord, createEventTime, createPlace } from '../../support/create-event-record';

/** Fifteen days of attacks at one place, one elsewhere. */
const events = Array.from({ length: 16 }, (_, index) =>
  createEventRecord({
    index,
    time: createEventTime(`2021-02-${String(index + 1).padStart(2, '0')}`),
    place: createPlace({ coordinates: index === 15 ? [40, 36] : [44.4, 33.3] }),
  }),
);
const view = { zoom: 6, windowDays: 400, isPlaying: false, from: 0, until: 100 };

function createCrowd(): EventCrowd {
  return new EventCrowd(events, createEventTimeline(events), createEventOffsets(events));
}

describe('EventCrowd', () => {
  it('piles up what shares a spot, and leaves the rest', () => {
    const crowd = createCrowd();
    expect(crowd.update(view)).toEqual({ isMaskNew: true, arePilesNew: true });
    expect(crowd.piles).toMatchObject([{ center: [44.4, 33.3], total: 15 }]);
    expect([...crowd.mask]).toEqual([...Array(15).fill(2), 1]);
    expect(crowd.groupOf(3)).toBe(0);
    expect(crowd.groupOf(15)).toBe(1);
    expect(crowd.groupOf(null)).toBeNull();
  });

  it('changes nothing while it is the same', () => {
    const crowd = createCrowd();
    crowd.update(view);
    const { mask, piles } = crowd;
    expect(crowd.update({ ...view, until: 50 })).toEqual({ isMaskNew: false, arePilesNew: false });
    expect(crowd.mask).toBe(mask);
    expect(crowd.piles).toBe(piles);
  });

  it('counts anew as the window moves, without another mask', () => {
    const crowd = createCrowd();
    crowd.update(view);
    expect(crowd.update({ ...view, from: 1 })).toEqual({ isMaskNew: false, arePilesNew: true });
    expect(crowd.piles).toMatchObject([{ total: 14 }]);
  });

  it('opens the group the reader looks into', () => {
    const crowd = createCrowd();
    crowd.update(view);
    crowd.setOpen([null, crowd.groupOf(0)]);
    expect(crowd.update(view)).toEqual({ isMaskNew: true, arePilesNew: true });
    expect(crowd.piles).toEqual([]);
    expect([...crowd.mask].every((value) => value === 1)).toBe(true);
  });

  it('makes one of what is near from afar, and counts it as one', () => {
    const near = events.map((event) => ({
      ...event,
      place: createPlace({ coordinates: event.index % 6 === 0 ? [44.4, 33.6] : [44.4, 33.3] }),
    }));
    const offsets = createEventOffsets(near);
    const crowd = new EventCrowd(near, createEventTimeline(near), offsets);
    crowd.update({ ...view, zoom: 8 });
    expect(crowd.piles).toMatchObject([{ total: 13 }]);
    expect(crowd.mask[6]).toBe(1);
    expect(crowd.update({ ...view, zoom: 5 })).toEqual({ isMaskNew: true, arePilesNew: true });
    expect(crowd.piles).toMatchObject([{ center: [44.4, 33.3], total: 16 }]);
    expect(crowd.groupOf(6)).toBe(crowd.groupOf(1));
    expect(crowd.placesOf(crowd.groupOf(6) ?? -1)).toHaveLength(2);
    crowd.update({ ...view, zoom: 5, from: 9, isPlaying: true });
    expect(crowd.groupOf(6)).toBe(crowd.groupOf(1));
  });

  it('gives each place its pile close up', () => {
    const many = Array.from({ length: 80 }, (_, index) =>
      createEventRecord({
        index,
        time: createEventTime('2021-02-01'),
        place: createPlace({ coordinates: index % 2 === 0 ? [44.4, 33.3] : [44.4, 33.36] }),
      }),
    );
    const offsets = createEventOffsets(many);
    const crowd = new EventCrowd(many, createEventTimeline(many), offsets);
    crowd.update({ ...view, zoom: 9 });
    expect(crowd.piles.map(({ total }) => total)).toEqual([80]);
    crowd.update({ ...view, zoom: 11 });
    expect(crowd.piles.map(({ total }) => total)).toEqual([40, 40]);
  });

  it('follows the filter', () => {
    const crowd = createCrowd();
    crowd.update(view);
    crowd.setFilter(Uint8Array.from(events, ({ index }) => (index < 14 ? 1 : 0)));
    expect(crowd.update(view)).toEqual({ isMaskNew: true, arePilesNew: true });
    expect(crowd.piles).toMatchObject([{ total: 14 }]);
    expect([...crowd.mask].slice(13)).toEqual([2, 0, 0]);
  });
});
