import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasAllWords, normaliseText, toSearchWords } from '../../../src/domain/text-search';

describe('normaliseText', () => {
  it.each([
    ['alef forms', 'أربيل إيران آب ٱلعراق', 'اربيل ايران اب العراق'],
    ['hamza seats', 'مسؤول رئيس', 'مسوول رييس'],
    ['ta marbuta', 'السفارة', 'السفاره'],
    ['final ya', 'مستشفى', 'مستشفي'],
    ['Persian letters', 'کرکوک علی', 'كركوك علي'],
    ['vowel signs', 'قُتِلَ مُدَرِّس', 'قتل مدرس'],
    ['tatweel', 'بغـــداد', 'بغداد'],
    ['digits', '٢٠٢١ ۱۴', '2021 14'],
    ['unseen signs', '\u200fبغ\u200cداد\u200e', 'بغداد'],
    ['case', 'Green ZONE', 'green zone'],
    ['Latin diacritics', 'Şırnak Ḥašd Soleimānī', 'sırnak hasd soleimani'],
    ['apostrophes', "Ba‘athist Qa’im Sha'ab ʿAyn", 'baathist qaim shaab ayn'],
    ['signs between words', 'al-Asad (base): «Ain»، قاعدة', 'al asad base ain قاعده'],
    ['space', '  a \n\t b  ', 'a b'],
    ['nothing', ' -—… ', ''],
  ])('makes %s equal', (_, text, normalised) => {
    expect(normaliseText(text)).toBe(normalised);
  });

  it('leaves a normalised text alone', () => {
    const anyLetters = fc.string({ unit: fc.constantFrom(...'aÉİşßｱأإآىةئؤ٣۴ـ ُ’- ') });
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), anyLetters), (text) => {
        const once = normaliseText(text);
        expect(normaliseText(once)).toBe(once);
      }),
    );
  });
});

describe('toSearchWords', () => {
  it('parts words and keeps each once', () => {
    expect(toSearchWords('Al-Asad  ROCKETS asad')).toEqual(['al', 'asad', 'rockets']);
  });

  it('finds no word in nothing', () => {
    expect(toSearchWords('')).toEqual([]);
    expect(toSearchWords(' … ')).toEqual([]);
  });
});

describe('hasAllWords', () => {
  const text = normaliseText('Rockets near the Green Zone');

  it('asks for every word, in any order, whole or in part', () => {
    expect(hasAllWords(text, ['zone', 'rocket'])).toBe(true);
    expect(hasAllWords(text, ['zone', 'drone'])).toBe(false);
    expect(hasAllWords(text, [])).toBe(true);
  });
});
