import { EVENT_KINDS, type EventRecord } from '../domain/event-record';
import type { EventTimeline } from './event-timeline';

/** A group's events are counted apart by kind and by whether their confidence is low. */
export const COUNT_CLASSES = EVENT_KINDS.length * 2;

/** Class of an event: twice its kind's place in `EVENT_KINDS`, plus 1 where confidence is low. */
export function countClassOf({ kind, confidence }: EventRecord): number {
  return EVENT_KINDS.indexOf(kind) * 2 + (confidence === 'low' ? 1 : 0);
}

/**
 * How many events of each group a window shows, without looking at the events: those begun
 * before its end, less those over at its start.
 */
export class EventGroupCounts {
  readonly #timeline: EventTimeline;
  readonly #groupOf: Int32Array;
  readonly #classOf: Uint8Array;
  readonly #groupCount: number;
  /** By group and class, sorted. */
  #starts: readonly Float64Array[] = [];
  #ends: readonly Float64Array[] = [];

  /** @param groupOf group by event index, 0 to before `groupCount`; -1: not counted */
  constructor(
    events: readonly EventRecord[],
    timeline: EventTimeline,
    groupOf: Int32Array,
    groupCount: number,
  ) {
    this.#timeline = timeline;
    this.#groupOf = groupOf;
    this.#groupCount = groupCount;
    this.#classOf = Uint8Array.from(events, countClassOf);
    this.setFilter(null);
  }

  /** 1 by event index where the filter passes; null: everywhere. */
  setFilter(visible: Uint8Array | null): void {
    const size = this.#groupCount * COUNT_CLASSES;
    const starts: number[][] = Array.from({ length: size }, () => []);
    const ends: number[][] = Array.from({ length: size }, () => []);
    this.#groupOf.forEach((group, index) => {
      if (group < 0 || (visible !== null && visible[index] !== 1)) return;
      const bucket = group * COUNT_CLASSES + (this.#classOf[index] ?? 0);
      starts[bucket]?.push(this.#timeline.starts[index] ?? 0);
      ends[bucket]?.push(this.#timeline.ends[index] ?? 0);
    });
    this.#starts = starts.map((values) => Float64Array.from(values).sort());
    this.#ends = ends.map((values) => Float64Array.from(values).sort());
  }

  /**
   * Events of a group shown from `from` until `until` (days after the timeline's base day), by
   * class.
   *
   * @param counts what they are added to
   */
  count(
    group: number,
    from: number,
    until: number,
    counts: Uint32Array = new Uint32Array(COUNT_CLASSES),
  ): Uint32Array {
    for (let at = 0; at < COUNT_CLASSES; at++) {
      const starts = this.#starts[group * COUNT_CLASSES + at];
      const ends = this.#ends[group * COUNT_CLASSES + at];
      if (!starts?.length || !ends) continue;
      const begun = countWhile(starts, (start) => start < until);
      const over = countWhile(ends, (end) => end <= from);
      counts[at] = (counts[at] ?? 0) + Math.max(0, begun - over);
    }
    return counts;
  }
}

/** How many of sorted values come before the first for which `holds` no longer holds. */
function countWhile(values: Float64Array, holds: (value: number) => boolean): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(values[middle] ?? Number.POSITIVE_INFINITY)) low = middle + 1;
    else high = middle;
  }
  return low;
}
