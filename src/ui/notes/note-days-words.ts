import type { Note } from '../../domain/note';
import type { Words } from '../app-context';

/** The days a note belongs to, in words; null: to all. */
export function noteDaysWords({ from, to }: Note, { t, format }: Words): string | null {
  if (from !== null && to !== null) return format.span({ from, to });
  if (from !== null) return t('notes.fromOn', { date: format.day(from) });
  return to === null ? null : t('notes.untilOn', { date: format.day(to) });
}
