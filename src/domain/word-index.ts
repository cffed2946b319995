import {
  beginsLike,
  hasLetters,
  isSpellingOf,
  parseSearchWords,
  type SearchWord,
  toSearchWord,
} from './search-words';
import { normaliseText } from './text-search';

/** Finds the rows of a fixed list in which every word of a text stands. */
export type WordIndex = {
  /**
   * By row: 1 where every word stands in it; null for a text without words. The answers to
   * the words of the last texts are kept: typing on asks only for the word that has grown.
   */
  find(text: string): Uint8Array | null;
};

/** Words whose answers are kept: those of some lines of typing. */
const KEPT_WORDS = 32;

/** Reads rows one by one, so that a long list can be read in slices. */
export type WordReader = {
  /** The texts of the next row. One that comes again and again, as a name, is read once. */
  read(texts: readonly string[]): void;
  /** The index of all that was read; nothing is to be read after it. */
  finish(): WordIndex;
};

/** An index of a short list of rows, given by their texts. */
export function createWordIndex(rows: readonly (readonly string[])[]): WordIndex {
  const reader = createWordReader();
  for (const texts of rows) reader.read(texts);
  return reader.finish();
}

type Reading = {
  /** The different words of all rows. */
  readonly words: readonly SearchWord[];
  /** By word: positions of the rows it stands in, ascending. */
  readonly places: readonly (readonly number[])[];
  /** How many rows. */
  readonly count: number;
};

/** Keeps for each word where it stands. */
export function createWordReader(): WordReader {
  const words: SearchWord[] = [];
  const places: number[][] = [];
  const idByWord = new Map<string, number>();
  const idsByText = new Map<string, readonly number[]>();
  let count = 0;

  const idOf = (plain: string): number => {
    const known = idByWord.get(plain);
    if (known !== undefined) return known;
    const id = words.length;
    idByWord.set(plain, id);
    words.push(toSearchWord(plain));
    places.push([]);
    return id;
  };
  const idsOf = (text: string): readonly number[] => {
    const known = idsByText.get(text);
    if (known !== undefined) return known;
    const normalised = normaliseText(text);
    const ids = normalised === '' ? [] : normalised.split(' ').map(idOf);
    idsByText.set(text, ids);
    return ids;
  };

  return {
    read(texts) {
      for (const text of texts) {
        for (const id of idsOf(text)) {
          const found = places[id];
          if (found !== undefined && found.at(-1) !== count) found.push(count);
        }
      }
      count += 1;
    },
    finish: () => createLookup({ words, places, count }),
  };
}

/** Looking up goes through the different words, which are few, not through the rows. */
function createLookup({ words, places, count }: Reading): WordIndex {
  const kept = new Map<string, Uint8Array>();

  const answer = (wanted: SearchWord): Uint8Array => {
    const known = kept.get(wanted.plain);
    if (known !== undefined) return known;
    const found = new Uint8Array(count);
    let left = count;
    for (const id of findWords(words, wanted, places)) {
      if (left === 0) break;
      for (const row of places[id] ?? []) {
        if (found[row] === 0) left -= 1;
        found[row] = 1;
      }
    }
    const [oldest] = kept.keys();
    if (kept.size >= KEPT_WORDS && oldest !== undefined) kept.delete(oldest);
    kept.set(wanted.plain, found);
    return found;
  };

  return {
    find(text) {
      const wanted = parseSearchWords(text);
      if (wanted.length === 0) return null;
      const [first, ...others] = wanted.map(answer);
      const found = Uint8Array.from(first ?? []);
      for (const other of others) {
        for (let row = 0; row < count; row++) {
          found[row] = (found[row] ?? 0) & (other[row] ?? 0);
        }
      }
      return found;
    },
  };
}

/** Positions of the words that answer, those that stand in most rows first. */
function findWords(
  words: readonly SearchWord[],
  wanted: SearchWord,
  places: Reading['places'],
): readonly number[] {
  const idsWhere = (holds: (word: SearchWord) => boolean) =>
    words.flatMap((word, id) => (holds(word) ? [id] : []));
  const exact = idsWhere((word) => hasLetters(word, wanted) || isSpellingOf(word, wanted));
  const found = exact.length > 0 ? exact : idsWhere((word) => beginsLike(word, wanted));
  return found.sort((a, b) => (places[b]?.length ?? 0) - (places[a]?.length ?? 0));
}
