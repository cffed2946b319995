import * as v from 'valibot';
import { contentId } from './content-id';
import { type LocalDay, parseLocalDay } from './local-day';
import { toPlainText } from './markup-text';
import {
  DEFAULT_NOTE_STYLE,
  GEOMETRY_OF_TYPE,
  MAX_NOTE_TEXT,
  NOTE_COLORS,
  NOTE_ICONS,
  NOTE_TYPES,
  NOTE_WIDTHS,
  type Note,
  type NoteGeometry,
  type NoteStyle,
  type NoteType,
} from './note';
import { NOTE_FILE_VERSION } from './note-geojson';
import type { ImportedNote, ImportIssueCode } from './note-import';
import { memberOf, readGeometry } from './read-geometry';
import { fromSimpleStyle } from './simple-style';

/** A record of a file before anything of it is known to be right. */
export type FoundRecord = {
  /** Meant to be a GeoJSON feature. */
  readonly feature: unknown;
  /** The file's own id of the folder it lies in. */
  readonly folder: string | null;
};

/** What a note has beside its geometry, its id and its folder. */
type NoteMatter = Pick<
  Note,
  'text' | 'style' | 'from' | 'to' | 'event' | 'created' | 'modified'
> & {
  /** Null: what its geometry suggests. */
  readonly type: NoteType | null;
};

type Tell = (issue: ImportIssueCode) => void;

const DAY = /^\d{4}-\d{2}-\d{2}/;
/** Ids as this page makes them, and as others might: visible ASCII. */
const idField = v.pipe(v.string(), v.regex(/^[\x21-\x7e]{1,100}$/));
const eventField = v.pipe(v.string(), v.minLength(1), v.maxLength(200));

/** Our own member; every part that is wrong falls back by itself. */
const memberSchema = v.object({
  type: v.fallback(v.nullable(v.picklist(NOTE_TYPES)), null),
  text: v.fallback(v.string(), ''),
  style: v.fallback(
    v.object({
      color: v.fallback(v.picklist(NOTE_COLORS), DEFAULT_NOTE_STYLE.color),
      width: v.fallback(v.picklist(NOTE_WIDTHS), DEFAULT_NOTE_STYLE.width),
      isFilled: v.fallback(v.boolean(), DEFAULT_NOTE_STYLE.isFilled),
      icon: v.fallback(v.picklist(NOTE_ICONS), DEFAULT_NOTE_STYLE.icon),
    }),
    DEFAULT_NOTE_STYLE,
  ),
  from: v.optional(v.unknown()),
  to: v.optional(v.unknown()),
  event: v.fallback(v.nullable(eventField), null),
  created: v.optional(v.unknown()),
  modified: v.optional(v.unknown()),
});

/** Properties of others that a note has a place for; the rest is left out and told. */
const USED = new Set(
  (
    'name title description desc cmt id timespan timestamp time date from to event created modified ' +
    'stroke stroke-width stroke-opacity fill fill-opacity marker-color marker-symbol marker-size sym ' +
    'icon-color icon icon-scale icon-opacity color styleUrl styleHash visibility _gpxType tazamun'
  ).split(' '),
);

/**
 * Reads a record into notes: several where its geometry has several parts, none where nothing of
 * it can be shown. Prototypes, markup and programs in it stay what they are: text, or left out.
 * @param now UTC epoch ms, for notes that do not say when they were made
 * @param taken ids that records of the file have, and how often; those of this one are added
 */
export function readRecord(
  { feature, folder }: FoundRecord,
  now: number,
  taken: Map<string, number>,
  tell: Tell,
): readonly ImportedNote[] {
  const properties = memberOf(feature, 'properties');
  if (memberOf(feature, 'type') !== 'Feature') {
    tell('no-feature');
    return [];
  }
  const member = readMember(properties, tell);
  const matter =
    member === null ? foreignMatter(properties, now, tell) : ownMatter(member, now, tell);
  const geometry = memberOf(feature, 'geometry') ?? null;
  const reading = geometry === null ? null : readGeometry(geometry);
  for (const issue of reading?.issues ?? []) tell(issue);
  const geometries = reading === null ? [null] : reading.geometries;
  if (reading === null && member === null && matter.text === '') {
    tell('empty-note');
    return [];
  }
  const ownId = member === null ? null : readId(feature, properties);
  return geometries.map((part, index) => {
    const { type, ...rest } = matter;
    const note = { ...rest, type: fittingType(type, part), geometry: part };
    return { ...note, id: chooseId(index === 0 ? ownId : null, note, taken, tell), folder };
  });
}

/** Our member of a record; programs that know no nested properties keep it as text. */
function readMember(properties: unknown, tell: Tell): unknown {
  const value = memberOf(properties, 'tazamun');
  const member = typeof value === 'string' ? parseObject(value) : value;
  if (typeof member !== 'object' || member === null || Array.isArray(member)) return null;
  const version = memberOf(member, 'version');
  if (version === NOTE_FILE_VERSION) return member;
  if (typeof version === 'number') tell('newer-note');
  return null;
}

function parseObject(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const readId = (feature: unknown, properties: unknown): string | null => {
  const id = memberOf(feature, 'id') ?? memberOf(properties, 'id');
  return v.is(idField, id) ? id : null;
};

function ownMatter(member: unknown, now: number, tell: Tell): NoteMatter {
  // Only own members: what a prototype could add is not looked at.
  const own = Object.fromEntries(
    Object.keys(memberSchema.entries).map((name) => [name, memberOf(member, name)]),
  );
  const { from, to, created, modified, ...rest } = v.parse(memberSchema, own);
  const made = readInstant(created) ?? now;
  return {
    ...rest,
    text: cutText(rest.text, tell),
    from: readDay(from, tell),
    to: readDay(to, tell),
    created: made,
    modified: readInstant(modified) ?? made,
  };
}

function foreignMatter(properties: unknown, now: number, tell: Tell): NoteMatter {
  const read = (name: string) => memberOf(properties, name);
  const span = read('timespan');
  const moment = read('timestamp') ?? read('time') ?? read('date');
  const names =
    typeof properties === 'object' && properties !== null ? Object.keys(properties) : [];
  if (names.some((name) => !USED.has(name) && isSomething(read(name)))) tell('other-properties');
  const style: NoteStyle = fromSimpleStyle(
    Object.fromEntries(names.filter((name) => USED.has(name)).map((name) => [name, read(name)])),
  );
  const event = read('event');
  const created = readInstant(read('created')) ?? now;
  return {
    type: null,
    text: cutText(foreignText(read), tell),
    style,
    from: readDay(read('from') ?? memberOf(span, 'begin') ?? moment, tell),
    to: readDay(read('to') ?? memberOf(span, 'end') ?? moment, tell),
    event: v.is(eventField, event) ? event : null,
    created,
    modified: readInstant(read('modified')) ?? created,
  };
}

const isSomething = (value: unknown): boolean =>
  typeof value === 'object'
    ? value !== null && Object.keys(value).length > 0
    : value !== undefined && value !== '';

/** Title and description in paragraphs, each once. */
function foreignText(read: (name: string) => unknown): string {
  const textOf = (name: string): string => {
    const value = read(name);
    // A KML description in CDATA comes as an object that says so.
    const text = memberOf(value, 'value') ?? value;
    // Half of a text that is cut anyway need not be gone through.
    if (typeof text === 'string') return text.slice(0, 4 * MAX_NOTE_TEXT);
    return typeof text === 'number' ? String(text) : '';
  };
  const parts = [
    ...['name', 'title'].map(textOf),
    // Only descriptions are written as HTML.
    ...['description', 'desc', 'cmt'].map((name) => toPlainText(textOf(name))),
  ];
  return [...new Set(parts.map(clean))].filter((part) => part !== '').join('\n');
}

/** Line ends as ours; no control characters but those of lines and tabs. */
const clean = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .trim();

function cutText(text: string, tell: Tell): string {
  if (text.length <= MAX_NOTE_TEXT) return text;
  tell('text-cut');
  // Not through the middle of a letter that has two units.
  return text.slice(0, MAX_NOTE_TEXT).replace(/[\ud800-\udbff]$/, '');
}

/** `YYYY-MM-DD`, whatever time follows it; days of KML and GPX are those of their own clock. */
function readDay(value: unknown, tell: Tell): LocalDay | null {
  if (!isSomething(value)) return null;
  const written = typeof value === 'string' ? DAY.exec(value.trim())?.[0] : undefined;
  const day = written === undefined ? null : parseLocalDay(written);
  if (day === null) tell('bad-date');
  return day;
}

function readInstant(value: unknown): number | null {
  if (typeof value !== 'string' || !DAY.test(value)) return null;
  const ms = Date.parse(value);
  return Number.isFinite(ms) ? ms : null;
}

/** The type a note says it has, where its geometry allows it. */
function fittingType(type: NoteType | null, geometry: NoteGeometry | null): NoteType {
  if (geometry === null) return 'plain';
  const isFitting = type !== null && GEOMETRY_OF_TYPE[type] === geometry.type;
  const isRound = type === 'circle' || type === 'rectangle';
  const rings = geometry.type === 'Polygon' ? geometry.coordinates : [];
  // A hole, or a corner more, and it can no longer be reshaped as what it was.
  const isWhole = rings.length === 1 && (type === 'circle' || rings[0]?.length === 5);
  if (type !== null && isFitting && (!isRound || isWhole)) return type;
  return ({ Point: 'point', LineString: 'line', Polygon: 'area' } as const)[geometry.type];
}

/**
 * The id a note came with, else one that follows from what it says: the same file read again
 * gives the same ids, so that its notes are known again.
 */
function chooseId(
  ownId: string | null,
  note: Omit<ImportedNote, 'id' | 'folder'>,
  taken: Map<string, number>,
  tell: Tell,
): string {
  if (ownId !== null && !taken.has(ownId)) {
    taken.set(ownId, 1);
    return ownId;
  }
  if (ownId !== null) tell('repeated-id');
  const { type, geometry, text, from, to, event } = note;
  const content = contentId(JSON.stringify([type, geometry, text, from, to, event]));
  const copy = (taken.get(content) ?? 0) + 1;
  taken.set(content, copy);
  return copy === 1 ? content : `${content}-${copy}`;
}
