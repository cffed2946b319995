import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Feature } from 'geojson';

/** Writes a FeatureCollection, one Feature a line, and says how large it became. */
export function writeGeojson(path: string, features: readonly Feature[]): void {
  const lines = features.map((feature) => JSON.stringify(feature)).join(',\n');
  const text = `{"type":"FeatureCollection","features":[\n${lines}\n]}\n`;
  writeFileSync(path, text);
  const zippedKb = gzipSync(text, { level: 9 }).length / 1000;
  console.log(`${path}: ${features.length} features, ${zippedKb.toFixed(1)} kB gzip`);
}
