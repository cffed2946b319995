import { describe, expect, it } from 'vitest';
import type { EventRecord } from '../../../src/domain/event-record';
import {
  createEventBuffer,
  EVENT_ATTRIBUTE,
  EVENT_ORIGIN,
  EVENT_STRIDE_BYTES,
  OFFSET_UNITS,
} from '../../../src/map/event-buffer';
import { createEventColumns, EVENT_FLAG } from '../../../src/map/event-columns';
import type { EventOffsets } from '../../../src/map/event-offsets';
import { createEventTimeline } from '../../../src/map/event-timeline';
import { mercatorPerKm, toMercator } from '../../../src/map/map-mercator';
import { createEventRecord, createEventTime, createPlace } from '../../support/create-event-record';

const { position, span, offsets, style, uncertainty } = EVENT_ATTRIBUTE;

function pack(events: readonly EventRecord[], group = [1.5, -0.5], near = [2, 0.25]): DataView {
  const repeat = (pair: number[]) => new Float32Array(events.flatMap(() => pair));
  const slots = { group: repeat(group), near: repeat(near) };
  return new DataView(
    createEventBuffer(createEventColumns(events), createEventTimeline(events), slots),
  );
}

describe('createEventBuffer', () => {
  it('puts every event at its stride', () => {
    const view = pack([
      createEventRecord(),
      createEventRecord({ time: createEventTime('2021-02-20T12:00+03:00', 1) }),
    ]);
    expect(view.byteLength).toBe(2 * EVENT_STRIDE_BYTES);
    const second = EVENT_STRIDE_BYTES + span.offset;
    expect(view.getFloat32(second, true)).toBe(5.5);
    expect(view.getFloat32(second + 4, true)).toBe(6);
  });

  it('keeps positions to less than a metre from the origin', () => {
    const coordinates = [44.38911, 33.31562] as const;
    const view = pack([createEventRecord({ place: createPlace({ coordinates }) })]);
    const [x, y] = toMercator(coordinates);
    const metre = mercatorPerKm(coordinates[1]) / 1000;
    const offX = view.getFloat32(position.offset, true) + EVENT_ORIGIN[0] - x;
    const offY = view.getFloat32(position.offset + 4, true) + EVENT_ORIGIN[1] - y;
    expect(Math.hypot(offX, offY)).toBeLessThan(metre / 10);
  });

  it('writes the slots in their units, group first, and clips what does not fit', () => {
    const view = pack([createEventRecord()]);
    const shorts = [0, 2, 4, 6].map((at) => view.getInt16(offsets.offset + at, true));
    expect(shorts.map((units) => units / OFFSET_UNITS)).toEqual([1.5, -0.5, 2, 0.25]);
    expect(pack([createEventRecord()], [1e4, -1e4]).getInt16(offsets.offset, true)).toBe(32767);
  });

  it('writes the slots of long windows behind, or the others again', () => {
    const events = [createEventRecord()];
    const [some, more] = [Float32Array.of(1, 2), Float32Array.of(3, 4)];
    const read = (slots: EventOffsets) => {
      const columns = createEventColumns(events);
      const view = new DataView(createEventBuffer(columns, createEventTimeline(events), slots));
      const { offset } = EVENT_ATTRIBUTE.longOffsets;
      return [0, 2, 4, 6].map((at) => view.getInt16(offset + at, true) / OFFSET_UNITS);
    };
    expect(read({ group: some, near: more })).toEqual([1, 2, 3, 4]);
    const long = { group: more, near: some };
    expect(read({ group: some, near: more, long })).toEqual([3, 4, 1, 2]);
  });

  it('draws low confidence and context hollow', () => {
    const flagsOf = (given: Partial<EventRecord>) =>
      pack([createEventRecord(given)]).getUint8(style.offset + 1) & EVENT_FLAG.hollow;
    expect(flagsOf({ confidence: 'low' })).not.toBe(0);
    expect(flagsOf({ kind: 'context' })).not.toBe(0);
    expect(flagsOf({ confidence: 'medium' })).toBe(0);
  });

  it('lets only events of a known day pulse, and others come softly', () => {
    const flagsOf = (start: string, precision: 1 | 2 | 3 | 4) =>
      pack([createEventRecord({ time: createEventTime(start, precision) })]).getUint8(
        style.offset + 1,
      );
    expect(flagsOf('2021-02-15', 2)).toBe(EVENT_FLAG.pulses);
    expect(flagsOf('2021-02-15', 3)).toBe(EVENT_FLAG.soft);
    expect(flagsOf('2021-02', 4)).toBe(EVENT_FLAG.soft);
  });

  it('numbers kinds as the legend orders them', () => {
    const kindOf = (kind: EventRecord['kind']) =>
      pack([createEventRecord({ kind })]).getUint8(style.offset);
    expect([kindOf('attack'), kindOf('strike'), kindOf('context')]).toEqual([0, 1, 6]);
  });

  it('gives what is not known of the place a radius on the ground', () => {
    const kmOf = (geoPrecision: EventRecord['geoPrecision']) =>
      pack([createEventRecord({ geoPrecision })]).getFloat32(uncertainty.offset, true) /
      mercatorPerKm(33.31);
    expect(kmOf(1)).toBe(0);
    expect(kmOf(2)).toBeCloseTo(1.5, 4);
    expect(kmOf(3)).toBeCloseTo(8, 4);
    expect(kmOf(4)).toBeCloseTo(30, 4);
  });
});
