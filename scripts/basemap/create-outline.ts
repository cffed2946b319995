import type { Feature, LineString, Point, Position } from 'geojson';
import { type Bounds, isWithin } from './detail';

/** What the small map of concentration shows, and a little more: lines go on to its edge. */
const SHEET: Bounds = [37.4, 28.2, 49.9, 38.4];
/** Degrees; about a pixel of a small map. */
const TOLERANCE = 0.015;
const RIVERS: ReadonlySet<string> = new Set(['Tigris', 'Euphrates', 'Shatt al-Arab']);
const CITIES: ReadonlySet<string> = new Set([
  'Baghdad',
  'Basra',
  'Mosul',
  'Erbil',
  'Kirkuk',
  'Nasiriyah',
  'Deir ez-Zor',
]);

/** Where neighbors are named on it: beside what happened, and not where larger maps name them. */
const COUNTRIES: Readonly<Record<string, Position>> = {
  Iran: [47.9, 34.4],
  Kuwait: [47.6, 29.2],
  'Saudi Arabia': [42.4, 29.7],
  Syria: [39.2, 36],
  Turkey: [41.6, 37.65],
};

/** The features of the files that are written before this one. */
export type OutlineSource = {
  readonly land: readonly Feature[];
  readonly borders: readonly Feature[];
  readonly rivers: readonly Feature[];
  readonly labels: readonly Feature[];
};

function linesOf({ geometry }: Feature): readonly (readonly Position[])[] {
  if (geometry.type === 'LineString') return [geometry.coordinates];
  if (geometry.type === 'MultiLineString' || geometry.type === 'Polygon') {
    return geometry.coordinates;
  }
  return geometry.type === 'MultiPolygon' ? geometry.coordinates.flat() : [];
}

/** The pieces of a line on the sheet, each with the point before and after. */
function piecesOn(line: readonly Position[]): readonly (readonly Position[])[] {
  const pieces: Position[][] = [];
  let piece: Position[] = [];
  line.forEach((point, at) => {
    const isNear = [line[at - 1], point, line[at + 1]].some((one) => one && isWithin(one, SHEET));
    if (isNear) piece.push(point);
    else if (piece.length > 0) {
      pieces.push(piece);
      piece = [];
    }
  });
  return [...pieces, piece].filter(({ length }) => length > 1);
}

const at = (position: Position | undefined, axis: 0 | 1): number => position?.[axis] ?? 0;

/** How far a point is from a line, degrees. */
function offLine(point: Position, from: Position, to: Position): number {
  const [x, y] = [at(to, 0) - at(from, 0), at(to, 1) - at(from, 1)];
  const length = Math.hypot(x, y);
  const [dx, dy] = [at(point, 0) - at(from, 0), at(point, 1) - at(from, 1)];
  return length === 0 ? Math.hypot(dx, dy) : Math.abs(x * dy - y * dx) / length;
}

/** A line with fewer points, nowhere further than the tolerance from what it was. */
function plainer(line: readonly Position[]): readonly Position[] {
  const [first, last] = [line[0], line.at(-1)];
  if (first === undefined || last === undefined || line.length < 3) return line;
  let furthest = 0;
  let most = 0;
  line.forEach((point, position) => {
    const off = offLine(point, first, last);
    if (off > most) [furthest, most] = [position, off];
  });
  if (most <= TOLERANCE) return [first, last];
  return [...plainer(line.slice(0, furthest + 1)), ...plainer(line.slice(furthest)).slice(1)];
}

const rounded = (position: Position): Position =>
  [at(position, 0), at(position, 1)].map((degrees) => Math.round(degrees * 100) / 100);

function toLines(feature: Feature, role: string): readonly Feature<LineString>[] {
  return linesOf(feature)
    .flatMap(piecesOn)
    .map((piece) => ({
      type: 'Feature',
      properties: { class: role },
      geometry: { type: 'LineString', coordinates: plainer(piece).map(rounded) },
    }));
}

/** Coast, borders, great rivers and a few names, plain enough for a map of a few hundred pixels. */
export function createOutline({
  land,
  borders,
  rivers,
  labels,
}: OutlineSource): readonly Feature[] {
  const propertyOf = (feature: Feature, name: string): string =>
    String(feature.properties?.[name] ?? '');
  const toName = (feature: Feature, coordinates: Position): Feature<Point> => ({
    type: 'Feature',
    properties: {
      class: propertyOf(feature, 'class'),
      name_en: propertyOf(feature, 'name_en'),
      name_ar: propertyOf(feature, 'name_ar'),
    },
    geometry: { type: 'Point', coordinates },
  });
  const named = (role: string, isWanted: (name: string) => boolean) =>
    labels.filter(
      (feature) =>
        propertyOf(feature, 'class') === role && isWanted(propertyOf(feature, 'name_en')),
    );
  return [
    ...land
      .filter((feature) => propertyOf(feature, 'role') === 'land')
      .flatMap((feature) => toLines(feature, 'coast')),
    ...borders.flatMap((feature) => toLines(feature, propertyOf(feature, 'class'))),
    ...rivers
      .filter(
        (feature) =>
          propertyOf(feature, 'class') === 'major' && RIVERS.has(propertyOf(feature, 'name_en')),
      )
      .flatMap((feature) => toLines(feature, 'river')),
    ...Object.entries(COUNTRIES).flatMap(([country, position]) =>
      // Some are named twice, for near and far.
      named('country', (name) => name === country)
        .slice(0, 1)
        .map((feature) => toName(feature, position)),
    ),
    ...named('city', (name) => CITIES.has(name)).flatMap((feature) =>
      feature.geometry.type === 'Point'
        ? [toName(feature, rounded(feature.geometry.coordinates))]
        : [],
    ),
  ];
}
