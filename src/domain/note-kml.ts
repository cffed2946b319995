import { formatLocalDay } from './local-day';
import type { Note, NoteFolder, NoteGeometry } from './note';
import { notesByFolder, splitText, toNoteMember } from './note-geojson';
import { NOTE_COLOR_CODES } from './simple-style';

/** Alpha of a filled area, as KML writes it: 20 %. */
const FILL_ALPHA = '33';

/** XML 1.0 has no place at all for these, not even as references. */
const NOT_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const escapeXml = (text: string): string =>
  text
    .replace(NOT_XML, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    // Parsers would read them as line feeds.
    .replace(/[\r\u0085\u2028\u2029]/g, (end) => `&#${end.charCodeAt(0)};`);

const element = (name: string, text: string): string => `<${name}>${escapeXml(text)}</${name}>`;

/** A colour as KML has it, `aabbggrr`. */
const toKmlColor = (code: string, alpha: string): string =>
  `${alpha}${code.slice(5, 7)}${code.slice(3, 5)}${code.slice(1, 3)}`;

function styleOf({ type, style }: Note): string {
  const code = NOTE_COLOR_CODES[style.color];
  if (type === 'plain') return '';
  if (type === 'point' || type === 'text') {
    return `<Style><IconStyle>${element('color', toKmlColor(code, 'ff'))}</IconStyle></Style>`;
  }
  const line = `<LineStyle>${element('color', toKmlColor(code, 'ff'))}${element('width', String(style.width))}</LineStyle>`;
  const fill = `<PolyStyle>${element('color', toKmlColor(code, style.isFilled ? FILL_ALPHA : '00'))}</PolyStyle>`;
  return `<Style>${line}${fill}</Style>`;
}

function timeOf({ from, to }: Note): string {
  if (from === null && to === null) return '';
  const begin = from === null ? '' : element('begin', formatLocalDay(from));
  const end = to === null ? '' : element('end', formatLocalDay(to));
  return `<TimeSpan>${begin}${end}</TimeSpan>`;
}

type Corners = readonly (readonly [lng: number, lat: number])[];

const coordinates = (corners: Corners): string =>
  element('coordinates', corners.map((corner) => corner.join(',')).join(' '));

function geometryOf(geometry: NoteGeometry | null): string {
  switch (geometry?.type) {
    case 'Point':
      return `<Point>${coordinates([geometry.coordinates])}</Point>`;
    case 'LineString':
      return `<LineString><tessellate>1</tessellate>${coordinates(geometry.coordinates)}</LineString>`;
    case 'Polygon':
      return `<Polygon><tessellate>1</tessellate>${geometry.coordinates.map(ringOf).join('')}</Polygon>`;
    case undefined:
      return '';
  }
}

function ringOf(ring: Corners, index: number): string {
  const name = index === 0 ? 'outerBoundaryIs' : 'innerBoundaryIs';
  return `<${name}><LinearRing>${coordinates(ring)}</LinearRing></${name}>`;
}

/** In the order of KML's schema. What KML has no place for stands in its extended data. */
function placemarkOf(note: Note): string {
  const { name, description } = splitText(note.text);
  const own = [
    ['id', note.id],
    ['tazamun', JSON.stringify(toNoteMember(note))],
  ] as const;
  const data = own.map(([key, value]) => `<Data name="${key}">${element('value', value)}</Data>`);
  return [
    '<Placemark>',
    element('name', name),
    description === '' ? '' : element('description', description),
    timeOf(note),
    styleOf(note),
    `<ExtendedData>${data.join('')}</ExtendedData>`,
    geometryOf(note.geometry),
    '</Placemark>\n',
  ].join('');
}

/** Notes as KML 2.2, for globes and phones; folders as folders. */
export function toNoteKml(notes: readonly Note[], folders: readonly NoteFolder[]): string {
  const inFolders = notesByFolder(notes, folders);
  const parts = folders.map(({ id, name, isShown }) => {
    const inside = (inFolders.get(id) ?? []).map(placemarkOf);
    const visibility = element('visibility', isShown ? '1' : '0');
    return `<Folder>${element('name', name)}${visibility}\n${inside.join('')}</Folder>\n`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    '<kml xmlns="http://www.opengis.net/kml/2.2"><Document>\n',
    ...parts,
    '</Document></kml>\n',
  ].join('');
}
