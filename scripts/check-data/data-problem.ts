import { DATASET_FILES, type DatasetTexts } from '../dataset-texts';

/** One thing to put right, or, as a note, to look at. */
export type DataProblem = {
  /** An error fails the check; a note does not. */
  readonly severity: 'error' | 'note';
  readonly file: keyof DatasetTexts;
  /** 1-based line of the file. */
  readonly line: number;
  /** Null where the line could not be read. */
  readonly id: string | null;
  /** Path inside the record: `title.ar`, `actors[2].role`; null for the record as a whole. */
  readonly field: string | null;
  readonly what: string;
  /** What would be right. */
  readonly right: string;
};

/** A line for people: place in the file, field, what is wrong, what would be right. */
export function formatDataProblem(problem: DataProblem, dir: string): string {
  const { severity, file, line, id, field, what, right } = problem;
  const record = id === null ? file : `${file}[${id}]`;
  const subject = field === null ? record : `${record}.${field}`;
  const note = severity === 'note' ? 'note: ' : '';
  return `${dir}/${DATASET_FILES[file]}:${line}  ${note}${subject}  ${what}  -> ${right}`;
}
