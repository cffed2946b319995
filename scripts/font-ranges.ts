/** Characters each script's font files keep, as ranges of code points, both ends included. */
export type FontScript = 'latin' | 'latin-ext' | 'arabic';

/**
 * Fixed, not gathered from the data: a file's name tells the content of its original, so its
 * subset must not change from one dataset to the next. A test holds every text of ours against it.
 */
export const FONT_RANGES: Readonly<Record<FontScript, readonly (readonly [number, number])[]>> = {
  latin: [
    [0x20, 0x7e],
    [0xa0, 0xff],
    [0x2010, 0x2026],
    [0x2032, 0x203a],
    [0x20ac, 0x20ac],
    [0x2190, 0x2193],
    [0x2212, 0x2212],
  ],
  'latin-ext': [[0x100, 0x17f]],
  arabic: [
    [0x60c, 0x60c],
    [0x61b, 0x61b],
    [0x61f, 0x61f],
    // Letters, tatweel and marks of Arabic.
    [0x621, 0x63a],
    [0x640, 0x652],
    // Both sets of eastern digits and their separators.
    [0x660, 0x66c],
    [0x6f0, 0x6f9],
    // Letters of Persian, Kurdish and names written with them.
    [0x670, 0x671],
    [0x67e, 0x67e],
    [0x686, 0x686],
    [0x695, 0x695],
    [0x698, 0x698],
    [0x6a4, 0x6a4],
    [0x6a9, 0x6a9],
    [0x6af, 0x6af],
    [0x6b5, 0x6b5],
    [0x6be, 0x6be],
    [0x6c0, 0x6c0],
    [0x6c6, 0x6c6],
    [0x6cc, 0x6cc],
    [0x6ce, 0x6ce],
    [0x6d5, 0x6d5],
    [0x200c, 0x200f],
  ],
};

/** All characters of a script's ranges. */
export function charactersOf(script: FontScript): string {
  return FONT_RANGES[script]
    .flatMap(([first, last]) =>
      Array.from({ length: last - first + 1 }, (_, step) => String.fromCodePoint(first + step)),
    )
    .join('');
}
