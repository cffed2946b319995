import { deleteDatabase } from './database';
import { deleteMirror } from './note-mirror';

const PREFIX = 'tazamun-';

/**
 * Deletes all that this page keeps on the device: notes, their backups, what can be undone, the
 * file of a map.
 * @throws StorageError
 */
export async function deleteEverything(): Promise<void> {
  await deleteDatabase();
  await deleteMirror().catch(() => {});
  clearNamedValues();
}

/** What this tab and this browser remember by names of ours. */
export function clearNamedValues(): void {
  for (const open of [() => localStorage, () => sessionStorage]) {
    try {
      const storage = open();
      const ours = Object.keys(storage).filter((key) => key.startsWith(PREFIX));
      for (const key of ours) storage.removeItem(key);
    } catch {
      // Where nothing may be kept, nothing was.
    }
  }
}
