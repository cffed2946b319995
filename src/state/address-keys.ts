import type { ReadonlySignal } from '@preact/signals';
import type { AddressKey } from './address';
import type { AppState } from './app-state';

/** Names of the signals in a model. */
type SignalIn<Model> = {
  [Name in keyof Model & string]: Model[Name] extends ReadonlySignal<unknown> ? Name : never;
}[keyof Model & string];

/** The value of a model's one signal: its members are keys of their own. */
type MemberIn<Model> = Model extends { readonly filter: ReadonlySignal<infer Value> }
  ? keyof Value & string
  : never;

/** Every signal of a state, `model.signal`; of the filter each dimension, `filter.kinds`. */
export type StateKeyOf<State> = {
  [Name in keyof State & string]: State[Name] extends ReadonlySignal<unknown>
    ? Name
    : Name extends 'filter'
      ? `filter.${MemberIn<State[Name]>}`
      : `${Name}.${SignalIn<State[Name]>}`;
}[keyof State & string];

/** What becomes of a key: parts of the address that keep it, or why a link does without it. */
export type StateKeyPolicy =
  | readonly AddressKey[]
  /** Follows from other keys, the dataset or the browser. */
  | 'follows'
  /** Of the moment only: a pointer, a movement, something on its way. */
  | 'passing'
  /** The reader's own, on this device or in this visit. */
  | 'private';

/**
 * Says of every key of the state whether a link keeps it. A new key does not compile until
 * somebody decides.
 */
export const STATE_KEYS = {
  'window.window': ['from', 'to'],
  'window.playhead': 'follows',
  'window.trailingDays': 'follows',
  'playback.isPlaying': 'passing',
  'playback.speed': ['speed'],
  'playback.mode': ['mode'],
  'playback.isLooping': ['loop'],
  'playback.skipsQuiet': 'private',
  'filter.kinds': ['kind'],
  'filter.methods': ['method'],
  'filter.actors': ['actor'],
  'filter.roles': ['role'],
  'filter.sides': ['side'],
  'filter.places': ['place'],
  'filter.area': ['area'],
  'filter.casualties': ['casualties'],
  'filter.confidences': ['confidence'],
  'filter.sourceLanguages': ['sourcelang'],
  'filter.publishers': ['publisher'],
  'filter.isDisputed': ['disputed'],
  'filter.text': ['q'],
  'area.tool': 'passing',
  'area.draft': 'passing',
  'area.canFinish': 'follows',
  'history.canUndo': 'passing',
  'history.canRedo': 'passing',
  'history.lastDone': 'passing',
  'history.nextUndone': 'passing',
  'history.deed': 'passing',
  'undo.canUndo': 'passing',
  'undo.canRedo': 'passing',
  'undo.deed': 'passing',
  'selection.selected': ['event'],
  'selection.subject': ['about'],
  'selection.hovered': 'passing',
  'selection.choice': 'passing',
  'viewport.viewport': ['map'],
  'viewport.isHome': ['map'],
  'viewport.request': 'passing',
  'viewport.hasDrawn': 'passing',
  'view.view': ['view'],
  'analysis.text': ['anchors', 'outcomes', 'lag', 'region', 'how', 'charts', 'with'],
  'table.columns': 'private',
  'table.sort': 'private',
  'preferences.locale': ['lang'],
  'preferences.chosenTheme': ['theme'],
  'preferences.theme': 'follows',
  'preferences.reducedMotion': 'follows',
  'edition.frozen': ['data'],
  'basemap.choice': ['basemap'],
  'basemap.ground': 'follows',
  'basemap.offer': 'follows',
  'basemap.question': 'follows',
  'basemap.mayFetchStreets': 'follows',
  'basemap.ownArchive': 'private',
  'basemap.isBusy': 'passing',
  'embed.isGuest': ['embed'],
  'embed.autoplay': ['autoplay'],
  'embed.panel': ['panel'],
  'embed.header': ['header'],
  'embed.legend': ['legend'],
  'embed.isInSight': 'passing',
  'notices.notices': 'passing',
  'details.load': 'passing',
  'search.index': 'follows',
  notes: 'private',
  'notesPanel.isOpen': 'passing',
  'notesPanel.wantedFor': 'passing',
  'derived.visible': 'follows',
  'derived.filteredEvents': 'follows',
  'derived.eventDays': 'follows',
  'derived.shownEvents': 'follows',
  'derived.selectedEvent': 'follows',
  'derived.isCardOpen': 'follows',
  'derived.subject': 'follows',
  'derived.outcome': 'follows',
} as const satisfies Readonly<Record<StateKeyOf<AppState>, StateKeyPolicy>>;

type KeptPart = Extract<(typeof STATE_KEYS)[keyof typeof STATE_KEYS], readonly unknown[]>[number];

/** Parts that keep no key. It is empty, or the next line does not compile. */
type IdlePart = Exclude<AddressKey, KeptPart>;
export const ADDRESS_KEEPS_ONLY_STATE: [IdlePart] extends [never] ? true : IdlePart = true;
