import { endOfMark } from './end-of-mark';

/** An element with all that is in it: its first letter, and the one after its last. */
export type ElementRange = { readonly name: string; readonly start: number; readonly end: number };

const NAME = /<\/?([^\s/>]+)/y;

/**
 * Finds the elements of these names in an XML file, without parsing it: the outermost ones, in
 * their order. What is broken off is not found.
 */
export function findElements(text: string, names: readonly string[]): ElementRange[] {
  const found: ElementRange[] = [];
  let open: { readonly name: string; readonly start: number; depth: number } | null = null;
  for (let at = text.indexOf('<'); at !== -1; at = text.indexOf('<', at)) {
    const end = endOfMark(text, at);
    if (end === -1) break;
    NAME.lastIndex = at;
    const name = NAME.exec(text)?.[1] ?? '';
    if (open === null ? names.includes(name) : name === open.name) {
      open ??= { name, start: at, depth: 0 };
      if (text[at + 1] === '/') open.depth -= 1;
      else if (text[end - 1] !== '/') open.depth += 1;
      if (open.depth <= 0) {
        found.push({ name, start: open.start, end: end + 1 });
        open = null;
      }
    }
    at = end;
  }
  return found;
}
