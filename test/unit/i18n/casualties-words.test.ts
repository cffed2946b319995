import { describe, expect, it } from 'vitest';
import type { Casualties } from '../../../src/domain/event-record';
import { casualtiesWords } from '../../../src/i18n/casualties-words';
import { createWords } from '../../support/create-words';

const { t: en } = createWords('en');
const { t: ar } = createWords('ar');

const harm = (
  killed: readonly [number | null, number | null],
  injured: readonly [number | null, number | null],
): Casualties => ({
  killed: { min: killed[0], max: killed[1] },
  injured: { min: injured[0], max: injured[1] },
  note: null,
});

describe('casualtiesWords', () => {
  it.each([
    ['none', harm([0, 0], [0, 0]), ['no one reported killed', 'no one reported injured']],
    [
      'unknown',
      harm([null, null], [null, null]),
      ['no figure for people killed', 'no figure for people injured'],
    ],
    ['exact', harm([1, 1], [12, 12]), ['1 killed', '12 injured']],
    ['a range', harm([0, 2], [3, 5]), ['0 to 2 killed', '3 to 5 injured']],
    ['at least', harm([2, null], [0, null]), ['at least 2 killed', 'at least 0 injured']],
    ['at most', harm([null, 3], [null, 0]), ['at most 3 killed', 'at most 0 injured']],
  ])('says %s in English', (_name, casualties, words) => {
    expect(casualtiesWords(casualties, en)).toEqual(words);
  });

  it.each([
    ['none', harm([0, 0], [0, 0]), ['لم يُبلَّغ عن قتلى', 'لم يُبلَّغ عن جرحى']],
    ['unknown', harm([null, null], [null, null]), ['لا رقم لعدد القتلى', 'لا رقم لعدد الجرحى']],
    ['one and two', harm([1, 1], [2, 2]), ['قتيل واحد', 'جريحان']],
    ['few and many', harm([3, 3], [11, 11]), ['3 قتلى', '11 جريحاً']],
    ['a range', harm([0, 2], [3, 5]), ['من 0 إلى 2 من القتلى', 'من 3 إلى 5 من الجرحى']],
  ])('says %s in Arabic', (_name, casualties, words) => {
    expect(casualtiesWords(casualties, ar)).toEqual(words);
  });

  it('says silence as silence, never as zero', () => {
    expect(casualtiesWords(null, en)).toEqual(['The sources are silent on casualties.']);
    const silent = casualtiesWords(harm([null, null], [0, 0]), en);
    expect(silent).toEqual(['no figure for people killed', 'no one reported injured']);
  });
});
