import type { EventKind } from '../../domain/event-record';

/** Outlines in a 16-unit square, the same shapes as on the map. */
export const EVENT_OUTLINES: Readonly<Record<EventKind, string>> = {
  attack: 'M8 2.5a5.5 5.5 0 1 1 0 11a5.5 5.5 0 1 1 0-11z',
  strike: 'M8 1.5 14.5 8 8 14.5 1.5 8z',
  visit: 'M8 2.5 14 13H2z',
  meeting: 'M3.5 3.500h9v9h-9z',
  agreement: 'M8 2 14 6.4 11.7 13.300H4.300L2 6.400z',
  statement: 'M2 6h12v4H2z',
  context: 'M8 4.500a3.5 3.5 0 1 1 0 7a3.5 3.5 0 1 1 0-7z',
};
