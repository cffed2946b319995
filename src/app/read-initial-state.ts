import type { Dataset, DatasetDetails } from '../domain/dataset';
import type { Locale } from '../domain/event-record';
import { createTimeWindow, extentOf, type TimeWindow } from '../domain/time-window';
import type { Address } from '../state/address';
import type { InitialState } from '../state/app-state';
import { readFilter } from '../state/filter-address';
import type { Notice } from '../state/notice-state';
import type { SystemPreferences } from '../state/preference-state';

/** The window of an address held against the dataset's extent. */
function readWindow(
  address: Address,
  extent: TimeWindow,
): { window: TimeWindow | null; notices: Notice[] } {
  if (address.from === null && address.to === null) return { window: null, notices: [] };
  const from = address.from ?? extent.from;
  const to = address.to ?? extent.to;
  const window = createTimeWindow(from, to);
  const isOutside = window.to < extent.from || window.from > extent.to;
  // With one end only, the other is the extent's: it cannot be meant to swap with.
  const isBeyond =
    (address.to === null && from > extent.to) || (address.from === null && to < extent.from);
  if (isOutside || isBeyond) {
    return { window: null, notices: [{ code: 'outside-extent', values: {} }] };
  }
  const shared = {
    from: Math.max(window.from, extent.from),
    to: Math.min(window.to, extent.to),
  };
  return { window: shared, notices: from > to ? [{ code: 'swapped-dates', values: {} }] : [] };
}

/**
 * Turns what the link asks for into a start, with a notice for all that cannot be had.
 * @param details null: not asked for, or not to be had
 */
export function readInitialState(
  address: Address,
  dataset: Dataset,
  details: DatasetDetails | null,
  locale: Locale,
  system: SystemPreferences,
): { initial: InitialState; notices: Notice[] } {
  const { window, notices } = readWindow(
    address,
    extentOf(dataset.events.map((event) => event.time)),
  );
  const { filter, notices: filterNotices } = readFilter(address, dataset, details);
  notices.push(...filterNotices);
  const isKnown = address.event === null || dataset.events.some(({ id }) => id === address.event);
  if (!isKnown) notices.push({ code: 'unknown-event', values: { value: address.event ?? '' } });
  return {
    initial: {
      locale,
      theme: address.theme,
      basemap: address.basemap,
      window,
      mode: address.mode,
      speed: address.speed,
      filter,
      viewport: address.map,
      event: isKnown ? address.event : null,
      view: address.view,
      loop: address.loop ?? false,
      system,
    },
    notices,
  };
}
