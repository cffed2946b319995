import { describe, expect, it } from 'vitest';
import { messagesEn } from '../../../src/i18n/messages-en';
import { createTranslate } from '../../../src/i18n/translate';
import { createWords } from '../../support/create-words';

const { t: ar } = createWords('ar');
const { t: en } = createWords('en');

describe('plurals', () => {
  it.each([
    [0, 'لا أحداث'],
    [1, 'حدث واحد'],
    [2, 'حدثان'],
    [3, '3 أحداث'],
    [10, '10 أحداث'],
    [11, '11 حدثاً'],
    [99, '99 حدثاً'],
    [100, '100 حدث'],
    [102, '102 حدث'],
    [103, '103 أحداث'],
  ])('counts %i in Arabic', (count, text) => {
    expect(ar('list.count', { count })).toBe(text);
  });

  it.each([
    [0, '0 events'],
    [1, '1 event'],
    [2, '2 events'],
    [100, '100 events'],
  ])('counts %i in English', (count, text) => {
    expect(en('list.count', { count })).toBe(text);
  });

  it('counts parts of a day', () => {
    expect(en('play.speedOption', { count: 0.5 })).toBe('0.5 days a second');
    expect(ar('play.speedOption', { count: 0.5 })).toBe('0.5 يوم في الثانية');
  });

  it('falls back on "other" where a form is not written', () => {
    const t = createTranslate('ar', { ...messagesEn, 'list.count': { other: '{count}!' } });
    expect(t('list.count', { count: 2 })).toBe('2!');
  });
});

describe('values', () => {
  it('writes numbers as the language does, with Western digits', () => {
    expect(en('list.count', { count: 12345 })).toBe('12,345 events');
    expect(ar('list.count', { count: 12345 })).toMatch(/^12[,٬]345 حدثاً$/);
  });

  it('leaves texts as they are, signs that mean something elsewhere too', () => {
    expect(en('time.around', { date: "$& {span} $1 <b>'" })).toBe("around $& {span} $1 <b>'");
  });

  it('keeps the place of a value that is missing', () => {
    expect(en('time.around')).toBe('around {date}');
    expect(en('role.otherBy', { toString: 'x' })).toBe('according to {by}');
  });
});
