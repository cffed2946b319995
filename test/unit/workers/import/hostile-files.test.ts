import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finishSteps } from '../../../../src/domain/finish-steps';
import { planImport, toImportEditInSteps } from '../../../../src/domain/import-plan';
import { DEFAULT_FOLDER, GEOMETRY_OF_TYPE, MAX_NOTE_TEXT } from '../../../../src/domain/note';
import { applyEdit, type Notebook } from '../../../../src/domain/note-edit';
import { toNoteFile } from '../../../../src/domain/note-file';
import {
  IMPORT_ISSUE_CODES,
  type ImportOutcome,
  type NotesReading,
} from '../../../../src/domain/note-import';
import { messagesEn } from '../../../../src/i18n/messages-en';
import { readNotesFile } from '../../../../src/workers/import/read-notes-file';
import { anyText } from '../../../support/any-text';
import { arbitraryNotebook } from '../../../support/arbitrary-notebook';
import { createFeature, createGeojson, toBytes } from '../../../support/geojson-file';

const NOW = 1_700_000_000_000;
const about = { folderName: null, today: 18_900, address: '' };
const empty: Notebook = { notes: new Map(), folders: new Map([['default', DEFAULT_FOLDER]]) };
/** As many as the page promises to survive. */
const FILES = 10_000;

/** Every note is one that the page could have made. */
function expectClean({ notes, folders, issues }: NotesReading): void {
  const ids = new Set(notes.map(({ id }) => id));
  expect(ids.size).toBe(notes.length);
  for (const note of notes) {
    expect(GEOMETRY_OF_TYPE[note.type]).toBe(note.geometry?.type ?? null);
    expect(note.text.length).toBeLessThanOrEqual(MAX_NOTE_TEXT);
    const numbers = JSON.stringify(note.geometry?.coordinates ?? []);
    expect(numbers).not.toMatch(/null|[^\d.,[\]e+-]/);
    expect([note.created, note.modified].every(Number.isFinite)).toBe(true);
    for (const ring of note.geometry?.type === 'Polygon' ? note.geometry.coordinates : []) {
      expect(ring.length).toBeGreaterThanOrEqual(4);
      expect(ring.at(-1)).toEqual(ring[0]);
    }
    if (note.folder !== null) expect(folders.some(({ id }) => id === note.folder)).toBe(true);
  }
  for (const { code } of issues) expect(IMPORT_ISSUE_CODES).toContain(code);
}

/** A refusal that has words, or notes that come in and leave the rest as it was. */
function expectOutcome(outcome: ImportOutcome): void {
  if (!outcome.ok) {
    const words: Readonly<Record<string, unknown>> = messagesEn;
    expect(words[`noteFiles.refusal.${outcome.refusal.code}`]).toBeTypeOf('string');
    return;
  }
  expectClean(outcome.value);
  let made = 0;
  const wish = { place: { type: 'file' }, choice: 'both', folderName: 'f' } as const;
  const plan = planImport(empty, outcome.value);
  const createId = () => `made-${made++}`;
  const edit = finishSteps(toImportEditInSteps(empty, outcome.value, plan, wish, createId));
  const after = applyEdit(empty, edit);
  expect(after.notes.size).toBe(outcome.value.notes.length);
  for (const { folder } of after.notes.values()) expect(after.folders.has(folder)).toBe(true);
}

const read = (bytes: Uint8Array): ImportOutcome => readNotesFile(bytes, NOW, () => undefined);

const KEYS = [
  ...['type', 'features', 'geometry', 'geometries', 'coordinates', 'properties', 'tazamun', 'id'],
  ...['__proto__', 'constructor', 'prototype', 'toString', 'name', 'folders', 'notes', 'version'],
];
const WORDS = ['Feature', 'FeatureCollection', 'Point', 'Polygon', 'MultiPolygon', 'plain', ''];
const leaf = fc.oneof(
  fc.constantFrom(...WORDS),
  fc.constantFrom(
    1e308,
    -1e308,
    Infinity,
    0,
    -0,
    44.1,
    999,
    null,
    true,
    '__proto__',
    '<svg onload=x>',
  ),
  anyText(12),
);
/** JSON in the words of GeoJSON, put together without sense. */
const nonsense = fc.letrec((tie) => ({
  value: fc.oneof({ maxDepth: 6, withCrossShrink: true }, leaf, tie('list'), tie('object')),
  list: fc.array(tie('value'), { maxLength: 4 }),
  object: fc
    .array(fc.tuple(fc.constantFrom(...KEYS), tie('value')), { maxLength: 5 })
    // Written out, for a key such as __proto__ is none of an object's own otherwise.
    .map((pairs) => ({ toJSON: () => pairs })),
})).value;

const writeNonsense = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(writeNonsense).join()}]`;
  if (typeof value === 'object' && value !== null && 'toJSON' in value) {
    const pairs = (value as { toJSON(): readonly (readonly [string, unknown])[] }).toJSON();
    const members = pairs.map(([key, inner]) => `${JSON.stringify(key)}:${writeNonsense(inner)}`);
    return `{${members.join()}}`;
  }
  // No JSON, but what a careless program writes.
  if (typeof value === 'number' && !Number.isFinite(value)) return '1e999';
  return JSON.stringify(value);
};

const GOOD = '{"type":"Feature","properties":{"name":"good"},"geometry":null}';
const wrongFeature = nonsense.map((value) => {
  const inner = writeNonsense(value);
  // One good note among them must come in, whatever the others are.
  return `{"type":"FeatureCollection","features":[${GOOD},{"type":"Feature","id":"x","properties":{"tazamun":${inner},"name":${inner}},"geometry":${inner}},{"type":"Feature","properties":${inner},"geometry":{"type":"Polygon","coordinates":${inner}}}]}`;
});

/** Rings of any number of corners, closed or not, some of them off the earth. */
const looseRings = fc
  .array(fc.array(fc.tuple(fc.integer({ min: -3, max: 3 }), fc.constantFrom(0, 1, 90, 91, 0.5))), {
    maxLength: 3,
  })
  .map((coordinates) => createGeojson(createFeature({ type: 'Polygon', coordinates })));

/** A good file with a piece cut out, doubled, or overwritten. */
const damaged = fc
  .tuple(
    arbitraryNotebook,
    fc.constantFrom('geojson', 'kml', 'csv', 'view'),
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.constantFrom('', '\u0000', '<', ']]>', '}', '"', '1e999', '&lol;', '\ufeff'),
  )
  .map(([{ notes, folders }, form, from, length, put]) => {
    const { text } = toNoteFile(form as 'kml', notes, folders, about);
    const start = Math.floor(from * text.length);
    return text.slice(0, start) + put + text.slice(start + Math.floor(length * 40));
  });

const xmlBits = fc
  .array(
    fc.oneof(
      fc.constantFrom('<kml>', '</kml>', '<Placemark>', '</Placemark>', '<Point><coordinates>'),
      fc.constantFrom(
        '</coordinates></Point>',
        '44,33,1',
        '<Folder>',
        '</Folder>',
        '<name>',
        '&x;',
      ),
      fc.constantFrom('<![CDATA[', ']]>', '<!--', '-->', '<gx:Track>', '<Style id="__proto__">'),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
    ),
    { maxLength: 14 },
  )
  .map((bits) => `<${['kml', 'gpx', 'x:kml'][bits.length % 3]}>${bits.join('')}`);

const table = fc
  .array(fc.array(fc.oneof(fc.string({ maxLength: 6 }), fc.constantFrom('33', '44', '"', "'="))), {
    maxLength: 5,
  })
  .map((rows) =>
    ['lat,lng,name,__proto__,constructor', ...rows.map((row) => row.join())].join('\n'),
  );

const file: fc.Arbitrary<Uint8Array> = fc.oneof(
  fc.uint8Array({ maxLength: 80 }),
  anyText(60).map(toBytes),
  nonsense.map(writeNonsense).map(toBytes),
  wrongFeature.map(toBytes),
  looseRings.map(toBytes),
  damaged.map(toBytes),
  xmlBits.map(toBytes),
  table.map(toBytes),
);

describe('ten thousand files of any kind', () => {
  it('are refused with a reason or come in clean', () => {
    let accepted = 0;
    fc.assert(
      fc.property(file, (bytes) => {
        const outcome = read(bytes);
        if (outcome.ok) accepted += 1;
        expectOutcome(outcome);
      }),
      { numRuns: FILES, seed: 2022 },
    );
    // Neither are all of them refused: the test looks at both sides.
    expect(accepted).toBeGreaterThan(FILES / 10);
    expect(accepted).toBeLessThan(FILES);
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(({} as Record<string, unknown>).name).toBeUndefined();
  }, 120_000);
});

const deep = (open: string, close: string, times: number) =>
  open.repeat(times) + close.repeat(times);
const point = '{"type":"Point","coordinates":[44,33]}';
const kml = (inner: string) => `<?xml version="1.0"?><kml><Document>${inner}</Document></kml>`;
const utf16 = (text: string) =>
  new Uint8Array(
    new Uint16Array([0xfeff, ...[...text].map((letter) => letter.charCodeAt(0))]).buffer,
  );

describe('a hostile file', () => {
  it.each([
    ['a ZIP under another name', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0]), 'archive'],
    ['gzip', new Uint8Array([0x1f, 0x8b, 8]), 'archive'],
    ['a map archive', toBytes('PMTiles\u0003'), 'map-tiles'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0]), 'binary'],
    ['letters of another encoding', new Uint8Array([0x7b, 0xc7, 0xe1, 0x7d]), 'encoding'],
    ['nothing', new Uint8Array(), 'empty'],
    ['white space', toBytes(' \n\t'), 'empty'],
    ['prose', toBytes('Nothing to see here'), 'unknown-form'],
    ['a table without places', toBytes('a,b\n1,2'), 'no-coordinates'],
    ['JSON that breaks off', toBytes('{"type":"FeatureCollection","features":['), 'broken-json'],
    ['NaN', toBytes('{"type":"Point","coordinates":[NaN,1]}'), 'broken-json'],
    ['JSON of something else', toBytes('{"type":"Topology"}'), 'not-geojson'],
    ['lists in lists', toBytes(deep('[', ']', 100_000)), 'not-geojson'],
    ['a view of a later page', toBytes('{"tazamun":2}'), 'newer'],
    ['a page', toBytes('<!doctype html><p>'), 'doctype'],
    ['a drawing', toBytes('<svg/>'), 'not-map-xml'],
    ['XML that breaks off', toBytes('<kml><Placemark><name>a'), 'broken-xml'],
    ['elements in elements', toBytes(`<kml>${deep('<a>', '</a>', 50_000)}</kml>`), 'too-deep'],
    ['KML without places', toBytes(kml('')), 'nothing'],
    [
      'a billion laughs',
      toBytes(`<!DOCTYPE kml [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>${kml('&b;')}`),
      'doctype',
    ],
    [
      'a way to files of the device',
      toBytes(`<!DOCTYPE kml [<!ENTITY a SYSTEM "file:///etc/passwd">]>${kml('&a;')}`),
      'doctype',
    ],
  ])('%s is refused', (_name, bytes, code) => {
    const outcome = read(bytes);
    expect(outcome.ok ? outcome.value : outcome.refusal.code).toBe(code);
  });

  it.each([
    [
      'collections in collections',
      `{"type":"Feature","properties":{"name":"x"},"geometry":${'{"type":"GeometryCollection","geometries":['.repeat(5000)}${point}${']}'.repeat(5000)}}`,
    ],
    [
      'numbers beyond all',
      createGeojson({ type: 'Feature', geometry: { type: 'Point', coordinates: [1e308, 1] } }),
    ],
    [
      'metres for degrees',
      createGeojson({
        type: 'Feature',
        geometry: { type: 'Point', coordinates: [444000, 3680000] },
      }),
    ],
    [
      'places that are no places',
      createGeojson({ type: 'Feature', geometry: { type: 'LineString', coordinates: [[1, 2]] } }),
    ],
  ])('with nothing but %s holds nothing', (_name, text) => {
    const outcome = read(toBytes(text));
    expect(outcome.ok ? outcome.value.notes : outcome.refusal.code).toBe('nothing');
  });

  it('cannot reach the prototype of anything', () => {
    const text = `{"__proto__":{"polluted":1},"type":"FeatureCollection","tazamun":{"version":1,"folders":[{"id":"__proto__","name":"f","notes":["__proto__"]}]},"features":[{"type":"Feature","id":"__proto__","geometry":${point},"properties":{"__proto__":{"name":"no"},"constructor":{"prototype":{"x":1}},"tazamun":{"version":1,"type":"constructor","text":"t","style":{"__proto__":{"color":"teal"}}}}}]}`;
    const outcome = read(toBytes(text));
    expectOutcome(outcome);
    expect(outcome.ok && outcome.value.notes[0]).toMatchObject({ text: 't', type: 'point' });
    expect(outcome.ok && outcome.value.notes[0]?.style.color).toBe('blue');
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('has its programs kept as text', () => {
    const script = '<script>alert(1)</script><img src=x onerror=alert(1)>';
    const text = createGeojson({
      type: 'Feature',
      geometry: null,
      properties: { tazamun: { version: 1, text: script } },
    });
    const outcome = read(toBytes(text));
    expect(outcome.ok && outcome.value.notes[0]?.text).toBe(script);
  });

  it.each(['utf-16le', 'utf-16be'])('in %s is read', (encoding) => {
    const bytes = utf16('lat,lng,name\n33.3,44.4,بغداد');
    if (encoding === 'utf-16be') {
      for (let index = 0; index < bytes.length; index += 2) {
        bytes.subarray(index, index + 2).reverse();
      }
    }
    const outcome = read(bytes);
    expect(outcome.ok && outcome.value.notes[0]?.text).toBe('بغداد');
  });
});
