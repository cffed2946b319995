import { describe, expect, it } from 'vitest';
import type { LngLat } from '../../../src/domain/event-record';
import { findOccupiedSpots, OCCUPIED_IMAGE_PX } from '../../../src/map/event-occupied';
import { OCCUPIED } from '../../../src/map/event-occupied-layers';
import { createEventTimeline } from '../../../src/map/event-timeline';
import { createEventRecord, createEventTime } from '../../support/create-event-record';

const events = ['01', '02', '03', '28'].map((day, index) =>
  createEventRecord({ index, time: createEventTime(`2021-02-${day}`) }),
);
const place: LngLat = [44.4, 33.3];
const offsets = {
  group: Float32Array.from([0, 0, 1, 0, 1, 0, 0.5, -1]),
  near: Float32Array.from([0, 0, 0, 1, 0, 1, 0, 0]),
};
const timeline = createEventTimeline(events);
const find = (mask: number[], until = 100) =>
  findOccupiedSpots(
    { places: events.map(() => place), offsets, timeline, mask: Uint8Array.from(mask) },
    [],
    0,
    until,
  ).features;

describe('findOccupiedSpots', () => {
  it('names each spot once, with its offsets in the picture’s unit', () => {
    const spots = find([1, 1, 1, 1]);
    expect(spots).toHaveLength(3);
    expect(spots[1]).toEqual({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [44.4, 33.3] },
      properties: { group: [OCCUPIED_IMAGE_PX, 0], near: [0, OCCUPIED_IMAGE_PX] },
    });
  });

  it('follows symbols to the slots of long windows', () => {
    const none = offsets.near.map(() => 0);
    const data = { places: events.map(() => place), timeline, mask: Uint8Array.of(1, 1, 1, 1) };
    const spotsOf = (longShare: number) =>
      findOccupiedSpots(
        { ...data, offsets: { group: none, near: none, long: offsets } },
        [],
        0,
        100,
        longShare,
      ).features;
    expect(spotsOf(0)).toHaveLength(1);
    expect(spotsOf(1)).toHaveLength(3);
    expect(spotsOf(0.5)[1]?.properties.group).toEqual([OCCUPIED_IMAGE_PX / 2, 0]);
  });

  it('leaves out what is hidden, piled or out of the window', () => {
    expect(find([1, 2, 0, 1])).toHaveLength(2);
    expect(find([1, 1, 1, 1], 10)).toHaveLength(2);
  });

  it('has piles with their size', () => {
    const data = { places: [], offsets, timeline, mask: new Uint8Array(4) };
    const { features } = findOccupiedSpots(data, [{ center: place, radiusPx: 14 }], 0, 100);
    expect(features.map(({ properties }) => properties)).toEqual([{ radius: 14 }]);
  });
});

describe('OCCUPIED', () => {
  it('takes up room without being seen over or hidden by others', () => {
    for (const { layout } of OCCUPIED.layers) {
      expect(layout).toMatchObject({
        'icon-allow-overlap': true,
        'icon-ignore-placement': false,
        'icon-image': 'occupied',
      });
    }
  });
});
