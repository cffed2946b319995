import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSpellingOf, parseSearchWords, toSearchWord } from '../../../src/domain/search-words';
import { findMarks } from '../../../src/domain/text-marks';
import { normaliseText } from '../../../src/domain/text-search';
import { anyText } from '../../support/any-text';

const marked = (text: string, wanted: string): string =>
  findMarks(text, parseSearchWords(wanted))
    .map(({ start, end }) => text.slice(start, end))
    .join('|');

describe('findMarks', () => {
  it.each([
    ['Rockets on the Green Zone', 'zone rock', 'Rock|Zone'],
    ['Kata’ib Hezbollah', 'kataib', 'Kata’ib'],
    ['Kata’ib Hezbollah', "ta'i", 'ta’i'],
    ['Kata’ib Hezbollah', 'kataeb', 'Kata’ib'],
    ['Qassem Soleimani', 'suleimani', 'Soleimani'],
    ['Qassem Soleimani', 'suleim', 'Soleimani'],
    ['banana', 'ana', 'ana'],
    ['ababab', 'ab', 'ab'],
    ['bananana', 'anan nana', 'anana'],
    ['قاعدة عين الأسد', 'اسد', 'أسد'],
    ['قاعدة عين الأسد', 'الاسد', 'الأسد'],
    ['قُتِلَ مُدَرِّسٌ', 'مدرس', 'مُدَرِّسٌ'],
    ['بغـــداد', 'بغداد', 'بغـــداد'],
    ['السفارة الأميركية', 'الأمريكية', 'الأميركية'],
    ['Soleimānī', 'mani', 'mānī'],
    ['٢٠٢١ صاروخاً', '2021', '٢٠٢١'],
    ['al-Asad and also', 'al-asad', 'Asad'],
    ['𝒜bc', 'abc', '𝒜bc'],
    ['ﬁre', 'f', 'ﬁ'],
    ['Nothing here', 'rocket', ''],
    ['Nothing here', ' … ', ''],
    ['', 'a', ''],
  ])('marks in %j for %j: %j', (text, wanted, expected) => {
    expect(marked(text, wanted)).toBe(expected);
  });

  /** Letters that each normalise to one letter, or to none. */
  const letters = fc.constantFrom(...'abqAÉéß أإآىةئؤء٣۴ـًّ’-،. ', 'e\u0301', '𝒜', '\u200f');
  const texts = fc.array(letters, { maxLength: 40 }).map((units) => units.join(''));

  it('marks what normalises to a word looked for, or is a spelling of it', () => {
    fc.assert(
      fc.property(texts, texts, (text, typed) => {
        const words = parseSearchWords(typed).slice(0, 1);
        for (const { start, end } of findMarks(text, words)) {
          const found = normaliseText(text.slice(start, end));
          const isExact = words.some(({ plain }) => found.replaceAll(plain, '') === '');
          const isLike = words.some(
            (word) =>
              isSpellingOf(toSearchWord(found), word) ||
              toSearchWord(found).folded.eAsA.startsWith(word.folded.eAsA) ||
              toSearchWord(found).folded.eAsI.startsWith(word.folded.eAsI),
          );
          expect([found, words, isExact || isLike]).toEqual([found, words, true]);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('marks every word of a text looked for as it stands', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const marks = findMarks(text, parseSearchWords(text));
        const words = parseSearchWords(text).map(({ plain }) => plain);
        const found = normaliseText(
          marks.map((mark) => text.slice(mark.start, mark.end)).join(' '),
        );
        for (const word of words) expect(found).toContain(word);
      }),
    );
  });

  it('keeps marks in order, apart and within the text, whatever the text', () => {
    fc.assert(
      fc.property(anyText(60), anyText(60), (text, typed) => {
        let last = -1;
        for (const { start, end } of findMarks(text, parseSearchWords(typed + text.slice(0, 5)))) {
          expect(start).toBeGreaterThan(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
        }
      }),
    );
  });
});
