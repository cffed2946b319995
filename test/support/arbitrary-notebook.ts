import * as fc from 'fast-check';
import type { LngLat } from '../../src/domain/event-record';
import { fromCalendarDate } from '../../src/domain/local-day';
import {
  DEFAULT_FOLDER,
  GEOMETRY_OF_TYPE,
  NOTE_COLORS,
  NOTE_ICONS,
  NOTE_TYPES,
  NOTE_WIDTHS,
  type Note,
  type NoteFolder,
  type NoteGeometry,
  type NoteType,
} from '../../src/domain/note';

/** Degrees; no -0, which no file can tell from 0. */
const degrees = (limit: number) =>
  fc
    .double({ min: -limit, max: limit, noNaN: true, noDefaultInfinity: true })
    .map((value) => (value === 0 ? 0 : value));
const corner = fc.tuple(degrees(180), degrees(90)) as fc.Arbitrary<LngLat>;
const ring = (least: number, most: number) =>
  fc.array(corner, { minLength: least, maxLength: most }).map((corners): readonly LngLat[] => {
    const [first = [0, 0]] = corners;
    return [...corners, first];
  });

function geometryOf(type: NoteType): fc.Arbitrary<NoteGeometry | null> {
  switch (GEOMETRY_OF_TYPE[type]) {
    case 'Point':
      return corner.map((coordinates) => ({ type: 'Point', coordinates }));
    case 'LineString':
      return fc
        .array(corner, { minLength: 2, maxLength: 8 })
        .map((coordinates) => ({ type: 'LineString', coordinates }));
    case 'Polygon': {
      const rings =
        type === 'area'
          ? fc.array(ring(3, 8), { minLength: 1, maxLength: 3 })
          : fc.tuple(type === 'rectangle' ? ring(4, 4) : ring(3, 12));
      return rings.map((coordinates) => ({ type: 'Polygon', coordinates }));
    }
    case null:
      return fc.constant(null);
  }
}

const day = fc.option(
  fc.integer({ min: fromCalendarDate(1900, 1, 1), max: fromCalendarDate(2100, 12, 31) }),
);
const instant = fc.integer({ min: 0, max: Date.UTC(2200, 0, 1) });
/** All that JavaScript can have in a text, half letters and control characters too. */
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom(
    '',
    '=1+1',
    "'quoted",
    'a,b;"c"\r\nd\te',
    '<script>alert(1)</script>',
    ']]>&amp;',
  ),
  fc.constantFrom('ملاحظة عن أربيل\nسطر ثانٍ', '\u2028\u0085\ud800\u0000'),
);

const note = (folders: readonly string[]): fc.Arbitrary<Note> =>
  fc.constantFrom(...NOTE_TYPES).chain((type) =>
    fc.record({
      id: fc.uuid(),
      type: fc.constant(type),
      geometry: geometryOf(type),
      text,
      style: fc.record({
        color: fc.constantFrom(...NOTE_COLORS),
        width: fc.constantFrom(...NOTE_WIDTHS),
        isFilled: fc.boolean(),
        icon: fc.constantFrom(...NOTE_ICONS),
      }),
      from: day,
      to: day,
      event: fc.option(fc.constantFrom('erbil-2021-02-15', 'unknown')),
      folder: fc.constantFrom(...folders),
      created: instant,
      modified: instant,
    }),
  );

/** Notes in folders, as the page could have made them; the default folder is always there. */
export const arbitraryNotebook: fc.Arbitrary<{
  readonly notes: readonly Note[];
  readonly folders: readonly NoteFolder[];
}> = fc
  .uniqueArray(fc.record({ id: fc.uuid(), name: text, isShown: fc.boolean() }), {
    maxLength: 3,
    selector: ({ id }) => id,
  })
  .map((others) => [
    DEFAULT_FOLDER,
    ...others.map((folder, index): NoteFolder => ({ ...folder, rank: index + 1 })),
  ])
  .chain((folders) =>
    fc.record({
      folders: fc.constant(folders),
      notes: fc.uniqueArray(note(folders.map(({ id }) => id)), {
        maxLength: 12,
        selector: ({ id }) => id,
      }),
    }),
  );
