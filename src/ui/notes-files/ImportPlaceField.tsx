import type { Signal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { ImportPlace } from '../../domain/import-plan';
import type { NoteFolder } from '../../domain/note';
import type { ImportedFolder } from '../../domain/note-import';
import { useWords } from '../app-context';
import { folderTitle } from './folder-title';

/** Ids of folders have this before them, so that none can be one of the other two choices. */
const EXISTING = 'folder:';

/** Which folder new notes go to. */
export function ImportPlaceField({
  place,
  newName,
  fileFolders,
  folders,
}: {
  readonly place: Signal<ImportPlace>;
  readonly newName: string;
  readonly fileFolders: readonly ImportedFolder[];
  readonly folders: readonly NoteFolder[];
}) {
  const { t } = useWords();
  const field = useId();
  const { value } = place;
  return (
    <label class="import-place" for={field}>
      {t('noteFiles.place')}
      <select
        id={field}
        value={value.type === 'existing' ? EXISTING + value.id : value.type}
        onChange={({ currentTarget }) => {
          const chosen = currentTarget.value;
          if (chosen === 'file' || chosen === 'new') place.value = { type: chosen };
          else place.value = { type: 'existing', id: chosen.slice(EXISTING.length) };
        }}
      >
        {fileFolders.length > 0 && (
          <option value="file">{t('noteFiles.placeFile', { count: fileFolders.length })}</option>
        )}
        <option value="new">{t('noteFiles.placeNew', { name: newName })}</option>
        {folders.map((folder) => (
          <option key={folder.id} value={EXISTING + folder.id}>
            {folderTitle(folder, t)}
          </option>
        ))}
      </select>
    </label>
  );
}
