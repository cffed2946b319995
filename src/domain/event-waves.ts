import type { EventRecord } from './event-record';

/** Events that count as one: all of one day, or of the same uncertain days, at one place. */
export type EventWave = readonly [EventRecord, ...EventRecord[]];

/**
 * Puts events of one day and place together, as bombs along one road or rockets of one night often
 * are one act in several records. In the order of their first events.
 */
export function groupWaves(events: readonly EventRecord[]): readonly EventWave[] {
  const waves = new Map<string, [EventRecord, ...EventRecord[]]>();
  for (const event of events) {
    const { firstDay, lastDay, precision } = event.time;
    const isSpan = precision === 'month' || precision === 'days';
    const key = `${event.place.id} ${firstDay}${isSpan ? ` ${lastDay}` : ''}`;
    const wave = waves.get(key);
    if (wave === undefined) waves.set(key, [event]);
    else wave.push(event);
  }
  return [...waves.values()];
}
