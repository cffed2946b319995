import { type FoldedWord, foldWord } from './text-folding';
import { toSearchWords } from './text-search';

/** A word of a text or of what a reader typed: normalised, and folded. */
export type SearchWord = { readonly plain: string; readonly folded: FoldedWord };

/** Articles standing apart in Latin letters: al-Asad is looked for as Asad. */
const ARTICLES: ReadonlySet<string> = new Set(['al', 'el']);

/** One or two letters are the beginning of a word; more may stand anywhere in one. */
export const MIN_ANYWHERE = 3;
/** Shorter forms fold together words that have nothing in common: need, Ned. */
const MIN_LATIN = 4;
const MIN_ARABIC = 3;

export const toSearchWord = (plain: string): SearchWord => ({ plain, folded: foldWord(plain) });

/** The words to look for; empty for a text without any. An article counts only by itself. */
export function parseSearchWords(text: string): readonly SearchWord[] {
  const words = toSearchWords(text);
  const named = words.filter((word) => !ARTICLES.has(word));
  return (named.length === 0 ? words : named).map(toSearchWord);
}

/** Whether a word of a text has the letters typed: anywhere in it, or at its beginning. */
export function hasLetters(word: SearchWord, { plain }: SearchWord): boolean {
  if (plain.length >= MIN_ANYWHERE) return word.plain.includes(plain);
  return word.plain.startsWith(plain) || word.folded.eAsA.startsWith(plain);
}

function isLongEnough({ eAsA }: FoldedWord): boolean {
  return eAsA.length >= (eAsA.charCodeAt(0) < 0x80 ? MIN_LATIN : MIN_ARABIC);
}

/** Whether two words are spellings of one. */
export function isSpellingOf({ folded }: SearchWord, wanted: SearchWord): boolean {
  const { eAsA, eAsI } = wanted.folded;
  return isLongEnough(wanted.folded) && (folded.eAsA === eAsA || folded.eAsI === eAsI);
}

/**
 * Whether a word begins like a spelling of what was typed. Far looser than the others: only for a
 * word that finds nothing otherwise, as one half typed in a spelling that the texts do not have.
 */
export function beginsLike({ folded }: SearchWord, wanted: SearchWord): boolean {
  const { eAsA, eAsI } = wanted.folded;
  return (
    isLongEnough(wanted.folded) && (folded.eAsA.startsWith(eAsA) || folded.eAsI.startsWith(eAsI))
  );
}
