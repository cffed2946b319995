import {
  createTimeWindow,
  isWholeExtent,
  type TimeExtent,
  type TimeWindow,
} from '../domain/time-window';
import type { Address } from './address';
import type { Notice } from './notice-state';

/** The window that an address asks for, held against the dataset's extent; null: all of it. */
export function readAddressWindow(
  { from: askedFrom, to: askedTo }: Pick<Address, 'from' | 'to'>,
  extent: TimeExtent,
): { readonly window: TimeWindow | null; readonly notices: readonly Notice[] } {
  if (askedFrom === null && askedTo === null) return { window: null, notices: [] };
  const from = askedFrom ?? extent.from;
  const to = askedTo ?? extent.to;
  const window = createTimeWindow(from, to);
  const isOutside = window.to < extent.from || window.from > extent.to;
  // With one end only, the other is the extent's: it cannot be meant to swap with.
  const isBeyond =
    (askedTo === null && from > extent.to) || (askedFrom === null && to < extent.from);
  if (isOutside || isBeyond) {
    return { window: null, notices: [{ code: 'outside-extent', values: {} }] };
  }
  const shared = {
    from: Math.max(window.from, extent.from),
    to: Math.min(window.to, extent.to),
  };
  return {
    window: isWholeExtent(shared, extent) ? null : shared,
    notices: from > to ? [{ code: 'swapped-dates', values: {} }] : [],
  };
}
