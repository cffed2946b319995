/** Ends a line that has more to say than there is room for. */
const ELLIPSIS = '…';

/**
 * Breaks a text into lines at its spaces; what is left over ends the last line with an ellipsis.
 * @param measure width of a text, px
 */
export function wrapText(
  text: string,
  widthPx: number,
  maxLines: number,
  measure: (text: string) => number,
): readonly string[] {
  const words = text.split(/\s+/).filter((word) => word !== '');
  const lines: string[] = [];
  let line = '';
  while (words.length > 0) {
    const longer = line === '' ? (words[0] ?? '') : `${line} ${words[0]}`;
    if (line === '' || measure(longer) <= widthPx) {
      line = longer;
      words.shift();
    } else if (lines.length < maxLines - 1) {
      lines.push(fitLine(line, widthPx, measure));
      line = '';
    } else {
      line = cut(`${line} ${words.join(' ')}`, widthPx, measure);
      break;
    }
  }
  return line === '' ? lines : [...lines, fitLine(line, widthPx, measure)];
}

/** A single word may be wider than a line. */
const fitLine = (line: string, widthPx: number, measure: (text: string) => number): string =>
  measure(line) > widthPx ? cut(line, widthPx, measure) : line;

/** As many letters as there is room for beside an ellipsis. */
function cut(text: string, widthPx: number, measure: (text: string) => number): string {
  const letters = [...text];
  while (letters.length > 0 && measure(letters.join('').trimEnd() + ELLIPSIS) > widthPx) {
    letters.pop();
  }
  return letters.join('').trimEnd() + ELLIPSIS;
}
