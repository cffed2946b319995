import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseLetters, normaliseText, toSearchWords } from '../../../src/domain/text-search';
import { anyText } from '../../support/any-text';

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

describe('normaliseLetters', () => {
  it('makes of a letter the same, whatever stands beside it', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        expect([...text].map(normaliseLetters).join('')).toBe(normaliseLetters(text));
      }),
    );
    expect(normaliseLetters('ΟΔΟΣ')).toBe(normaliseLetters('ΟΔΟ') + normaliseLetters('Σ'));
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
