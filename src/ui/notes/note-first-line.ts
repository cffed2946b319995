import type { Note } from '../../domain/note';

/** UTF-16 units of a first line that are of use in a list. */
const MOST = 200;

/** The first line with anything on it; empty for a note without words. */
export function noteFirstLine({ text }: Pick<Note, 'text'>): string {
  return text.trimStart().split('\n', 1)[0]?.trimEnd().slice(0, MOST) ?? '';
}
