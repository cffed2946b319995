import {
  beginsLike,
  hasLetters,
  isSpellingOf,
  MIN_ANYWHERE,
  type SearchWord,
  toSearchWord,
} from './search-words';
import { normaliseLetters } from './text-search';

/** A part of a text, as `slice` takes it. */
export type TextMark = { readonly start: number; readonly end: number };

/** A word of a text as it is written there. */
type WrittenWord = {
  readonly word: SearchWord;
  /** Where each normalised letter comes from in the text. */
  readonly letters: readonly TextMark[];
};

const LETTER = /[\p{L}\p{N}]/u;
/** Signs that stay with the letter before them: marking half of one would cut it apart. */
const SIGN = /^[\p{M}\p{Cf}\u0640]$/u;

/** Texts are in two scripts: the letters are few, and the same ones come again and again. */
const normalisedByLetter = new Map<string, string>();

function normaliseLetter(letter: string): string {
  const known = normalisedByLetter.get(letter);
  if (known !== undefined) return known;
  const normalised = normaliseLetters(letter);
  normalisedByLetter.set(letter, normalised);
  return normalised;
}

/** The words of a text, each letter with its place. */
function readWords(text: string): WrittenWord[] {
  const words: WrittenWord[] = [];
  let plain = '';
  let letters: { start: number; end: number }[] = [];
  const endWord = () => {
    if (plain !== '') words.push({ word: toSearchWord(plain), letters });
    plain = '';
    letters = [];
  };

  let start = 0;
  for (const letter of text) {
    const end = start + letter.length;
    const last = letters.at(-1);
    if (SIGN.test(letter) && last !== undefined) last.end = end;
    // One sign may be several letters, as ﷺ, or two words, as ½.
    for (const normalised of normaliseLetter(letter)) {
      if (!LETTER.test(normalised)) {
        endWord();
        continue;
      }
      plain += normalised;
      for (let unit = 0; unit < normalised.length; unit++) letters.push({ start, end });
    }
    start = end;
  }
  endWord();
  return words;
}

/** Where the letters stand, one after the other; one or two count at the beginning only. */
function findLetters({ word, letters }: WrittenWord, wanted: SearchWord): TextMark[] {
  const marks: TextMark[] = [];
  const size = wanted.plain.length;
  let from = word.plain.indexOf(wanted.plain);
  while (from !== -1) {
    const first = letters[from];
    const last = letters[from + size - 1];
    if (first !== undefined && last !== undefined) {
      marks.push({ start: first.start, end: last.end });
    }
    from = size < MIN_ANYWHERE ? -1 : word.plain.indexOf(wanted.plain, from + size);
  }
  return marks;
}

const wholeOf = ({ letters }: WrittenWord): TextMark => ({
  start: letters[0]?.start ?? 0,
  end: letters.at(-1)?.end ?? 0,
});

function marksOf(words: readonly WrittenWord[], wanted: SearchWord): TextMark[] {
  const exact = words.flatMap((written) => {
    const { word } = written;
    if (word.plain.includes(wanted.plain) && hasLetters(word, wanted)) {
      return findLetters(written, wanted);
    }
    return hasLetters(word, wanted) || isSpellingOf(word, wanted) ? [wholeOf(written)] : [];
  });
  if (exact.length > 0) return exact;
  return words.filter(({ word }) => beginsLike(word, wanted)).map(wholeOf);
}

/**
 * Where a text answers the words looked for, in order and apart from each other: the letters typed,
 * or the whole word where it is another spelling of what was typed.
 */
export function findMarks(text: string, wanted: readonly SearchWord[]): readonly TextMark[] {
  if (wanted.length === 0) return [];
  const words = readWords(text);
  const marks = wanted
    .flatMap((word) => marksOf(words, word))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const apart: { start: number; end: number }[] = [];
  for (const { start, end } of marks) {
    const last = apart.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else apart.push({ start, end });
  }
  return apart;
}
