import { GlMap } from '../../../src/map/maplibre';
import { palette } from '../../../src/map/palette';
import { REGION_BBOX } from '../../../src/map/region-bbox';
import { BASEMAP } from './bench-map';

// The least a page needs for the same picture: map, style, basemap, and the events as circles.
const { attack, strike, visit, agreement, context } = palette.light.event;
const asked = new URLSearchParams(location.search);
const container = document.getElementById('map');
if (container === null) throw new Error('No element for the map');
// As large as the map of the page it is compared with.
container.style.width = `${asked.get('width')}px`;
container.style.height = `${asked.get('height')}px`;
new GlMap({
  container,
  style: {
    ...BASEMAP,
    sources: { ...BASEMAP.sources, points: { type: 'geojson', data: './points.geojson' } },
    layers: [
      ...BASEMAP.layers,
      {
        id: 'points',
        type: 'circle',
        source: 'points',
        paint: {
          'circle-radius': 6.5,
          'circle-color': [
            'match',
            ['get', 'kind'],
            'attack',
            attack,
            'strike',
            strike,
            ['visit', 'meeting'],
            visit,
            'agreement',
            agreement,
            context,
          ],
        },
      },
    ],
  },
  validateStyle: false,
  attributionControl: false,
  renderWorldCopies: false,
  bounds: [...REGION_BBOX],
}).once('idle', () => {
  document.documentElement.dataset.map = 'idle';
});
