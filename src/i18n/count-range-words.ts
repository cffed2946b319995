import type { CountRange } from '../domain/event-record';
import type { Format } from './format';
import type { Translate } from './translate';

/** A count as short as a cell wants it: `3`, `2–4`, `2 or more`; null where no source gives one. */
export function countRangeWords(
  { min, max }: CountRange,
  format: Format,
  t: Translate,
): string | null {
  if (min === null) return max === null ? null : t('table.atMost', { max });
  if (max === null) return t('table.atLeast', { min });
  return min === max ? format.number(min) : `${format.number(min)}–${format.number(max)}`;
}
