import {
  IMPORT_ISSUE_CODES,
  type ImportedFolder,
  type ImportedNote,
  type ImportIssueCode,
  type ImportOutcome,
  MAX_IMPORT_NOTES,
  refuseImport,
} from './note-import';
import { type FoundRecord, readRecord } from './read-notes';

/** What the parser of a form found in a file. */
export type FoundNotes = {
  readonly records: readonly FoundRecord[];
  readonly folders: readonly ImportedFolder[];
  readonly view: string | null;
  readonly isStyled: boolean;
};

export type FoundOutcome =
  | { readonly ok: true; readonly value: FoundNotes }
  | Extract<ImportOutcome, { readonly ok: false }>;

/** Records between two words of progress. */
const TOLD_EVERY = 1000;

/**
 * Makes notes of what was found, and gathers what is to be told of it.
 * @param now UTC epoch ms
 * @param onProgress how much of the records is done, 0-1
 */
export function readRecords(
  { records, folders, view, isStyled }: FoundNotes,
  now: number,
  onProgress: (done: number) => void,
): ImportOutcome {
  if (records.length > MAX_IMPORT_NOTES) return refuseNumber(records.length);
  const notes: ImportedNote[] = [];
  const told = new Map<ImportIssueCode, { count: number; readonly first: number }>();
  const taken = new Map<string, number>();
  for (const [index, record] of records.entries()) {
    const issues = new Set<ImportIssueCode>();
    notes.push(...readRecord(record, now, taken, (issue) => issues.add(issue)));
    if (notes.length > MAX_IMPORT_NOTES) return refuseNumber(notes.length);
    for (const issue of issues) {
      const known = told.get(issue);
      if (known === undefined) told.set(issue, { count: 1, first: index + 1 });
      else known.count += 1;
    }
    if (index % TOLD_EVERY === 0) onProgress(index / records.length);
  }
  if (notes.length === 0 && view === null)
    return refuseImport('nothing', { count: records.length });
  const used = new Set(notes.map(({ folder }) => folder));
  const issues = IMPORT_ISSUE_CODES.flatMap((code) => {
    const known = told.get(code);
    return known === undefined ? [] : [{ code, ...known }];
  });
  return {
    ok: true,
    value: { notes, folders: folders.filter(({ id }) => used.has(id)), issues, view, isStyled },
  };
}

const refuseNumber = (count: number) =>
  refuseImport('too-many', { count, limit: MAX_IMPORT_NOTES });
