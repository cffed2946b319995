import { describe, expect, it } from 'vitest';
import type { EventRecord, LngLat } from '../../../src/domain/event-record';
import { slotSpacingPx } from '../../../src/map/event-metrics';
import { type EventPicking, pickEvents } from '../../../src/map/event-picking';
import { createEventTimeline } from '../../../src/map/event-timeline';
import { createEventRecord, createEventTime } from '../../support/create-event-record';

const LOW_ZOOM = 6;
const HIGH_ZOOM = 12;

function given(
  places: readonly LngLat[],
  change: Partial<EventPicking> = {},
  starts: readonly string[] = [],
): EventPicking {
  const events: EventRecord[] = places.map((_, index) =>
    createEventRecord({ time: createEventTime(starts[index] ?? '2021-02-15') }),
  );
  const none = new Float32Array(places.length * 2);
  return {
    places,
    offsets: { near: none, group: none },
    timeline: createEventTimeline(events),
    from: -1,
    until: 30,
    visible: null,
    zoom: LOW_ZOOM,
    project: ([lng, lat]) => ({ x: lng, y: lat }),
    ...change,
  };
}

describe('pickEvents', () => {
  it('finds what is within the tolerance, nearest first', () => {
    const picking = given([
      [100, 100],
      [105, 100],
      [113, 100],
    ]);
    expect(pickEvents({ x: 104, y: 100 }, 5, picking)).toEqual([1, 0]);
    expect(pickEvents({ x: 104, y: 100 }, 9, picking)).toEqual([1, 0, 2]);
    expect(pickEvents({ x: 300, y: 100 }, 9, picking)).toEqual([]);
  });

  it('puts the newest of equally near ones first', () => {
    const picking = given([
      [100, 100],
      [100, 100],
      [100, 100],
    ]);
    expect(pickEvents({ x: 101, y: 100 }, 5, picking)).toEqual([2, 1, 0]);
  });

  it('finds only what the window and the filter show', () => {
    const spots: LngLat[] = [
      [100, 100],
      [100, 100],
      [100, 100],
    ];
    const starts = ['2021-02-15', '2021-02-18', '2021-02-22'];
    const at = { x: 100, y: 100 };
    expect(pickEvents(at, 5, given(spots, { from: 2, until: 5 }, starts))).toEqual([1]);
    const mixed = given(spots, { from: -1, until: 2 }, ['2021-02-18', '2021-02-15', '2021-02-18']);
    expect(pickEvents(at, 5, mixed)).toEqual([2, 0]);
    const visible = Uint8Array.of(1, 0, 1);
    expect(pickEvents(at, 5, given(spots, { visible }, starts))).toEqual([2, 0]);
  });

  it('looks where the symbol stands, not where the place is', () => {
    const offsets = { group: Float32Array.of(2, 0), near: Float32Array.of(0, -1) };
    const low = given([[100, 100]], { offsets });
    const lowX = 100 + 2 * slotSpacingPx(LOW_ZOOM);
    expect(pickEvents({ x: lowX, y: 100 }, 1, low)).toEqual([0]);
    expect(pickEvents({ x: 100, y: 100 }, 1, low)).toEqual([]);
    const high = given([[100, 100]], { offsets, zoom: HIGH_ZOOM });
    expect(pickEvents({ x: 100, y: 100 - slotSpacingPx(HIGH_ZOOM) }, 1, high)).toEqual([0]);
  });
});
