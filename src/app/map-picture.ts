/** The map's picture of the moment, for paper and files. */
export type MapPicture = {
  /** A data URL of a PNG; null while there is no map. */
  take(): string | null;
  /** The map has come, or has gone. */
  provide(take: (() => string) | null): void;
};

export function createMapPicture(): MapPicture {
  let current: (() => string) | null = null;
  return {
    take: () => current?.() ?? null,
    provide(take) {
      current = take;
    },
  };
}
