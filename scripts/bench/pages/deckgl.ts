import { DataFilterExtension } from '@deck.gl/extensions';
import { ScatterplotLayer } from '@deck.gl/layers';
import { MapboxOverlay } from '@deck.gl/mapbox';
import { palette } from '../../../src/map/palette';
import { contextOf, createBenchMap, readCount } from './bench-map';
import { offerSteps } from './step-bench';
import { createSyntheticEvents } from './synthetic-events';

const { attack, strike, visit } = palette.light.event;
const COLORS = [attack, strike, visit].map((hex) => {
  const value = Number.parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255, 255];
});

const map = await createBenchMap();
const { count, places, starts, kinds } = createSyntheticEvents(readCount());
const colors = new Uint8Array(count * 4);
kinds.forEach((kind, index) => {
  colors.set(COLORS[kind] ?? [], index * 4);
});
const data = {
  length: count,
  attributes: {
    getPosition: { value: Float32Array.from(places), size: 2 },
    getFillColor: { value: colors, size: 4 },
    getFilterValue: { value: Float32Array.from(starts), size: 1 },
  },
};
const extensions = [new DataFilterExtension({ filterSize: 1 })];

let onDrawn: () => void = () => {};
const overlay = new MapboxOverlay({
  interleaved: false,
  layers: [],
  onAfterRender: () => onDrawn(),
});
map.addControl(overlay);
const show = (from: number, until: number): void => {
  const layer = new ScatterplotLayer({
    id: 'points',
    data,
    radiusUnits: 'pixels',
    getRadius: 6.5,
    extensions,
    filterRange: [from, until],
  } as ConstructorParameters<typeof ScatterplotLayer>[0]);
  overlay.setProps({ layers: [layer] });
};
const drawn = (): Promise<void> =>
  new Promise((resolve) => {
    onDrawn = resolve;
  });
const first = drawn();
show(0, 0);
await first;

const canvas = [...document.querySelectorAll('canvas')].find((found) => found !== map.getCanvas());
if (canvas === undefined) throw new Error('deck.gl has no canvas');
offerSteps({ gl: contextOf(canvas), drawn, show });
