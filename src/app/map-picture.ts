import { signal } from '@preact/signals';
import type { MapPictures } from '../map/draw-map-picture';

/** The map of the moment: its pictures, for paper and files, and its camera. */
export type MapPicture = {
  /** A data URL of a PNG; null while there is no map. */
  take(): string | null;
  /** Null while there is no map. Reads a signal. */
  readonly current: () => MapPictures | null;
  /** The map has come, or has gone. */
  provide(pictures: MapPictures | null): void;
};

export function createMapPicture(): MapPicture {
  const current = signal<MapPictures | null>(null);
  return {
    take: () => current.peek()?.take() ?? null,
    current: () => current.value,
    provide(pictures) {
      current.value = pictures;
    },
  };
}
