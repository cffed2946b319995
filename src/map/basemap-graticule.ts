type Position = [lng: number, lat: number];

/** Lines shown from a zoom on, as a GeoJSON Feature. */
type GraticuleFeature = {
  type: 'Feature';
  properties: { from_zoom: number };
  geometry: { type: 'MultiLineString'; coordinates: Position[][] };
};

// `[west, south, east, north]`: Iraq and its surroundings, where the map is looked at closely.
const BOUNDS = [36, 28, 51, 38.5] as const;
const COARSE_STEPS_PER_DEGREE = 10;
const FINE_STEPS_PER_DEGREE = 50;
const COARSE_ZOOM = 9;
const FINE_ZOOM = 13;

function createLines(stepsPerDegree: number, skipEvery: number): Position[][] {
  const [west, south, east, north] = BOUNDS;
  const along = (from: number, to: number, toLine: (at: number) => Position[]): Position[][] =>
    Array.from({ length: (to - from) * stepsPerDegree + 1 }, (_, step) => step)
      .filter((step) => skipEvery === 0 || step % skipEvery !== 0)
      .map((step) => toLine(from + step / stepsPerDegree));
  return [
    ...along(west, east, (lng) => [
      [lng, south],
      [lng, north],
    ]),
    ...along(south, north, (lat) => [
      [west, lat],
      [east, lat],
    ]),
  ];
}

/**
 * Meridians and parallels every tenth of a degree (about 10 km), from `from_zoom` 13 on every
 * fiftieth (2 km): they give size and direction where there are no streets.
 */
export function createGraticule(): { type: 'FeatureCollection'; features: GraticuleFeature[] } {
  const toFeature = (coordinates: Position[][], fromZoom: number): GraticuleFeature => ({
    type: 'Feature',
    properties: { from_zoom: fromZoom },
    geometry: { type: 'MultiLineString', coordinates },
  });
  return {
    type: 'FeatureCollection',
    features: [
      toFeature(createLines(COARSE_STEPS_PER_DEGREE, 0), COARSE_ZOOM),
      toFeature(
        createLines(FINE_STEPS_PER_DEGREE, FINE_STEPS_PER_DEGREE / COARSE_STEPS_PER_DEGREE),
        FINE_ZOOM,
      ),
    ],
  };
}
