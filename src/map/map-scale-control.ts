import { canvasSizePx } from './canvas-size';
import type { GlMap, IControl } from './maplibre';

/** What the scale calls its units. */
export type ScaleUnits = { readonly km: string; readonly m: string };

const MAX_WIDTH_PX = 100;

/**
 * A bar of a round length in the middle of the map. MapLibre's own cannot change its language
 * after the map has been made.
 */
export class MapScaleControl implements IControl {
  readonly #units: ScaleUnits;
  #map: GlMap | null = null;
  #bar: HTMLElement | null = null;

  constructor(units: ScaleUnits) {
    this.#units = units;
  }

  onAdd(map: GlMap): HTMLElement {
    const bar = document.createElement('div');
    bar.className = 'maplibregl-ctrl maplibregl-ctrl-scale';
    this.#map = map;
    this.#bar = bar;
    map.on('move', this.#measure);
    this.#measure();
    return bar;
  }

  onRemove(): void {
    this.#map?.off('move', this.#measure);
    this.#bar?.remove();
    this.#map = null;
    this.#bar = null;
  }

  readonly #measure = (): void => {
    if (!this.#map || !this.#bar) return;
    const { width, height } = canvasSizePx(this.#map);
    const [x, y] = [width / 2, height / 2];
    const west = this.#map.unproject([x - MAX_WIDTH_PX / 2, y]);
    const east = this.#map.unproject([x + MAX_WIDTH_PX / 2, y]);
    const acrossM = west.distanceTo(east);
    if (!(acrossM > 0)) return;
    const lengthM = roundDown(acrossM);
    const text =
      lengthM >= 1000 ? `${lengthM / 1000} ${this.#units.km}` : `${lengthM} ${this.#units.m}`;
    this.#bar.style.width = `${(MAX_WIDTH_PX * lengthM) / acrossM}px`;
    if (this.#bar.textContent !== text) this.#bar.textContent = text;
  };
}

/** The greatest of 1, 2, 3, 5 times a power of ten that is not above the length. */
export function roundDown(length: number): number {
  const power = 10 ** Math.floor(Math.log10(length));
  const digit = [5, 3, 2, 1].find((candidate) => candidate * power <= length) ?? 1;
  return digit * power;
}
