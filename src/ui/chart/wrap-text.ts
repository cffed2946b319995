/**
 * Breaks a text into lines of so many letters at most, between its words, and within what is longer
 * than a line; what does not go into the last line ends in an ellipsis.
 */
export function wrapText(
  text: string,
  letters: number,
  mostLines = Number.POSITIVE_INFINITY,
): readonly string[] {
  const lines: string[] = [];
  const words = text
    .split(' ')
    .flatMap((word) => word.match(new RegExp(`.{1,${letters}}`, 'gu')) ?? []);
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= letters) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else lines.push(word);
  }
  if (lines.length <= mostLines) return lines;
  const rest = lines.slice(mostLines - 1).join(' ');
  return [
    ...lines.slice(0, mostLines - 1),
    `${rest.slice(0, Math.max(1, letters - 1)).trimEnd()}…`,
  ];
}
