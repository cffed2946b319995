import type { LngLat } from './event-record';
import type { LocalDay } from './local-day';

/** What a note is on the map; `plain` has no geometry: it belongs to an event, to days, or to none. */
export const NOTE_TYPES = [
  'point',
  'line',
  'area',
  'rectangle',
  'circle',
  'freehand',
  'arrow',
  'text',
  'plain',
] as const;
export type NoteType = (typeof NOTE_TYPES)[number];

/** Longitude and latitude, degrees WGS 84. A polygon's rings are closed, its outer ring first. */
export type NoteGeometry =
  | { readonly type: 'Point'; readonly coordinates: LngLat }
  | { readonly type: 'LineString'; readonly coordinates: readonly LngLat[] }
  | { readonly type: 'Polygon'; readonly coordinates: readonly (readonly LngLat[])[] };

/** The geometry each type has. */
export const GEOMETRY_OF_TYPE = {
  point: 'Point',
  text: 'Point',
  line: 'LineString',
  freehand: 'LineString',
  arrow: 'LineString',
  area: 'Polygon',
  rectangle: 'Polygon',
  circle: 'Polygon',
  plain: null,
} as const satisfies Readonly<Record<NoteType, NoteGeometry['type'] | null>>;

/** Told apart by people who see colours differently; each has a value for paper and for dark. */
export const NOTE_COLORS = ['ink', 'blue', 'teal', 'ochre', 'vermilion', 'purple'] as const;
export type NoteColor = (typeof NOTE_COLORS)[number];

export const NOTE_ICONS = ['dot', 'flag', 'star', 'cross', 'question', 'camera'] as const;
export type NoteIcon = (typeof NOTE_ICONS)[number];

/** px of a line, and of an area's outline. */
export const NOTE_WIDTHS = [1, 2, 4, 8] as const;
export type NoteWidth = (typeof NOTE_WIDTHS)[number];

export type NoteStyle = {
  readonly color: NoteColor;
  readonly width: NoteWidth;
  /** Areas only. */
  readonly isFilled: boolean;
  /** Points only. */
  readonly icon: NoteIcon;
};

export const DEFAULT_NOTE_STYLE: NoteStyle = {
  color: 'blue',
  width: 2,
  isFilled: true,
  icon: 'dot',
};

/** UTF-16 units of a note's text, and of a folder's name. */
export const MAX_NOTE_TEXT = 20_000;
export const MAX_FOLDER_NAME = 200;
/** Corners of one geometry, all rings together. */
export const MAX_NOTE_CORNERS = 20_000;

/** What a reader marks and writes. Kept on the reader's device only. */
export type Note = {
  /** Unique for ever; a UUID for notes made here. */
  readonly id: string;
  readonly type: NoteType;
  /** Null exactly where the type is `plain`. */
  readonly geometry: NoteGeometry | null;
  /** Paragraphs of plain text; never markup. */
  readonly text: string;
  readonly style: NoteStyle;
  /** With either, the note follows the time window as events do. Null: open on that side. */
  readonly from: LocalDay | null;
  readonly to: LocalDay | null;
  /** Id of the event it is about. */
  readonly event: string | null;
  /** Id of its folder. */
  readonly folder: string;
  /** By this device's clock, UTC epoch ms; for the reader, never to order writes by. */
  readonly created: number;
  readonly modified: number;
};

/** A named layer of notes. */
export type NoteFolder = {
  readonly id: string;
  /** Empty: the page's own word for the folder that notes go to by default. */
  readonly name: string;
  readonly isShown: boolean;
  /** Folders are listed by it, smallest first. */
  readonly rank: number;
};

/** The folder that is always there. */
export const DEFAULT_FOLDER: NoteFolder = { id: 'default', name: '', isShown: true, rank: 0 };

/**
 * A record of the device that cannot be read; it stays where it is. `raw` is what is there,
 * undefined where the browser itself cannot read it.
 */
export type DamagedNote = { readonly key: string; readonly raw: unknown };

/** Whether a note is shown in a window; one without days always is. */
export function isNoteInWindow(
  { from, to }: Pick<Note, 'from' | 'to'>,
  window: { readonly from: LocalDay; readonly to: LocalDay },
): boolean {
  return (from === null || from <= window.to) && (to === null || to >= window.from);
}
