import { LinkifyIt } from 'linkify-it';

/** A link that stands in a text. */
export type TextLink = {
  /** UTF-16 positions in the text, `start` inclusive, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  /** Absolute; of http, https or mailto only. */
  readonly url: string;
};

const OPENABLE = /^(?:https?|mailto):/i;

const linkify = new LinkifyIt({ fuzzyLink: true, fuzzyEmail: true });
linkify.add('ftp:', null).add('//', null);

/** The links in what somebody wrote, in order and apart. Only schemes that a browser opens safely. */
export function findLinks(text: string): readonly TextLink[] {
  const found = linkify.match(text) ?? [];
  return found
    .map(({ index, lastIndex, url }) => ({ start: index, end: lastIndex, url }))
    .filter(({ url }) => OPENABLE.test(url) && URL.canParse(url));
}
