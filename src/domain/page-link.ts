import { encodePart } from './encode-part';

/** Parts of a link to set; null takes a part out. */
export type LinkParts = Readonly<Record<string, string | null>>;

/**
 * A link to the page with some parts of its query set or taken out; the others stay as they are,
 * where they are.
 * @param link absolute
 */
export function withParts(link: string, parts: LinkParts): string {
  const { origin, pathname, searchParams } = new URL(link);
  for (const [key, value] of Object.entries(parts)) {
    if (value === null) searchParams.delete(key);
    else searchParams.set(key, value);
  }
  const query = [...searchParams].map(([key, value]) => `${key}=${encodePart(value)}`).join('&');
  return `${origin}${pathname}${query === '' ? '' : `?${query}`}`;
}
