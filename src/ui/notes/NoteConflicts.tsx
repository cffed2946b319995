import type { ConflictChoice, NoteConflict } from '../../state/notes-state';
import { useWords } from '../app-context';
import { useNotes } from './notes-context';

const CHOICES = [
  ['mine', 'notes.conflictMine'],
  ['theirs', 'notes.conflictTheirs'],
  ['both', 'notes.conflictBoth'],
] as const satisfies readonly (readonly [ConflictChoice, string])[];

/** Notes that two tabs have changed: the reader says which one stays. */
export function NoteConflicts() {
  const conflicts = useNotes().conflicts.value;
  return (
    <>
      {conflicts.map((conflict) => (
        <Conflict key={conflict.id} conflict={conflict} />
      ))}
    </>
  );
}

function Conflict({ conflict }: { readonly conflict: NoteConflict }) {
  const { t } = useWords();
  const notes = useNotes();
  const { id, mine, theirs } = conflict;
  const text = (side: typeof mine) => {
    if (side === null) return t('notes.conflictDeleted');
    return side.text.trim() === '' ? t('notes.untitled') : side.text;
  };
  return (
    <section class="note-conflict" aria-label={t('notes.conflict')}>
      <h3>{t('notes.conflict')}</h3>
      <p>{t('notes.conflictHint')}</p>
      <dl>
        <dt>{t('notes.conflictMine')}</dt>
        <dd dir="auto">{text(mine)}</dd>
        <dt>{t('notes.conflictTheirs')}</dt>
        <dd dir="auto">{text(theirs)}</dd>
      </dl>
      <p class="notes-ways">
        {CHOICES.filter(([choice]) => choice !== 'both' || (mine !== null && theirs !== null)).map(
          ([choice, key]) => (
            <button
              key={choice}
              type="button"
              class="text-button"
              onClick={() => notes.resolve(id, choice)}
            >
              {t(key)}
            </button>
          ),
        )}
      </p>
    </section>
  );
}
