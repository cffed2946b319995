import fc from 'fast-check';
import { expect, it } from 'vitest';
import { labelOf } from '../../../src/domain/note-label';

it('is the first line with something in it', () => {
  expect(labelOf('\n  \n نقطة تفتيش \nmore')).toBe('نقطة تفتيش');
  expect(labelOf(' \n')).toBe('');
});

it('is cut at a word where there is one', () => {
  expect(labelOf(`${'word '.repeat(30)}`)).toBe(`${'word '.repeat(11)}word…`);
  expect(labelOf('x'.repeat(100))).toBe(`${'x'.repeat(60)}…`);
});

it('is short and whole, whatever it is made of', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      const label = labelOf(text);
      expect(label.length).toBeLessThanOrEqual(61);
      expect(label).not.toMatch(/\p{Surrogate}/u);
    }),
  );
});
