import type { StyleSpecification } from 'maplibre-gl';
import { createBasemapStyle } from '../../../src/map/basemap-style';
import { basemapUrls, fontUrls } from '../../../src/map/basemap-urls';
import { GlMap } from '../../../src/map/maplibre';
import { palette } from '../../../src/map/palette';

const asked = new URLSearchParams(location.search);

/** The number of events that the address asks for: `?count=1000`. */
export function readCount(): number {
  const count = Number(asked.get('count'));
  if (!Number.isInteger(count) || count < 1) throw new Error('No count in the address');
  return count;
}

/** Nothing but a colour. */
const PLAIN: StyleSpecification = {
  version: 8,
  sources: {},
  layers: [
    { id: 'ground', type: 'background', paint: { 'background-color': palette.light.homeLand } },
  ],
};

/** Our own basemap as it is. */
export const BASEMAP: StyleSpecification = createBasemapStyle({
  theme: 'light',
  locale: 'en',
  urls: basemapUrls,
  fonts: fontUrls,
});

/** A map of central Iraq, on the basemap where the address says `ground=basemap`; drawn. */
export async function createBenchMap(): Promise<GlMap> {
  const map = new GlMap({
    container: 'map',
    style: asked.get('ground') === 'basemap' ? BASEMAP : PLAIN,
    validateStyle: false,
    attributionControl: false,
    renderWorldCopies: false,
    center: [44.4, 33.3],
    zoom: 7,
  });
  await map.once('idle');
  return map;
}

/** @throws Error where the canvas has no WebGL 2 */
export function contextOf(canvas: HTMLCanvasElement): WebGL2RenderingContext {
  const gl = canvas.getContext('webgl2');
  if (gl === null) throw new Error('No context');
  return gl;
}
