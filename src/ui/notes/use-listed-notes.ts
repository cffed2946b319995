import { useMemo, useRef } from 'preact/hooks';
import { isNoteInWindow, type Note } from '../../domain/note';
import { createWordIndex } from '../../domain/word-index';
import type { NotesState } from '../../state/notes-state';
import { useApp } from '../app-context';
import { sortNotes } from './note-rows';

/** The notes, newest first, that have every word looked for, within the time window where that is asked for. */
export function useListedNotes(notes: NotesState): readonly Note[] {
  const { window } = useApp().state.window;
  const { notes: byId } = notes.notebook.value;
  const query = notes.query.value;
  const shown = notes.followsWindow.value ? window.value : null;
  const isSearching = query.trim() !== '';

  const sorted = useRef<readonly Note[]>([]);
  const all = useMemo(() => {
    sorted.current = sortNotes(byId, sorted.current);
    return sorted.current;
  }, [byId]);
  // Read only for a search: it goes through every word of every note.
  const index = useMemo(
    () => (isSearching ? createWordIndex(all.map(({ text }) => [text])) : null),
    [all, isSearching],
  );
  return useMemo(() => {
    const found = index?.find(query) ?? null;
    if (found === null && shown === null) return all;
    return all.filter(
      (note, at) =>
        (found === null || found[at] === 1) && (shown === null || isNoteInWindow(note, shown)),
    );
  }, [all, index, query, shown]);
}
