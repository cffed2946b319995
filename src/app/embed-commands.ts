import { batch } from '@preact/signals';
import type { EmbedOutcome, EmbedView, HostMessage } from '../embed/protocol';
import { addressOf } from '../state/address-of';
import { applyAddress, checkAddress } from '../state/apply-address';
import { changeAddress, embedViewOf } from '../state/embed-view';
import { needsDetails } from '../state/filter-address';
import type { Notice } from '../state/notice-state';
import type { AppContext } from '../ui/app-context';
import { browserLocale } from './permalink-sync';

const failed = (code: string, message: string): EmbedOutcome => ({
  ok: false,
  error: { code, message },
});

/** A notice as a host's program reads it. */
export const noticeError = ({ code, values }: Notice) => ({
  code,
  message: Object.entries(values)
    .map(([name, value]) => `${name}: ${value}`)
    .join(', '),
});

/**
 * Carries out what a host asks. What it asks for at once is done as a whole or, where any of it
 * cannot be had, not at all.
 */
export function createEmbedCommands(
  { state, actions }: AppContext,
  loadDetails: () => Promise<void>,
): (message: HostMessage) => Promise<EmbedOutcome> {
  const done = (): EmbedOutcome => ({ ok: true, state: embedViewOf(state, browserLocale()) });

  const set = async (changes: EmbedView): Promise<EmbedOutcome> => {
    const changed = changeAddress(addressOf(state, browserLocale()), changes);
    if (!changed.ok) return failed('bad-value', `part: ${changed.part}`);
    const { address } = changed;
    const isIn = state.details.load.peek().type === 'ready';
    if (!isIn && needsDetails(address)) await loadDetails();
    const notices: Notice[] = [];
    const checked = checkAddress(state, address, (notice) => notices.push(notice));
    const [first] = notices;
    if (first !== undefined) return { ok: false, error: noticeError(first) };
    batch(() => {
      if ('from' in changes || 'to' in changes) state.playback.pause();
      applyAddress(state, checked, browserLocale());
      // An event that is asked for is in view, unless a view is asked for with it.
      if (changes.event && checked.event !== null && !changes.map) state.openEvent(checked.event);
    });
    const locale = checked.lang ?? browserLocale();
    if ('lang' in changes && locale !== state.preferences.locale.peek()) {
      actions.switchLocale(locale);
    }
    return done();
  };

  return async (message) => {
    switch (message.type) {
      case 'get':
        return done();
      case 'play':
        state.playback.play();
        return done();
      case 'pause':
        state.playback.pause();
        return done();
      case 'select': {
        const { event: id } = message;
        if (id === null) state.selection.select(null);
        else if (state.eventsById.has(id)) state.openEvent(id);
        else return failed('unknown-event', `value: ${id}`);
        return done();
      }
      case 'set':
        return set(message.state);
    }
  };
}
