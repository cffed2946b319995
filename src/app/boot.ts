import { datasetVersion } from 'virtual:dataset';
import { batch, effect, type ReadonlySignal, signal } from '@preact/signals';
import { h, render } from 'preact';
import type { Dataset } from '../domain/dataset';
import type { Locale } from '../domain/event-record';
import { createFormat } from '../i18n/format';
import { createTranslate } from '../i18n/translate';
import { type Address, parseAddress } from '../state/address';
import { type AppState, createAppState } from '../state/app-state';
import { applyAddress, checkAddress } from '../state/apply-address';
import type { DetailsLoad } from '../state/details-state';
import { needsDetails } from '../state/filter-address';
import type { Notice } from '../state/notice-state';
import { nextTask } from '../storage/next-task';
import type { AppContext, Words } from '../ui/app-context';
import { App } from './App';
import { createBasemapActions } from './basemap-actions';
import { copyText } from './copy-text';
import { showAppPhase } from './document-state';
import { FailureScreen } from './FailureScreen';
import { startHistoryClock } from './history-clock';
import { loadDatasetDetails, loadDatasetIndex } from './load-dataset';
import { createDeviceLoad } from './load-device';
import { loadLateMessages, loadMessages } from './load-messages';
import { startNotes } from './load-notes';
import { localToday } from './local-today';
import { createMapPicture, type MapPicture } from './map-picture';
import { startMediaQueries } from './media-queries';
import { createNoteFiles } from './note-files';
import { browserLocale, createPermalinks } from './permalink-sync';
import { startDocumentSync } from './preference-sync';
import { createPrinting, type Printing } from './printing';
import { reportProblem, startProblemReports, tellProblemsTo } from './report-problem';
import { saveFile } from './save-file';
import { readForSearch, startSearchReading } from './search-sync';
import { findSystemShare } from './system-share';
import { startTicker } from './ticker';

async function loadWords(locale: Locale): Promise<Words> {
  const t = createTranslate(locale, await loadMessages(locale));
  // The browser reads a language's rules and its dates from its own files, some ms each.
  await nextTask();
  return { locale, t, format: createFormat(locale, t) };
}

/** What only a page in somebody else's page needs, with its words. */
async function loadGuest(locale: Locale) {
  const [guest] = await Promise.all([import('./start-guest'), loadLateMessages(locale)]);
  return guest;
}
type Guest = Awaited<ReturnType<typeof loadGuest>>;

/** The language the page's head chose before the first paint. */
const documentLocale = (): Locale => (document.documentElement.lang === 'ar' ? 'ar' : 'en');

/** Starts the page in an element: address, data, state, then everything around it. */
export async function boot(host: HTMLElement): Promise<void> {
  startProblemReports();
  const locale = documentLocale();
  const { address, notices } = parseAddress(location.search);
  const [words, index, details, guest] = await Promise.all([
    loadWords(locale),
    loadDatasetIndex(address.data),
    needsDetails(address) ? fetchDetails() : null,
    address.embed === true ? loadGuest(locale) : null,
  ]);
  if (!index.ok) {
    console.error(index.failure.message);
    const retry = () => {
      render(null, host);
      showAppPhase('loading');
      boot(host).catch(reportProblem);
    };
    host.replaceChildren();
    render(h(FailureScreen, { failure: index.failure, words, onRetry: retry }), host);
    showAppPhase('failed');
    guest?.tellFailure(index.failure);
    return;
  }
  for (const issue of index.issues) console.warn('Record set aside', issue);
  const setAside = index.issues.length;
  if (setAside > 0) notices.push({ code: 'set-aside', values: { count: setAside } });
  await startApp(host, index.value, details, address, notices, words, guest);
}

/** In some tasks: what the browser has to do meanwhile is not to wait for all of it. */
async function startApp(
  host: HTMLElement,
  dataset: Dataset,
  details: DetailsLoad | null,
  address: Address,
  notices: readonly Notice[],
  words: Words,
  guest: Guest | null,
): Promise<void> {
  const media = startMediaQueries();
  const { version } = dataset;
  const hasVersion = address.data === null || address.data === version;
  const state = createAppState(dataset, {
    locale: words.locale,
    system: media.system.peek(),
    edition: {
      frozen: hasVersion ? address.data : null,
      // What was kept came before the current one: `npm run data:check` sees to it.
      later: version === datasetVersion ? null : datasetVersion,
    },
  });
  if (!hasVersion) {
    state.notices.tell({ code: 'version-missing', values: { value: address.data ?? '', version } });
  }
  if (details !== null) state.details.note(details);
  const isRead = details?.type === 'ready';
  if (isRead) readForSearch(state);
  tellProblemsTo(state.notices);
  for (const notice of notices) state.notices.tell(notice);
  applyAddress(state, checkAddress(state, address), browserLocale());

  await nextTask();
  const mapPicture = createMapPicture();
  const { context, printing } = createContext(state, words, mapPicture);
  effect(() => state.preferences.noteSystem(media.system.value));
  startDocumentSync(state, context.words);
  startPlaying(state);
  startHistoryClock(state);
  await nextTask();
  // What stood there meanwhile, see index.html.
  host.replaceChildren();
  if (guest === null) render(h(App, { context, isWide: media.isWide, mapPicture }), host);
  else guest.startGuest(host, context, mapPicture, () => loadDetails(state));
  showAppPhase('ready');
  printing.start();
  if (details === null) startDetails(state);
  if (!isRead) startSearchReading(state);
}

function createContext(
  state: AppState,
  initialWords: Words,
  mapPicture: MapPicture,
): { readonly context: AppContext; readonly printing: Printing } {
  const words = signal(initialWords);
  const switchLocale = (locale: Locale) => {
    loadWords(locale)
      .then((next) =>
        batch(() => {
          words.value = next;
          state.preferences.useLocale(locale);
        }),
      )
      .catch(reportProblem);
  };
  const notes = startNotes(state);
  const { showView, ...links } = createPermalinks(state, switchLocale);
  const showFileView = async (query: string) => {
    const isIn = state.details.load.peek().type === 'ready';
    if (!isIn && needsDetails(parseAddress(query).address)) await loadDetails(state);
    showView(query);
  };
  const printing = createPrinting(
    () => context,
    mapPicture.take,
    () => loadDetails(state),
  );
  const context: AppContext = {
    state,
    words: words as ReadonlySignal<Words>,
    actions: {
      loadLateWords: () => loadLateMessages(words.peek().locale),
      switchLocale,
      ...links,
      copyText,
      saveFile,
      systemShare: findSystemShare(),
      today: localToday,
      print: printing.print,
      loadDevice: createDeviceLoad(state, () => context),
      runPermutations: async (plans, watch) =>
        (await import('../workers/permutations/client')).runPermutations(plans, watch),
      loadPictures: async () =>
        (await import('./picture-actions')).createPictureActions(mapPicture),
      basemap: createBasemapActions(state),
      notes,
      noteFiles: createNoteFiles(notes.load, showFileView),
      retryDetails() {
        loadDetails(state).catch(reportProblem);
      },
    },
  };
  return { context, printing };
}

async function fetchDetails(): Promise<DetailsLoad> {
  const load = await loadDatasetDetails();
  if (!load.ok) {
    console.error(load.failure.message);
    return { type: 'failed' };
  }
  for (const issue of load.issues) console.warn('Record set aside', issue);
  return { type: 'ready', details: load.value };
}

async function loadDetails(state: AppState, until?: Promise<void>): Promise<void> {
  state.details.note({ type: 'loading' });
  const load = await fetchDetails();
  await until;
  state.details.note(load);
}

/** The pointer is let go, and what it was on has been clicked. */
function awaitRelease(): Promise<void> {
  return new Promise((resolve) => {
    for (const type of ['pointerup', 'pointercancel', 'contextmenu']) {
      addEventListener(type, () => setTimeout(resolve), { once: true });
    }
  });
}

/**
 * The details weigh more than all the rest of the data: they come at the reader's first touch,
 * or at once where a link opens a card or another view than the list.
 */
function startDetails(state: AppState): void {
  const arrival = new AbortController();
  const ask = (until?: Promise<void>) => {
    if (arrival.signal.aborted) return;
    arrival.abort();
    loadDetails(state, until).catch(reportProblem);
  };
  // Totals over the list come with the details: a row must not move away under a press.
  const onPress = () => ask(awaitRelease());
  addEventListener('pointerdown', onPress, { signal: arrival.signal, passive: true });
  addEventListener('keydown', () => ask(), { signal: arrival.signal });
  effect(() => {
    const { text, actors } = state.filter.filter.value;
    // Names of actors are in the details too.
    const isNamed = text !== '' || actors !== null;
    if (isNamed || state.derived.isCardOpen.value || state.view.view.value !== 'list') ask();
  });
}

/** The clock runs only while playing, and rests while nothing of it can be seen. */
function startPlaying({ playback, embed }: AppState): void {
  effect(() => {
    if (playback.isPlaying.value && embed.isInSight.value) return startTicker(playback.advance);
    return undefined;
  });
}
