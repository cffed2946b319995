import type { DamagedNote } from './note';
import type { TextFile } from './shown-file';

/** Anything that a device may keep, as JSON can say it; what stands in itself is cut off. */
function toPlain(value: unknown, outer: readonly object[] = []): unknown {
  if (typeof value === 'bigint' || typeof value === 'symbol') return String(value);
  if (typeof value === 'number' && !Number.isFinite(value)) return String(value);
  if (typeof value !== 'object' || value === null) return value ?? null;
  if (outer.includes(value)) return '…';
  const within = [...outer, value];
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString();
  if (value instanceof Map) return [...value].map((entry) => toPlain(entry, within));
  if (value instanceof Set || Array.isArray(value)) {
    return [...value].map((item) => toPlain(item, within));
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, toPlain(item, within)]),
  );
}

/** Records that cannot be read as notes, raw, for the reader to keep. */
export function toDamagedNotesFile(damaged: readonly DamagedNote[]): TextFile {
  return {
    name: 'tazamun-unreadable-notes.json',
    type: 'application/json',
    text: `${JSON.stringify(
      damaged.map(({ key, raw }) => ({ key, raw: toPlain(raw) })),
      null,
      2,
    )}\n`,
  };
}
