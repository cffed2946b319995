import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withParts } from '../../../src/domain/page-link';

const LINK = 'https://news.example/map/?lang=ar&map=7/33/44&kind=attack,strike&q=a%26b';

describe('withParts', () => {
  it('sets parts behind those that are there, and leaves these as they are', () => {
    expect(withParts(LINK, { embed: '1', lang: 'en' })).toBe(
      'https://news.example/map/?lang=en&map=7/33/44&kind=attack,strike&q=a%26b&embed=1',
    );
  });

  it('takes parts out', () => {
    expect(withParts(LINK, { q: null, map: null, kind: null, data: null })).toBe(
      'https://news.example/map/?lang=ar',
    );
    expect(withParts('https://news.example/?a=1', { a: null })).toBe('https://news.example/');
  });

  it('gives back whatever was set', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (value) => {
        expect(new URL(withParts(LINK, { x: value })).searchParams.get('x')).toBe(value);
      }),
    );
  });
});
