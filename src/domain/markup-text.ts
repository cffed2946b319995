/** Only what is surely markup: a comparison such as `a < b` is left as it is. */
const MARKUP = /<\/?(?:a|b|br|div|em|font|h[1-6]|hr|i|img|li|ol|p|span|strong|table|td|tr|u|ul)\b/i;
const LINE_ENDS = /<(?:br|hr|\/p|\/div|\/li|\/tr|\/h[1-6])\b[^<>]*>/gi;
const LINK = /<a\b[^<>]*\bhref\s*=\s*["']?([^"'<>\s]+)["']?[^<>]*>([^<]*)<\/a>/gi;
const TAG = /<\/?[a-z][^<>]*>/gi;

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  '#39': "'",
  nbsp: ' ',
};

/**
 * What a reader would see of a description that another program wrote as HTML: its text, and the
 * addresses of its links. Text that is no markup comes back unchanged.
 */
export function toPlainText(text: string): string {
  if (!MARKUP.test(text)) return text;
  return text
    .replace(LINE_ENDS, '\n')
    .replace(LINK, (_whole, href: string, words: string) =>
      words.trim() === '' || words.trim() === href ? href : `${words.trim()} (${href})`,
    )
    .replace(TAG, '')
    .replace(/&([a-z]+|#39);/gi, (whole, name: string) => ENTITIES[name.toLowerCase()] ?? whole)
    .replace(/[ \t]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
