/**
 * A FeatureCollection, one Feature a line. The foreign members (RFC 7946, 6.1) say what the file
 * is when it travels alone.
 */
export function toFeatureCollection(
  features: readonly object[],
  members: Readonly<Record<string, unknown>>,
): string {
  const head = JSON.stringify({ type: 'FeatureCollection', ...members });
  const lines = features.map((feature) => JSON.stringify(feature)).join(',\n');
  return `${head.slice(0, -1)},"features":[\n${lines}\n]}\n`;
}
