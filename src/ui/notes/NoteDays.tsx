import { FIRST_YEAR, formatLocalDay, LAST_YEAR, parseLocalDay } from '../../domain/local-day';
import type { Note } from '../../domain/note';
import { isWholeExtent } from '../../domain/time-window';
import type { NotePatch } from '../../state/notes-state';
import { useApp, useWords } from '../app-context';
import { NoteField } from './NoteField';
import { useNotes } from './notes-context';

type Edge = 'from' | 'to';

/** The days a note belongs to: with any, it comes and goes with the time window. */
export function NoteDays({ note }: { readonly note: Note }) {
  const { state } = useApp();
  const { t } = useWords();
  const notes = useNotes();
  const { window, extent } = state.window;
  const set = (patch: NotePatch) => {
    notes.settle();
    notes.change(note.id, patch);
    notes.settle();
  };

  /** A day beyond the other one takes that along; half a date means nothing yet. */
  const setEdge = (edge: Edge, text: string) => {
    const day = parseLocalDay(text);
    if (day === null) {
      if (text === '') set({ [edge]: null });
      return;
    }
    const other = note[edge === 'from' ? 'to' : 'from'];
    const isBeyond = other !== null && (edge === 'from' ? day > other : day < other);
    set(isBeyond ? { from: day, to: day } : { [edge]: day });
  };

  const input = (edge: Edge) => {
    const day = note[edge];
    return (
      <input
        type="date"
        aria-label={t(`notes.${edge}`)}
        min={`${FIRST_YEAR}-01-01`}
        max={`${LAST_YEAR}-12-31`}
        value={day === null ? '' : formatLocalDay(day)}
        onChange={({ currentTarget }) => setEdge(edge, currentTarget.value)}
      />
    );
  };

  return (
    <NoteField label={t('notes.days')}>
      <span class="note-dates">
        {input('from')}
        {input('to')}
      </span>
      <span class="note-buttons">
        {!isWholeExtent(window.value, extent) && (
          <button
            type="button"
            class="text-button"
            onClick={() => set({ from: window.peek().from, to: window.peek().to })}
          >
            {t('notes.windowDays')}
          </button>
        )}
        {(note.from !== null || note.to !== null) && (
          <button type="button" class="text-button" onClick={() => set({ from: null, to: null })}>
            {t('notes.clearDays')}
          </button>
        )}
      </span>
    </NoteField>
  );
}
