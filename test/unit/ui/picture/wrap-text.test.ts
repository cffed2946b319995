import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wrapText } from '../../../../src/ui/picture/wrap-text';

/** Ten px a letter. */
const measure = (text: string) => [...text].length * 10;

describe('wrapText', () => {
  it('breaks at spaces', () => {
    expect(wrapText('one two three', 80, 3, measure)).toEqual(['one two', 'three']);
    expect(wrapText('  one  ', 80, 3, measure)).toEqual(['one']);
    expect(wrapText('', 80, 3, measure)).toEqual([]);
  });

  it('ends what is left over with an ellipsis', () => {
    expect(wrapText('one two three four', 80, 2, measure)).toEqual(['one two', 'three f…']);
    expect(wrapText('الهجمات والزيارات', 100, 1, measure)).toEqual(['الهجمات و…']);
    expect(wrapText('incomprehensible', 50, 2, measure)).toEqual(['inco…']);
  });

  it('is never wider nor longer than it may be', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        fc.integer({ min: 20, max: 300 }),
        fc.integer({ min: 1, max: 4 }),
        (text, width, maxLines) => {
          const lines = wrapText(text, width, maxLines, measure);
          expect(lines.length).toBeLessThanOrEqual(maxLines);
          expect(Math.max(0, ...lines.map(measure))).toBeLessThanOrEqual(width);
        },
      ),
    );
  });
});
