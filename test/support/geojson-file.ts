/** A file's bytes. */
export const toBytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A feature of nobody in particular. */
export const createFeature = (
  geometry: unknown,
  properties: unknown = { name: 'A' },
): Readonly<Record<string, unknown>> => ({ type: 'Feature', geometry, properties });

/** A collection as the text of a file. */
export const createGeojson = (...features: readonly unknown[]): string =>
  JSON.stringify({ type: 'FeatureCollection', features });
