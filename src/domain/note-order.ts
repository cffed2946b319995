import type { Note } from './note';

/** The order of the list: newest first; written in the same moment, by id, so that it stands. */
export const newestFirst = (a: Note, b: Note): number =>
  b.created - a.created || (a.id < b.id ? -1 : Number(a.id > b.id));
