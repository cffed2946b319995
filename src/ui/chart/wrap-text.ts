/**
 * Breaks a name into lines between its words, none longer than so many letters where that can be;
 * what does not go into the last line ends in an ellipsis.
 */
export function wrapText(text: string, letters: number, mostLines: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
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
