import type { MapPictures } from '../map/draw-map-picture';

/** The map's pictures of the moment, for paper and files. */
export type MapPicture = {
  /** A data URL of a PNG; null while there is no map. */
  take(): string | null;
  /** Null while there is no map. */
  readonly current: () => MapPictures | null;
  /** The map has come, or has gone. */
  provide(pictures: MapPictures | null): void;
};

export function createMapPicture(): MapPicture {
  let current: MapPictures | null = null;
  return {
    take: () => current?.take() ?? null,
    current: () => current,
    provide(pictures) {
      current = pictures;
    },
  };
}
