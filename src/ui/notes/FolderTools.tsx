import { useEffect, useRef } from 'preact/hooks';
import { DEFAULT_FOLDER, MAX_FOLDER_NAME, type NoteFolder } from '../../domain/note';
import { useWords } from '../app-context';
import { IconButton } from '../controls/IconButton';
import { folderTitle } from '../notes-files/folder-title';
import { useNotes } from './notes-context';

/** What can be done to a folder: its name, its place, its end. Every act can be undone. */
export function FolderTools({
  folder,
  onRemoved,
}: {
  readonly folder: NoteFolder;
  /** Told how many notes went with it. */
  readonly onRemoved: (count: number) => void;
}) {
  const { t } = useWords();
  const notes = useNotes();
  const field = useRef<HTMLInputElement>(null);
  const folders = notes.folders.value;
  const position = folders.findIndex(({ id }) => id === folder.id);
  const isDefault = folder.id === DEFAULT_FOLDER.id;
  // All of it, whatever the list is searched for.
  const inside = [...notes.notebook.value.notes.values()].filter(
    (note) => note.folder === folder.id,
  );

  useEffect(() => field.current?.select(), []);

  const rename = () => {
    const name = field.current?.value.trim() ?? '';
    if (name !== folder.name && (name !== '' || isDefault)) notes.changeFolder(folder.id, { name });
  };
  const remove = () => {
    notes.removeFolder(folder.id);
    onRemoved(inside.length);
  };

  return (
    <li class="note-item folder-tools">
      <input
        ref={field}
        type="text"
        dir="auto"
        maxLength={MAX_FOLDER_NAME}
        aria-label={t('notes.folderName')}
        defaultValue={folder.name}
        placeholder={folderTitle(folder, t)}
        onChange={rename}
      />
      <IconButton
        icon="chevron"
        label={t('notes.folderUp')}
        size={16}
        isDisabled={position <= 0}
        onClick={() => notes.moveFolder(folder.id, position - 1)}
      />
      <IconButton
        icon="chevron"
        label={t('notes.folderDown')}
        size={16}
        className="sheet-down"
        isDisabled={position === folders.length - 1}
        onClick={() => notes.moveFolder(folder.id, position + 1)}
      />
      <IconButton
        icon="remove"
        label={t(isDefault ? 'notes.folderEmpty' : 'notes.folderDelete', { count: inside.length })}
        size={16}
        isDisabled={isDefault && inside.length === 0}
        onClick={remove}
      />
    </li>
  );
}
