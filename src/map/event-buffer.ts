import { canPulse } from '../domain/event-phase';
import { EVENT_KINDS, type EventRecord } from '../domain/event-record';
import type { EventOffsets } from './event-offsets';
import type { EventTimeline } from './event-timeline';
import { type MercatorPoint, mercatorPerKm, toMercator } from './map-mercator';

/** Bytes an event takes in the buffer. */
export const EVENT_STRIDE_BYTES = 32;

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
  /** ubyte of the filter mask, a buffer of its own. */
  visible: { location: 5, offset: 0 },
} as const;

/** Steps of an offset within one slot spacing. */
export const OFFSET_UNITS = 256;

/** Bits of the flags. */
export const EVENT_FLAG = { hollow: 1, pulses: 2, soft: 4 } as const;

/** Radius, km, of what is not known of a place, by geo precision. */
const UNCERTAINTY_KM = { 1: 0, 2: 1.5, 3: 8, 4: 30 } as const;

/** Positions are kept relative to Baghdad: 32-bit floats then do to the metre around it. */
export const EVENT_ORIGIN: MercatorPoint = toMercator([44.4, 33.3]);

/** Packs all events into one vertex buffer, in dataset order. */
export function createEventBuffer(
  events: readonly EventRecord[],
  timeline: EventTimeline,
  offsets: EventOffsets,
): ArrayBuffer {
  const buffer = new ArrayBuffer(events.length * EVENT_STRIDE_BYTES);
  const floats = new Float32Array(buffer);
  const shorts = new Int16Array(buffer);
  const bytes = new Uint8Array(buffer);
  events.forEach((event, index) => {
    const start = index * EVENT_STRIDE_BYTES;
    const [x, y] = toMercator(event.place.coordinates);
    const radiusKm = UNCERTAINTY_KM[event.geoPrecision];
    floats.set(
      [
        x - EVENT_ORIGIN[0],
        y - EVENT_ORIGIN[1],
        timeline.starts[index] ?? 0,
        timeline.ends[index] ?? 0,
      ],
      start / 4,
    );
    for (const [slot, part] of [offsets.group, offsets.near].entries()) {
      for (const axis of [0, 1]) {
        const units = (part[index * 2 + axis] ?? 0) * OFFSET_UNITS;
        shorts[start / 2 + 8 + slot * 2 + axis] = Math.max(-32768, Math.min(32767, units));
      }
    }
    bytes[start + EVENT_ATTRIBUTE.style.offset] = EVENT_KINDS.indexOf(event.kind);
    bytes[start + EVENT_ATTRIBUTE.style.offset + 1] = flagsOf(event);
    floats[(start + EVENT_ATTRIBUTE.uncertainty.offset) / 4] =
      radiusKm * mercatorPerKm(event.place.coordinates[1]);
  });
  return buffer;
}

function flagsOf({ confidence, kind, time }: EventRecord): number {
  return (
    (confidence === 'low' || kind === 'context' ? EVENT_FLAG.hollow : 0) |
    (canPulse(time) ? EVENT_FLAG.pulses : EVENT_FLAG.soft)
  );
}
