import { toWesternDigits } from './digits';

/** Letters that writers and keyboards use for one another, by the one we keep. */
const LETTER_VARIANTS: ReadonlyMap<string, string> = new Map([
  ['ٱ', 'ا'],
  ['ى', 'ي'],
  ['ی', 'ي'],
  ['ة', 'ه'],
  ['ہ', 'ه'],
  ['ھ', 'ه'],
  ['ک', 'ك'],
  // Lower case has two: which one, would depend on the letter's neighbours.
  ['ς', 'σ'],
]);

/**
 * The letters of a text made equal where people write the same word differently: Arabic alef and
 * hamza seats, ta marbuta, final ya, Persian letters, vowel signs, tatweel, digits; Latin case,
 * diacritics and apostrophes. What becomes of a letter does not depend on those beside it.
 */
export function normaliseLetters(text: string): string {
  return (
    toWesternDigits(text)
      // Taking letters and their signs apart turns أ إ آ into ا, and ؤ ئ into و ي.
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[\p{M}\p{Cf}\u0640'’‘ʼʿʾ`]/gu, '')
      .replace(/[ٱىیةہھکς]/g, (letter) => LETTER_VARIANTS.get(letter) ?? letter)
  );
}

/** Normalised letters; any other sign parts words, and words are parted by one space. */
export function normaliseText(text: string): string {
  return normaliseLetters(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The words of what a reader typed, normalised; empty for a text without any. */
export function toSearchWords(text: string): readonly string[] {
  const normalised = normaliseText(text);
  return normalised === '' ? [] : [...new Set(normalised.split(' '))];
}
