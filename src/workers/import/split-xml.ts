import { findElements } from './find-elements';

/** Letters of records in one part; parsed, they take some sixty times as much memory. */
const PART = 1_000_000;

/** An XML file in parts that can be parsed one after the other. */
export type XmlParts = {
  /** How many records all parts have. */
  readonly count: number;
  /** Each is a whole file, with some of the records and all that stands around them. */
  readonly parts: Iterable<{ readonly text: string; readonly count: number }>;
};

/**
 * Splits a file at its records, so that only some of them at a time are in memory. A small file is
 * one part, and so is one without records.
 *
 * @param kinds names of the elements that are records, by kind; all of a kind come before the next
 */
export function splitXml(
  text: string,
  kinds: readonly (readonly string[])[],
  partLength = PART,
): XmlParts {
  const found = findElements(text, kinds.flat());
  const count = found.length;
  if (count === 0 || text.length <= partLength) return { count, parts: [{ text, count }] };
  // What stands around records, and how much of it before each; line breaks alone are nothing.
  const around: string[] = [];
  const before: number[] = [];
  let length = 0;
  let last = 0;
  for (const { start, end } of found) {
    const gap = text.slice(last, start);
    if (gap.trim() !== '') {
      around.push(gap);
      length += gap.length;
    }
    before.push(length);
    last = end;
  }
  const skeleton = around.join('') + text.slice(last);

  function* list() {
    // What is around them is in every part: the more there is, the larger they are.
    const most = Math.max(partLength, skeleton.length);
    for (const names of kinds) {
      let pieces: string[] = [];
      let [size, done, records] = [0, 0, 0];
      const finish = () => {
        const part = { text: pieces.join('') + skeleton.slice(done), count: records };
        pieces = [];
        [size, done, records] = [0, 0, 0];
        return part;
      };
      for (const [index, { name, start, end }] of found.entries()) {
        if (!names.includes(name)) continue;
        const at = before[index] ?? 0;
        pieces.push(skeleton.slice(done, at), text.slice(start, end));
        done = at;
        size += end - start;
        records += 1;
        if (size >= most) yield finish();
      }
      if (records > 0) yield finish();
    }
  }
  return { count, parts: list() };
}

/** A file without the elements of a name, and all that is in them. */
export function withoutElements(text: string, name: string): string {
  const pieces: string[] = [];
  let last = 0;
  for (const { start, end } of findElements(text, [name])) {
    pieces.push(text.slice(last, start));
    last = end;
  }
  return last === 0 ? text : pieces.join('') + text.slice(last);
}
