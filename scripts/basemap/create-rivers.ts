import type { Feature, FeatureCollection, GeoJsonProperties, LineString, Position } from 'geojson';
import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { BAGHDAD_TIGRIS } from './baghdad-tigris';
import { replaceStretch, toCenterLine } from './center-line';
import { BAGHDAD, CORE, isWithin, REGION, toFar } from './detail';
import { extractChains } from './extract-chains';
import { NAMED_RIVERS } from './named-rivers';
import { readShorelines } from './read-shorelines';
import { joinRings } from './ring';
import {
  createRiverGraph,
  distanceBetween,
  type RankedLine,
  type RiverGraph,
  toEdge,
} from './river-graph';
import { simplifyByDetail } from './simplify-by-detail';
import { cutAround, roundLine, toGeneralCourse } from './smooth-line';
import { traceRiver } from './trace-river';

// Levels of the source: 1-3 permanent rivers, 4 minor ones, 5 and 6 seasonal; 0 is ours for the
// shores that rivers are followed along where they run through a lake.
const SHORE = 0;
const SMALLEST_WIDE_RIVER = 3;
const MINOR = 4;
const SEASONAL = [5, 6];
// Degrees.
const NEAR = 0.05;
const JOIN_REACH = 0.09;
const MIN_MINOR_LENGTH = 0.25;
const MIN_SEASONAL_LENGTH = 0.4;
const COURSE_SPACING = 0.16;
const NAME_REACH = 0.75;
// The source's finest meanders are finer than a line on this map is wide.
const GREAT_WEIGHT = 0.22;
const MINOR_WEIGHT = 0.045;

// Where the source draws two banks, `[lng, lat]` of the upper and the lower end.
const DOUBLE_BANKED: readonly (readonly [start: Position, end: Position])[] = [
  [
    [44.036, 34.073],
    [46.875, 32.003],
  ],
  [
    [47.751, 30.62],
    [48.46, 29.98],
  ],
];

type RiverProperties = { readonly class: 'major' | 'course' | 'minor' | 'wadi' };

type RiverTopology = Topology<{ rivers: GeometryCollection<RiverProperties> }>;

function measure(line: readonly Position[]): number {
  return line.slice(1).reduce((sum, position, index) => {
    const previous = line[index];
    return previous === undefined ? sum : sum + distanceBetween(previous, position);
  }, 0);
}

const readLevel = (rank: number): RankedLine[] =>
  readShorelines([`-I${rank}`], REGION).map((positions) => ({ positions, rank }));

const toPositions = ({ positions }: RiverGraph, vertices: readonly number[]): Position[] =>
  vertices.flatMap((vertex) => {
    const position = positions[vertex];
    return position === undefined ? [] : [position];
  });

const toFeature = (
  coordinates: Position[],
  properties: GeoJsonProperties,
): Feature<LineString> => ({
  type: 'Feature',
  properties,
  geometry: { type: 'LineString', coordinates },
});

/** The line, led on to the nearest point of the other rivers where an end stops short of them. */
function joinEnds(line: readonly Position[], others: readonly Position[]): Position[] {
  const leadOn = (end: Position | undefined): Position[] => {
    if (end === undefined) return [];
    const distances = others.map((position) => distanceBetween(position, end));
    const least = Math.min(...distances);
    const nearest = others[distances.indexOf(least)];
    return nearest !== undefined && least > 0 && least < JOIN_REACH ? [nearest] : [];
  };
  return [...leadOn(line[0]), ...line, ...leadOn(line.at(-1))];
}

/** The middle of each double-banked stretch; its banks are a kilometre apart, the river is not. */
function createCenterLines(): RankedLine[] {
  const rings = joinRings(readShorelines(['-W2/0.1p', '-A0/0/2+r'], REGION));
  return DOUBLE_BANKED.map(([start, end]) => {
    const ring = rings.find((candidate) =>
      candidate.some((position) => distanceBetween(position, start) < NEAR),
    );
    if (ring === undefined) throw new Error(`no river banks near ${start}`);
    const line = toCenterLine(ring, start, end);
    const isTigris = line.some((position) => isWithin(position, BAGHDAD));
    const course = replaceStretch(line, isTigris ? BAGHDAD_TIGRIS : []);
    return { positions: roundLine(course), rank: 1 };
  });
}

function createPermanentRivers(): Feature<LineString>[] {
  const shores = readShorelines(['-W2/0.1p', '-A0/0/2+l'], CORE).map((positions) => ({
    positions,
    rank: SHORE,
  }));
  const graph = createRiverGraph([
    ...createCenterLines(),
    ...[1, 2, 3, MINOR].flatMap(readLevel),
    ...shores,
  ]);
  const named = new Set<string>();
  const courses = NAMED_RIVERS.map(({ name, waypoints }) => {
    const course = traceRiver(graph, name.en, waypoints);
    course.slice(1).forEach((vertex, index) => {
      named.add(toEdge(course[index] ?? vertex, vertex));
    });
    return toPositions(graph, course);
  });
  const rivers = NAMED_RIVERS.flatMap(({ name, rank, nameAt }, index) => {
    const others = courses.filter((_, other) => other !== index).flat();
    const line = joinEnds(courses[index] ?? [], others);
    const properties = { rank, name_en: name.en, name_ar: name.ar };
    return [
      toFeature(line, { class: 'major', ...properties, ...toFar(line) }),
      ...nameAt.map((position) => {
        const stretch = toGeneralCourse(cutAround(line, position, NAME_REACH), COURSE_SPACING);
        return toFeature(stretch, { class: 'course', ...properties });
      }),
    ];
  });
  const others = extractChains(
    graph,
    (edge) => !named.has(edge) && graph.ranks.get(edge) !== SHORE,
  ).flatMap(({ vertices, rank }) => {
    const coordinates = toPositions(graph, vertices);
    const isInCore = coordinates.some((position) => isWithin(position, CORE));
    if (rank > SMALLEST_WIDE_RIVER && !isInCore) return [];
    if (measure(coordinates) < (isInCore ? MIN_MINOR_LENGTH : 4 * MIN_MINOR_LENGTH)) return [];
    return [toFeature(coordinates, { class: 'minor', ...toFar(coordinates) })];
  });
  return [...rivers, ...others];
}

function createSeasonalRivers(): Feature<LineString>[] {
  const graph = createRiverGraph(SEASONAL.flatMap(readLevel));
  return extractChains(graph, () => true).flatMap(({ vertices }) => {
    const line = toPositions(graph, vertices);
    if (!line.some((position) => isWithin(position, CORE))) return [];
    return measure(line) >= MIN_SEASONAL_LENGTH ? [toFeature(line, { class: 'wadi' })] : [];
  });
}

/**
 * Rivers with a name (`major`, ranked), their general course where the name goes (`course`),
 * other rivers (`minor`) and seasonal ones (`wadi`).
 */
export function createRivers(): Feature[] {
  const features = [...createPermanentRivers(), ...createSeasonalRivers()];
  const collection: FeatureCollection = { type: 'FeatureCollection', features };
  const source = topology({ rivers: collection }) as RiverTopology;
  const great = new Set<number>();
  for (const river of source.objects.rivers.geometries) {
    if (river.type !== 'LineString' || river.properties?.class !== 'major') continue;
    for (const arc of river.arcs) great.add(arc < 0 ? ~arc : arc);
  }
  const simple = simplifyByDetail(source, (arc) => (great.has(arc) ? GREAT_WEIGHT : MINOR_WEIGHT));
  return feature(simple, simple.objects.rivers).features;
}
