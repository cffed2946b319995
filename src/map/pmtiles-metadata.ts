/** What an archive's metadata says, as far as the map draws on it. */
export type PmtilesMetadata = {
  readonly layers: readonly string[];
  /** Plain text; null where there is none. */
  readonly attribution: string | null;
};

const MAX_LAYERS = 200;
const MAX_ATTRIBUTION_LENGTH = 300;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** Takes the text out of markup; what is left may still hold `<`, and is only ever shown as text. */
function textOf(markup: string): string {
  return markup
    .replace(/<[^>]*>/g, '')
    .replace(/&copy;|&#169;/g, '©')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, MAX_ATTRIBUTION_LENGTH);
}

/** Reads the metadata of an archive; whatever is not as expected counts as not said. */
export function readPmtilesMetadata(value: unknown): PmtilesMetadata {
  if (!isRecord(value)) return { layers: [], attribution: null };
  const listed = Array.isArray(value.vector_layers) ? value.vector_layers : [];
  const layers = listed.flatMap((layer: unknown) =>
    isRecord(layer) && typeof layer.id === 'string' && layer.id !== '' ? [layer.id] : [],
  );
  const attribution = typeof value.attribution === 'string' ? textOf(value.attribution) : '';
  return {
    layers: [...new Set(layers)].slice(0, MAX_LAYERS),
    attribution: attribution === '' ? null : attribution,
  };
}
