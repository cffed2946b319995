import * as v from 'valibot';
import type { Note, NoteFolder } from './note';
import type { Notebook, NoteEdit } from './note-edit';
import {
  backupPartSchema,
  type FolderRow,
  folderRowSchema,
  type MirrorPart,
  mirrorSchema,
  type NoteRow,
  noteEditSchema,
  noteRowSchema,
} from './note-schema';

/*
 * Everything that comes back from the device goes through here: it may be of another version of
 * the page, or broken. Null: it cannot be read.
 */

const readerOf =
  <Thing>(schema: v.GenericSchema<unknown, Thing>) =>
  (value: unknown): Thing | null => {
    const result = v.safeParse(schema, value);
    return result.success ? result.output : null;
  };

export const parseNoteRow: (value: unknown) => NoteRow | null = readerOf(noteRowSchema);
export const parseFolderRow: (value: unknown) => FolderRow | null = readerOf(folderRowSchema);
export const parseNoteEdit: (value: unknown) => NoteEdit | null = readerOf(noteEditSchema);
export const parseMirrorPart: (value: unknown) => MirrorPart | null = readerOf(mirrorSchema);

const parseBackupPart = readerOf(backupPartSchema);

/** A backup from its parts; a part that cannot be read is left out, null where none can. */
export function parseBackup(parts: readonly unknown[]): Notebook | null {
  const read = parts.flatMap((part) => parseBackupPart(part) ?? []);
  if (read.length === 0) return null;
  const byId = <Thing extends Note | NoteFolder>(things: readonly Thing[]) =>
    new Map(things.map((thing) => [thing.id, thing]));
  return {
    notes: byId(read.flatMap(({ notes }) => notes)),
    folders: byId(read.flatMap(({ folders }) => folders)),
  };
}
