import * as v from 'valibot';
import type { Note, NoteFolder } from './note';
import type { Notebook, NoteEdit } from './note-edit';
import {
  type BackupPart,
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

export const parseBackupPart: (value: unknown) => BackupPart | null = readerOf(backupPartSchema);

/** A backup from those of its parts that could be read; null where none could. */
export function joinBackup(parts: readonly BackupPart[]): Notebook | null {
  if (parts.length === 0) return null;
  const byId = <Thing extends Note | NoteFolder>(things: readonly Thing[]) =>
    new Map(things.map((thing) => [thing.id, thing]));
  return {
    notes: byId(parts.flatMap(({ notes }) => notes)),
    folders: byId(parts.flatMap(({ folders }) => folders)),
  };
}
