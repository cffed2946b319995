import { canPulse } from '../domain/event-phase';
import { EVENT_KINDS, type EventRecord } from '../domain/event-record';
import { mercatorPerKm, toMercator } from './map-mercator';

/** Bits of an event's flags. */
export const EVENT_FLAG = { hollow: 1, pulses: 2, soft: 4 } as const;

/** Radius, km, of what is not known of a place, by geo precision; the charts' are held equal by a test. */
export const UNCERTAINTY_KM = { 1: 0, 2: 1.5, 3: 8, 4: 30 } as const;

/** What drawing and picking need of the events, by event index; when they are is in the timeline. */
export type EventColumns = {
  readonly count: number;
  /** x, y: Mercator. */
  readonly positions: Float64Array;
  /** Position in `EVENT_KINDS`. */
  readonly kinds: Uint8Array;
  /** Bits of {@link EVENT_FLAG}. */
  readonly flags: Uint8Array;
  /** Radius of what is not known of the place, Mercator; 0: none. */
  readonly uncertainty: Float32Array;
};

/** Reads the columns off events in dataset order. */
export function createEventColumns(events: readonly EventRecord[]): EventColumns {
  const count = events.length;
  const positions = new Float64Array(count * 2);
  const kinds = new Uint8Array(count);
  const flags = new Uint8Array(count);
  const uncertainty = new Float32Array(count);
  events.forEach((event, index) => {
    const { coordinates } = event.place;
    positions.set(toMercator(coordinates), index * 2);
    kinds[index] = EVENT_KINDS.indexOf(event.kind);
    flags[index] = flagsOf(event);
    uncertainty[index] = UNCERTAINTY_KM[event.geoPrecision] * mercatorPerKm(coordinates[1]);
  });
  return { count, positions, kinds, flags, uncertainty };
}

function flagsOf({ confidence, kind, time }: EventRecord): number {
  return (
    (confidence === 'low' || kind === 'context' ? EVENT_FLAG.hollow : 0) |
    (canPulse(time) ? EVENT_FLAG.pulses : EVENT_FLAG.soft)
  );
}
