import type { DatasetTexts } from '../dataset-texts';
import type { DataProblem } from './data-problem';

/** One record of a file, as it stands on its line; not yet known to be right. */
export type RecordLine = {
  readonly file: keyof DatasetTexts;
  /** 1-based. */
  readonly line: number;
  readonly id: string | null;
  readonly json: unknown;
};

export type RecordLines = {
  readonly records: readonly RecordLine[];
  /** Ids of lines that could not be read, as far as they can be made out. */
  readonly brokenIds: readonly string[];
  readonly problems: readonly DataProblem[];
};

type FileForm = {
  readonly head: RegExp;
  readonly tail: RegExp;
  readonly headRight: string;
  readonly tailRight: string;
  /** Record and id out of a line without its comma; throws SyntaxError. */
  readonly read: (text: string) => { id: string | null; json: unknown };
  /** The id, in its first group, of a line that is not JSON. */
  readonly brokenId: RegExp;
};

const FEATURES: FileForm = {
  head: /^\{\s*"type"\s*:\s*"FeatureCollection"\s*,\s*"features"\s*:\s*\[$/,
  tail: /^\]\s*\}$/,
  headRight: '{"type":"FeatureCollection","features":[  and then one Feature a line',
  tailRight: ']}',
  read(text) {
    const json: unknown = JSON.parse(text);
    const id =
      typeof json === 'object' && json !== null && 'id' in json && typeof json.id === 'string'
        ? json.id
        : null;
    return { id, json };
  },
  brokenId: /"id"\s*:\s*"([^"]+)"/,
};

const ENTRIES: FileForm = {
  head: /^\{$/,
  tail: /^\}$/,
  headRight: '{  and then one entry a line: "<id>": {…}',
  tailRight: '}',
  read(text) {
    const [entry, ...more] = Object.entries(JSON.parse(`{${text}}`));
    if (entry === undefined || more.length > 0) throw new SyntaxError('not exactly one entry');
    return { id: entry[0], json: entry[1] };
  },
  brokenId: /^"([^"]+)"\s*:/,
};

/**
 * Reads a file line by line, so that a slip on one line is told by its number and the others are
 * still looked at.
 */
export function readRecordLines(file: keyof DatasetTexts, text: string): RecordLines {
  const form = file === 'events' ? FEATURES : ENTRIES;
  const records: RecordLine[] = [];
  const brokenIds: string[] = [];
  const problems: DataProblem[] = [];
  const report = (line: number, id: string | null, what: string, right: string): void => {
    problems.push({ severity: 'error', file, line, id, field: null, what, right });
  };

  const lines = text.split(/\r?\n/).map((content, index) => ({
    content: content.trim(),
    line: index + 1,
  }));
  const filled = lines.filter(({ content }) => content !== '');
  const head = filled[0];
  const tail = filled.at(-1);
  if (head === undefined || tail === undefined || !form.head.test(head.content)) {
    report(head?.line ?? 1, null, 'the file does not begin as it should', form.headRight);
    return { records, brokenIds, problems };
  }
  const closed = head !== tail && form.tail.test(tail.content);
  if (!closed) report(tail.line, null, 'the file does not end as it should', form.tailRight);

  const body = filled.slice(1, closed ? -1 : undefined);
  for (const [index, { content, line }] of body.entries()) {
    const isLast = index === body.length - 1;
    const hasComma = content.endsWith(',');
    try {
      const { id, json } = form.read(hasComma ? content.slice(0, -1) : content);
      records.push({ file, line, id, json });
      if (isLast && hasComma) report(line, id, 'a comma after the last line', 'no comma');
      if (!isLast && !hasComma) report(line, id, 'no comma at the end of the line', 'a comma');
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      const id = form.brokenId.exec(content)?.[1] ?? null;
      if (id !== null) brokenIds.push(id);
      report(line, id, `not JSON: ${error.message}`, 'one whole record on one line');
    }
  }
  return { records, brokenIds, problems };
}
