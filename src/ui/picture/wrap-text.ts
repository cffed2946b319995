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
      lines.push(line);
      line = '';
    } else {
      line = cut(`${line} ${words.join(' ')}`, widthPx, measure);
      break;
    }
  }
  if (measure(line) > widthPx) line = cut(line, widthPx, measure);
  return line === '' ? lines : [...lines, line];
}

/** As many letters as there is room for beside an ellipsis. */
function cut(text: string, widthPx: number, measure: (text: string) => number): string {
  const letters = [...text];
  while (letters.length > 0 && measure(letters.join('').trimEnd() + ELLIPSIS) > widthPx) {
    letters.pop();
  }
  return letters.join('').trimEnd() + ELLIPSIS;
}
