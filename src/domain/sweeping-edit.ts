import type { NoteEdit } from './note-edit';

/** An act over more than one note, such as an import, a restore, or a folder deleted. */
export const isSweepingEdit = ({ notes, folders }: NoteEdit): boolean =>
  notes.length > 1 || folders.some(({ after }) => after === null);
