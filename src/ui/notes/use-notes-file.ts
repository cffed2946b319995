import { toNoteFile } from '../../domain/note-file';
import { useApp } from '../app-context';
import { useNotes } from './notes-context';

/** Gives all notes out as one file: the way out where the device does not keep them. */
export function useNotesFile(): () => void {
  const { actions } = useApp();
  const notes = useNotes();
  return () => {
    const { notes: byId } = notes.notebook.peek();
    const about = { folderName: null, today: actions.today(), address: '' };
    actions.saveFile(toNoteFile('geojson', [...byId.values()], notes.folders.peek(), about));
  };
}
