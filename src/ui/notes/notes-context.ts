import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { NotesState } from '../../state/notes-state';

export const NotesContext = createContext<NotesState | null>(null);

/** The reader's notes, within the panel. @throws Error outside of it: a mistake of ours. */
export function useNotes(): NotesState {
  const notes = useContext(NotesContext);
  if (notes === null) throw new Error('useNotes needs the notes’ panel around it');
  return notes;
}
