import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseText, toSearchWords } from '../../../src/domain/text-search';
import { createWordIndex } from '../../../src/domain/word-index';
import { anyText } from '../../support/any-text';

const documents = [
  ['Rockets near the Green Zone', 'صواريخ قرب المنطقة الخضراء'],
  ['Qassem Soleimani lands in Baghdad', 'قاسم سليماني يصل إلى بغداد'],
  ['Drones over Sulaymaniyah', 'مسيّرات فوق السليمانية'],
  ['Ain al-Asad, the mother of bases'],
  [],
];
const find = (text: string): readonly number[] | null => {
  const found = createWordIndex(documents).find(text);
  return found && documents.flatMap((_, position) => (found[position] === 1 ? [position] : []));
};

describe('createWordIndex', () => {
  it.each([
    ['zone', [0]],
    ['ZONE rock', [0]],
    ['zone drone', []],
    ['المنطقه rockets', [0]],
    ['zonerockets', []],
    ['soleimani', [1]],
    ['Suleimani', [1]],
    ['kasem sulaymani', [1]],
    ['suleim', [1, 2]],
    ['sulay', [2]],
    ['al-asad', [3]],
    ['el Asad', [3]],
    ['منطقة', [0]],
    ['والمنطقة', [0]],
  ])('finds %j in %j', (text, expected) => {
    expect(find(text)).toEqual(expected);
  });

  it('takes one or two letters for the beginning of a word', () => {
    expect(find('g')).toEqual([0]);
    expect(find('ba')).toEqual([1, 3]);
    expect(find('ad')).toEqual([]);
    expect(find('al')).toEqual([3]);
    expect(find('م')).toEqual([0, 2]);
  });

  it('asks for nothing without words', () => {
    expect(find('')).toBeNull();
    expect(find(' …! ')).toBeNull();
    expect(createWordIndex([]).find('a')).toEqual(new Uint8Array());
  });

  it('answers the same again, and does not give away what it keeps', () => {
    const index = createWordIndex(documents);
    const first = index.find('rockets');
    expect(first).toEqual(Uint8Array.of(1, 0, 0, 0, 0));
    first?.fill(1);
    for (let word = 0; word < 100; word++) index.find(`word${word}`);
    expect(index.find('rockets')).toEqual(Uint8Array.of(1, 0, 0, 0, 0));
    expect(index.find('rockets zone')).toEqual(Uint8Array.of(1, 0, 0, 0, 0));
  });

  it('finds every document by any part of its words', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'abQé أإةى٣ ’-\u0301'), maxLength: 30 });
    fc.assert(
      fc.property(fc.array(letters, { minLength: 1 }), letters, (texts, other) => {
        const index = createWordIndex(texts.map((text) => [text]));
        for (const [position, text] of texts.entries()) {
          for (const word of toSearchWords(text)) {
            expect(index.find(word)?.[position]).toBe(1);
            if (word.length >= 4) expect(index.find(word.slice(1))?.[position]).toBe(1);
          }
          expect(index.find(text)?.[position] ?? 1).toBe(1);
        }
        expect(index.find(other) === null).toBe(normaliseText(other) === '');
      }),
    );
  });

  it('lets no text disturb it', () => {
    const index = createWordIndex([['__proto__', 'constructor', '.*(', '\ud800'], ['a']]);
    expect(index.find('__proto__')).toEqual(Uint8Array.of(1, 0));
    expect(index.find('constructor')).toEqual(Uint8Array.of(1, 0));
    expect(index.find('.*')).toBeNull();
    fc.assert(
      fc.property(anyText(400), (text) => {
        const found = index.find(text);
        expect(found === null || found.length === 2).toBe(true);
      }),
    );
  });
});
