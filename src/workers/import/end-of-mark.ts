/** Where a tag, a remark or a raw section of an XML file ends; -1: nowhere. */
export function endOfMark(text: string, start: number): number {
  if (text.startsWith('<!--', start)) return text.indexOf('-->', start);
  if (text.startsWith('<![CDATA[', start)) return text.indexOf(']]>', start);
  return text.indexOf('>', start);
}
