/** UTF-16 units of a label on the map. */
const MAX_LABEL = 60;

/** The first line with something in it, cut at a word where it is long. */
export function labelOf(text: string): string {
  const line =
    text
      .split('\n', 50)
      .map((part) => part.trim())
      .find((part) => part !== '') ?? '';
  if (line.length <= MAX_LABEL) return line;
  const start = line.slice(0, MAX_LABEL);
  const lastSpace = start.lastIndexOf(' ');
  return `${start.slice(0, lastSpace > MAX_LABEL / 2 ? lastSpace : MAX_LABEL).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
