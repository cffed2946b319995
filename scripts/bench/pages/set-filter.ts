import type { ExpressionSpecification } from 'maplibre-gl';
import { palette } from '../../../src/map/palette';
import { contextOf, createBenchMap, readCount } from './bench-map';
import { offerSteps } from './step-bench';
import { createSyntheticEvents } from './synthetic-events';

const { attack, strike, visit } = palette.light.event;

const shownFrom = (from: number, until: number): ExpressionSpecification => [
  'all',
  ['<', ['get', 'start'], until],
  ['>', ['get', 'end'], from],
];

const map = await createBenchMap();
const { count, places, starts, ends, kinds } = createSyntheticEvents(readCount());
map.addSource('points', {
  type: 'geojson',
  data: {
    type: 'FeatureCollection',
    features: Array.from({ length: count }, (_, index) => ({
      type: 'Feature' as const,
      geometry: {
        type: 'Point' as const,
        coordinates: [places[index * 2] ?? 0, places[index * 2 + 1] ?? 0],
      },
      properties: { start: starts[index], end: ends[index], kind: kinds[index] },
    })),
  },
});
map.addLayer({
  id: 'points',
  type: 'circle',
  source: 'points',
  filter: shownFrom(0, 0),
  paint: {
    'circle-radius': 6.5,
    'circle-color': ['match', ['get', 'kind'], 0, attack, 1, strike, visit],
  },
});
await map.once('idle');

offerSteps({
  gl: contextOf(map.getCanvas()),
  // The tiles are made anew in the worker; the picture is right when the map rests again.
  drawn: () => map.once('idle'),
  show: (from, until) => {
    map.setFilter('points', shownFrom(from, until), { validate: false });
  },
});
