import { effect, signal } from '@preact/signals';
import { embedHeight, isOtherWidth } from '../domain/embed-height';
import { formatLocalDay } from '../domain/local-day';
import { foreignHeights } from '../embed/foreign-heights';
import { createHostChannel, type HostChannel } from '../embed/host-channel';
import type { EmbedEvent } from '../embed/protocol';
import { ADDRESS_KEYS } from '../state/address';
import type { AppState } from '../state/app-state';
import { embedViewOf } from '../state/embed-view';
import type { AppContext } from '../ui/app-context';
import { createEmbedCommands, noticeError } from './embed-commands';
import { browserLocale } from './permalink-sync';
import { reportProblem } from './report-problem';

/** A host hears of the view four times a second at most. */
const STATE_EVERY_MS = 250;
/** A frame that has no width yet is taken for the narrowest that the page is made for, px. */
const LEAST_WIDTH_PX = 280;

/**
 * Speaks with the page around this one: what the reader sees goes out, what the host asks for is
 * done. Nothing is posted while nothing changes.
 *
 * @param frame fills the frame
 * @returns tells of a problem
 */
export function startEmbedSync(
  context: AppContext,
  frame: HTMLElement,
  loadDetails: () => Promise<void>,
): (code: string, message: string) => void {
  const { state } = context;
  const carryOut = createEmbedCommands(context, loadDetails);
  /** One after the other, in the order in which they came. */
  let queue = Promise.resolve();
  const channel = createHostChannel(
    window.parent,
    () => performance.now(),
    ADDRESS_KEYS,
    (message) => {
      queue = queue
        .then(async () => channel.reply(message.id, await carryOut(message)))
        .catch(reportProblem);
    },
  );
  addEventListener('message', channel.receive);
  startHeight(channel, state, frame);
  startView(channel, state);
  startSelection(channel, state);
  startNotices(channel, state);
  return (code, message) => channel.tell({ type: 'error', code, message });
}

/** The one observer of sizes; a height that follows from the width ends every loop. */
function startHeight(channel: HostChannel, state: AppState, frame: HTMLElement): void {
  const pymChild = new URLSearchParams(location.search).get('childId');
  const width = signal(Math.max(LEAST_WIDTH_PX, frame.clientWidth));
  let told: number | null = null;
  effect(() => {
    const { header, panel } = state.embed;
    const height = embedHeight(width.value, { header: header.value, panel: panel.value });
    if (height === told) return;
    channel.announce(
      told === null
        ? { type: 'ready', height, state: embedViewOf(state, browserLocale()) }
        : { type: 'resize', height },
    );
    for (const foreign of foreignHeights(height, pymChild)) channel.announce({ foreign });
    told = height;
  });
  new ResizeObserver(() => {
    const next = frame.clientWidth;
    if (next > 0 && isOtherWidth(width.peek(), next)) width.value = next;
  }).observe(frame);
}

function startView(channel: HostChannel, state: AppState): void {
  let told = '';
  let toldAt = Number.NEGATIVE_INFINITY;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = () => {
    timer = undefined;
    const view = embedViewOf(state, browserLocale());
    const text = JSON.stringify(view);
    if (text === told) return;
    told = text;
    toldAt = performance.now();
    channel.tell({ type: 'state', state: view });
  };
  effect(() => {
    const text = JSON.stringify(embedViewOf(state, browserLocale()));
    // Before a host has spoken it has what `ready` said.
    if (!channel.hasHost()) told = text;
    else if (text !== told && timer === undefined) {
      timer = setTimeout(tell, Math.max(0, toldAt + STATE_EVERY_MS - performance.now()));
    }
  });
}

/** The open event as a host hears of it. Reads signals. */
function openEventOf({ derived, preferences }: AppState): EmbedEvent | null {
  const event = derived.selectedEvent.value;
  if (event === null) return null;
  const { kind, title, time } = event;
  const [from, to] = [time.firstDay, time.lastDay].map(formatLocalDay);
  return { kind, title: title[preferences.locale.peek()], from: from ?? '', to: to ?? '' };
}

function startSelection(channel: HostChannel, state: AppState): void {
  let told = state.selection.selected.peek();
  effect(() => {
    const id = state.derived.selectedEvent.value?.id ?? null;
    if (id === told) return;
    told = id;
    channel.tell({ type: 'select', id, event: openEventOf(state) });
  });
}

function startNotices(channel: HostChannel, state: AppState): void {
  let toldId = 0;
  effect(() => {
    for (const notice of state.notices.notices.value) {
      if (notice.id <= toldId) continue;
      toldId = notice.id;
      channel.tell({ type: 'error', ...noticeError(notice) });
    }
  });
}
