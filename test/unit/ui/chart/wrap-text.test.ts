import { describe, expect, it } from 'vitest';
import { wrapText } from '../../../../src/ui/chart/wrap-text';

describe('wrapText', () => {
  it('breaks between words', () => {
    expect(wrapText('US-led coalition against the Islamic State', 18, 3)).toEqual([
      'US-led coalition',
      'against the',
      'Islamic State',
    ]);
    expect(wrapText('Baghdad', 18, 3)).toEqual(['Baghdad']);
  });

  it('breaks what is longer than a line', () => {
    expect(wrapText('see https://example.org', 9)).toEqual(['see', 'https://e', 'xample.or', 'g']);
  });

  it('says so where words are left out', () => {
    expect(wrapText('one two three four five', 9, 2)).toEqual(['one two', 'three fo…']);
  });
});
