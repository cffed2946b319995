import { describe, expect, it } from 'vitest';
import { mapControlTexts } from '../../../src/i18n/map-control-texts';
import { createWords } from '../../support/create-words';

describe('mapControlTexts', () => {
  it('has a text of ours for each control, in each language', () => {
    const english = mapControlTexts(createWords('en').t);
    const arabic = mapControlTexts(createWords('ar').t);
    expect(Object.keys(arabic)).toEqual(Object.keys(english));
    for (const [key, text] of Object.entries(english)) {
      expect(key).toMatch(/^(\w+Control|Map)\.\w+$/);
      expect(text).not.toBe('');
      expect(arabic[key], key).toMatch(/^\p{Script=Arabic}/u);
    }
  });
});
