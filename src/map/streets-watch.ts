import type { MapGround } from '../domain/map-ground';
import type { MapProblemCode } from './map-callbacks';
import type { GlMap } from './maplibre';
import { isForeignId } from './streets-style';

type MapProblem = { readonly type: string; readonly sourceId?: unknown };

/** Tells a ground that does not come at all from one of which a tile is missing. */
export class StreetsWatch {
  #ground: MapGround;
  #hasStyle = false;
  #hasTile = false;
  #hasFailed = false;

  constructor(map: GlMap, ground: MapGround) {
    this.#ground = ground;
    map.on('style.load', () => {
      this.#hasStyle = true;
    });
    map.on('sourcedata', ({ sourceId, tile }) => {
      if (tile !== undefined && isForeignId(sourceId)) this.#hasTile = true;
    });
  }

  /** From now on this ground is shown. @returns whether it is another than before */
  watch(ground: MapGround): boolean {
    const isOther = ground !== this.#ground;
    this.#ground = ground;
    this.#hasStyle = false;
    if (isOther) {
      this.#hasTile = false;
      this.#hasFailed = false;
    }
    return isOther;
  }

  /** What a problem of MapLibre's means; null: it has been told. */
  noteError({ sourceId }: MapProblem): MapProblemCode | null {
    if (this.#ground.type === 'offline') return 'basemap-load';
    if (this.#hasFailed) return null;
    const isOfGround = typeof sourceId === 'string' && isForeignId(sourceId);
    const isStyle = !this.#hasStyle && this.#ground.type === 'streets';
    if (isStyle || (isOfGround && !this.#hasTile)) {
      this.#hasFailed = true;
      return 'ground-failed';
    }
    return 'basemap-load';
  }
}
