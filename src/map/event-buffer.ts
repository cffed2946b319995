import type { EventColumns } from './event-columns';
import type { EventOffsets } from './event-offsets';
import type { EventTimeline } from './event-timeline';
import { type MercatorPoint, toMercator } from './map-mercator';

/** Bytes an event takes in the buffer. */
export const EVENT_STRIDE_BYTES = 40;

/** What a shader reads of an event; locations are the same in all programs. */
export const EVENT_ATTRIBUTE = {
  /** float x, y: Mercator, relative to the origin. */
  position: { location: 0, offset: 0 },
  /** float start, end: days after the timeline's base day. */
  span: { location: 1, offset: 8 },
  /** short group x, y, near x, y: slot spacings times {@link OFFSET_UNITS}. */
  offsets: { location: 2, offset: 16 },
  /** ubyte kind, flags. */
  style: { location: 3, offset: 24 },
  /** float: radius of what is not known of the place, Mercator; 0: none. */
  uncertainty: { location: 4, offset: 28 },
  /** short, as `offsets`, for long windows. */
  longOffsets: { location: 6, offset: 32 },
  /** ubyte of the filter mask, a buffer of its own. */
  visible: { location: 5, offset: 0 },
} as const;

/** Steps of an offset within one slot spacing. */
export const OFFSET_UNITS = 256;

/** Positions are kept relative to Baghdad: 32-bit floats then do to the metre around it. */
export const EVENT_ORIGIN: MercatorPoint = toMercator([44.4, 33.3]);

/** Packs all events into one vertex buffer, by event index. */
export function createEventBuffer(
  { count, positions, kinds, flags, uncertainty }: EventColumns,
  { starts, ends }: EventTimeline,
  { group, near, long = { group, near } }: EventOffsets,
): ArrayBuffer {
  const buffer = new ArrayBuffer(count * EVENT_STRIDE_BYTES);
  const floats = new Float32Array(buffer);
  const shorts = new Int16Array(buffer);
  const bytes = new Uint8Array(buffer);
  for (let index = 0; index < count; index++) {
    const start = index * EVENT_STRIDE_BYTES;
    const [pair, float, short] = [index * 2, start / 4, start / 2 + 8];
    floats[float] = (positions[pair] ?? 0) - EVENT_ORIGIN[0];
    floats[float + 1] = (positions[pair + 1] ?? 0) - EVENT_ORIGIN[1];
    floats[float + 2] = starts[index] ?? 0;
    floats[float + 3] = ends[index] ?? 0;
    writeOffsets(shorts, short, group, near, pair);
    writeOffsets(shorts, start / 2 + 16, long.group, long.near, pair);
    bytes[start + EVENT_ATTRIBUTE.style.offset] = kinds[index] ?? 0;
    bytes[start + EVENT_ATTRIBUTE.style.offset + 1] = flags[index] ?? 0;
    floats[(start + EVENT_ATTRIBUTE.uncertainty.offset) / 4] = uncertainty[index] ?? 0;
  }
  return buffer;
}

function writeOffsets(
  shorts: Int16Array,
  at: number,
  group: Float32Array,
  near: Float32Array,
  pair: number,
): void {
  shorts[at] = toOffsetUnits(group[pair]);
  shorts[at + 1] = toOffsetUnits(group[pair + 1]);
  shorts[at + 2] = toOffsetUnits(near[pair]);
  shorts[at + 3] = toOffsetUnits(near[pair + 1]);
}

function toOffsetUnits(spacings = 0): number {
  return Math.max(-32768, Math.min(32767, spacings * OFFSET_UNITS));
}
