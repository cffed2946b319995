import type { GeoJSONSource } from 'maplibre-gl';
import type { OccupiedSpots } from './event-occupied';
import { OCCUPIED } from './event-occupied-layers';
import type { GlMap } from './maplibre';
import { createPacedAct } from './paced-act';

/** Labels are placed anew at most this often, ms. */
const PAUSE_MS = 250;

/** Tells MapLibre which spots symbols take up, seldom enough not to be felt. */
export class MapOccupied {
  readonly #map: GlMap;
  readonly #find: () => OccupiedSpots;
  readonly #paced = createPacedAct(() => this.#tell(), PAUSE_MS);
  #told = '';

  /** @param find names the spots of the moment; called when it is time to tell */
  constructor(map: GlMap, find: () => OccupiedSpots) {
    this.#map = map;
    this.#find = find;
  }

  /** Adds source and layers to a style that has come without them. */
  addToStyle(): void {
    const map = this.#map;
    if (map.getSource(OCCUPIED.sourceId)) return;
    const spots = this.#find();
    this.#told = keyOf(spots);
    map.addSource(OCCUPIED.sourceId, { type: 'geojson', data: toData(spots), buffer: 64 });
    for (const layer of OCCUPIED.layers) map.addLayer(layer);
  }

  /** Other events are shown, or are drawn otherwise. */
  update(): void {
    this.#paced.ask();
  }

  /** Nothing is told any more. */
  stop(): void {
    this.#paced.stop();
  }

  #tell(): void {
    const source = this.#map.getSource<GeoJSONSource>(OCCUPIED.sourceId);
    if (!source) return;
    const spots = this.#find();
    const key = keyOf(spots);
    if (key === this.#told) return;
    this.#told = key;
    source.setData(toData(spots));
  }
}

function keyOf({ features }: OccupiedSpots): string {
  return JSON.stringify(features);
}

function toData(spots: OccupiedSpots): GeoJSON.FeatureCollection {
  return { type: 'FeatureCollection', features: [...spots.features] };
}
