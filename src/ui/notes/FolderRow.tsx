import type { NoteFolder } from '../../domain/note';
import { useWords } from '../app-context';
import { IconButton } from '../controls/IconButton';
import { folderTitle } from '../notes-files/folder-title';
import { droppedId, isDragOf, startDrag } from './note-drag';
import { useNotes } from './notes-context';

/** A folder in the list: whether it is shown, and how many of its notes are listed. */
export function FolderRow({
  folder,
  count,
  isEdited,
  onEdit,
}: {
  readonly folder: NoteFolder;
  readonly count: number;
  readonly isEdited: boolean;
  readonly onEdit: () => void;
}) {
  const { t, format } = useWords();
  const notes = useNotes();
  const name = folderTitle(folder, t);

  /** Notes go into the folder; another folder takes its place. */
  const drop = (domEvent: DragEvent) => {
    const note = droppedId(domEvent, 'note');
    const other = droppedId(domEvent, 'folder');
    if (note === null && other === null) return;
    domEvent.preventDefault();
    if (note !== null) {
      notes.settle();
      notes.change(note, { folder: folder.id });
      notes.settle();
    }
    if (other !== null) notes.moveFolder(other, notes.folders.peek().indexOf(folder));
  };

  return (
    <li
      class="note-item folder-row"
      draggable
      onDragStart={(domEvent) => startDrag(domEvent, 'folder', folder.id)}
      onDragOver={(domEvent) => {
        if (isDragOf(domEvent, 'note') || isDragOf(domEvent, 'folder')) domEvent.preventDefault();
      }}
      onDrop={drop}
    >
      <input
        type="checkbox"
        aria-label={t('notes.folderShown', { name })}
        checked={folder.isShown}
        onChange={({ currentTarget }) =>
          notes.changeFolder(folder.id, { isShown: currentTarget.checked })
        }
      />
      <h3 dir="auto">{name}</h3>
      <span class="folder-count">{format.number(count)}</span>
      {!folder.isShown && <small>{t('notes.hiddenFolder')}</small>}
      <IconButton
        icon="more"
        label={t('notes.folderEdit', { name })}
        isPressed={isEdited}
        className="folder-edit"
        onClick={onEdit}
      />
    </li>
  );
}
