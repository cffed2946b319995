import { EMBED_DEFAULTS } from '../domain/embed-defaults';
import type { LocalDay } from '../domain/local-day';
import { DEFAULT_SPEED } from '../domain/playback';
import { isWholeExtent } from '../domain/time-window';
import type { Address } from './address';
import {
  type AddressForm,
  areaForm,
  dayForm,
  flagForm,
  idForm,
  idsForm,
  oneOf,
  speedForm,
  subjectForm,
  textForm,
  versionForm,
  viewportForm,
} from './address-forms';
import type { AddressPart } from './address-part';
import type { QuestionPart } from './analysis-state';
import type { AppState } from './app-state';
import { detailsOf } from './details-state';
import type { EmbedOption } from './embed-state';
import { type FilterAddress, filterAddressOf, readFilter } from './filter-address';
import { EVENTS_VIEWS } from './view-state';

/** One end of the window. Either end brings the whole window: they are one thing. */
const windowEnd = (end: 'from' | 'to'): AddressPart<LocalDay> => ({
  ...dayForm,
  read: ({ window: { window, extent } }) =>
    isWholeExtent(window.value, extent) ? null : window.value[end],
  apply: ({ window }, _value, { from, to }) =>
    window.show({ from: from ?? window.extent.from, to: to ?? window.extent.to }),
});

/** A restriction of the filter. Any of them brings the whole filter: it is one thing. */
const filterPart = <Key extends keyof FilterAddress>(
  key: Key,
  form: AddressForm<NonNullable<FilterAddress[Key]>>,
): AddressPart<NonNullable<FilterAddress[Key]>> => ({
  ...form,
  read: ({ filter }) => filterAddressOf(filter.filter.value)[key] ?? null,
  apply: ({ dataset, details, filter }, _value, asked) =>
    filter.change(readFilter(asked, dataset, detailsOf(details)).filter),
});

/** A choice of a page that is a guest in another page. */
const embedPart = (option: EmbedOption): AddressPart<boolean> => ({
  ...flagForm,
  read: ({ embed }) =>
    embed[option].value === EMBED_DEFAULTS[option] ? null : embed[option].value,
  apply: ({ embed }, chosen) => embed.use(option, chosen ?? EMBED_DEFAULTS[option]),
});

/** Letters that a part of a question may have: an area of sixty corners. */
const MAX_QUESTION = 2000;

/** A part of the question about coincidence; what it says is for its view to read. */
const questionPart = (part: QuestionPart): AddressPart<string> => ({
  parse: (text) => (text.length > MAX_QUESTION ? null : text),
  write: (text) => text,
  read: ({ analysis }) => analysis.text.value[part] ?? null,
  apply: ({ analysis }, text) => analysis.ask({ [part]: text }),
});

/** Whether the map has yet to choose its first view: then a link may choose it. */
const isMapYetToCome = ({ viewport }: AppState): boolean => viewport.viewport.peek() === null;

/**
 * Every part of the address, in the order in which links have them and in which they are brought
 * to the state. `address-keys.ts` says which part keeps which key of the state.
 */
export const ADDRESS_PARTS: {
  readonly [Key in keyof Address]: AddressPart<NonNullable<Address[Key]>>;
} = {
  lang: {
    ...oneOf(['ar', 'en']),
    read: ({ preferences }, browserLocale) =>
      preferences.locale.value === browserLocale ? null : preferences.locale.value,
    // A language is there only with its words, which `app/` fetches first.
    apply: () => {},
  },
  from: windowEnd('from'),
  to: windowEnd('to'),
  mode: {
    ...oneOf(['trailing', 'cumulative']),
    read: ({ playback }) => (playback.mode.value === 'trailing' ? null : playback.mode.value),
    apply: ({ playback }, mode) => playback.useMode(mode ?? 'trailing'),
  },
  speed: {
    ...speedForm,
    read: ({ playback }) => (playback.speed.value === DEFAULT_SPEED ? null : playback.speed.value),
    apply: ({ playback }, speed) => playback.useSpeed(speed ?? DEFAULT_SPEED),
  },
  kind: filterPart('kind', idsForm),
  method: filterPart('method', idsForm),
  actor: filterPart('actor', idsForm),
  role: filterPart('role', idsForm),
  place: filterPart('place', idsForm),
  side: filterPart('side', idsForm),
  confidence: filterPart('confidence', idsForm),
  casualties: filterPart('casualties', oneOf(['any', 'deaths'])),
  sourcelang: filterPart('sourcelang', idsForm),
  publisher: filterPart('publisher', idsForm),
  disputed: filterPart('disputed', flagForm),
  area: filterPart('area', areaForm),
  q: filterPart('q', textForm),
  map: {
    ...viewportForm,
    read: ({ viewport }) => (viewport.isHome.value ? null : viewport.viewport.value),
    apply: (state, viewport) => {
      if (viewport === null) state.viewport.ask({ type: 'reset' });
      else if (isMapYetToCome(state)) state.viewport.startAt(viewport);
      else state.viewport.ask({ type: 'jump', viewport });
    },
  },
  event: {
    ...idForm,
    read: ({ selection }) => (selection.subject.value === null ? selection.selected.value : null),
    apply: (state, id) => {
      if (id === null) state.selection.select(null);
      // The map turns to a link's event where the link says no view; Back shows what was seen.
      else if (isMapYetToCome(state)) state.openEvent(id);
      else state.showEvent(id);
    },
    isStep: true,
  },
  // After the event, which would lie over it.
  about: {
    ...subjectForm,
    read: ({ selection }) => selection.subject.value,
    apply: ({ selection }, subject, { event }) => {
      // An event under the page is in no link: where neither is asked for, both close.
      if (subject === null && event === null) selection.select(null);
      else selection.showSubject(subject);
    },
    isStep: true,
  },
  view: {
    ...oneOf(EVENTS_VIEWS),
    read: ({ view }) => (view.view.value === 'list' ? null : view.view.value),
    apply: ({ view }, shown) => view.show(shown ?? 'list'),
    isStep: true,
  },
  anchors: questionPart('anchors'),
  outcomes: questionPart('outcomes'),
  lag: questionPart('lag'),
  region: questionPart('region'),
  how: questionPart('how'),
  charts: questionPart('charts'),
  with: questionPart('with'),
  theme: {
    ...oneOf(['light', 'dark']),
    read: ({ preferences }) => preferences.chosenTheme.value,
    apply: ({ preferences }, theme) => preferences.useTheme(theme),
  },
  basemap: {
    ...oneOf(['offline', 'streets']),
    // A file of the reader's own is not for links.
    read: ({ basemap }) => (basemap.choice.value === 'streets' ? 'streets' : null),
    apply: ({ basemap }, choice) => basemap.choose(choice ?? 'offline'),
  },
  embed: {
    ...flagForm,
    read: ({ embed }) => embed.isGuest.value || null,
    apply: ({ embed }, isGuest) => embed.enter(isGuest ?? false),
  },
  autoplay: embedPart('autoplay'),
  loop: {
    ...flagForm,
    read: ({ playback }) => playback.isLooping.value || null,
    apply: ({ playback }, isLooping) => {
      if (playback.isLooping.peek() !== (isLooping ?? false)) playback.toggleLoop();
    },
  },
  panel: embedPart('panel'),
  header: embedPart('header'),
  legend: embedPart('legend'),
  data: {
    ...versionForm,
    read: ({ edition }) => edition.frozen.value,
    // An open page keeps its dataset: another version is another page load.
    apply: () => {},
  },
};
