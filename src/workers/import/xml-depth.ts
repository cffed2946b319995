import { endOfMark } from './end-of-mark';

/** Elements within elements; map files have about ten, and converters call themselves as deep. */
const MAX_XML_DEPTH = 100;

/** Whether elements lie deeper in each other than any map file needs. Goes through the text once. */
export function isTooDeep(text: string): boolean {
  let depth = 0;
  for (let at = text.indexOf('<'); at !== -1; at = text.indexOf('<', at)) {
    const end = endOfMark(text, at);
    // Broken off: the parser will say so.
    if (end === -1) return false;
    const mark = text[at + 1];
    if (mark === '/') depth -= 1;
    else if (mark !== '!' && mark !== '?' && text[end - 1] !== '/') depth += 1;
    if (depth > MAX_XML_DEPTH) return true;
    at = end;
  }
  return false;
}
