import { describe, expect, it } from 'vitest';
import type { HarmTotal } from '../../../src/domain/casualty-totals';
import { harmTotalWords } from '../../../src/i18n/harm-total-words';
import { messagesAr } from '../../../src/i18n/messages-ar';
import { messagesEn } from '../../../src/i18n/messages-en';
import { createTranslate } from '../../../src/i18n/translate';

const total = (given: Partial<HarmTotal>): HarmTotal => ({
  min: 0,
  max: 0,
  isOpen: false,
  known: 1,
  unknown: 0,
  ...given,
});
const inEnglish = (given: Partial<HarmTotal>, harm: 'killed' | 'injured' = 'killed') =>
  harmTotalWords(total(given), harm, createTranslate('en', messagesEn));
const inArabic = (given: Partial<HarmTotal>) =>
  harmTotalWords(total(given), 'killed', createTranslate('ar', messagesAr));

describe('harmTotalWords', () => {
  it.each([
    [{ known: 0, unknown: 9 }, 'no figure for people killed', 'لا رقم لعدد القتلى'],
    [{}, 'no one reported killed', 'لم يُبلَّغ عن قتلى'],
    [{ min: 3, max: 3 }, '3 killed', '3 قتلى'],
    [{ min: 2, max: 5 }, '2 to 5 killed', 'من 2 إلى 5 من القتلى'],
    [{ min: 4, max: 4, isOpen: true }, 'at least 4 killed', 'عدد القتلى 4 على الأقل'],
    [{ min: 4, max: 9, isOpen: true }, '4 to 9 or more killed', 'من 4 إلى 9 من القتلى أو أكثر'],
  ])('says %j', (given, english, arabic) => {
    expect(inEnglish(given)).toBe(english);
    expect(inArabic(given)).toBe(arabic);
  });

  it('tells the injured from the killed', () => {
    expect(inEnglish({ min: 4, max: 9, isOpen: true }, 'injured')).toBe('4 to 9 or more injured');
    expect(inEnglish({ known: 0 }, 'injured')).toBe('no figure for people injured');
  });
});
