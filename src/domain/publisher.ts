/**
 * Who published a source first: "Reuters via Gulf News" is Reuters'. A mirror is named after "via",
 * and would be a publisher with one article each.
 */
export function originalPublisher(publisher: string): string {
  return publisher.split(' via ')[0]?.trim() || publisher;
}

/** The publisher's name as an id for links: `al-mayadeen`. Spellings of one name are one. */
export function publisherId(publisher: string): string {
  const slug = originalPublisher(publisher)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}'’‘ʼ]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return slug === '' ? 'unnamed' : slug;
}
