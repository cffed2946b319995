import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findLinks } from '../../../src/domain/text-links';

const linksIn = (text: string) =>
  findLinks(text).map(({ start, end, url }) => [text.slice(start, end), url]);

describe('findLinks', () => {
  it.each([
    ['see https://example.org/a?b=1.', ['https://example.org/a?b=1', 'https://example.org/a?b=1']],
    ['(example.org/page)', ['example.org/page', 'http://example.org/page']],
    ['write to a@example.org, please', ['a@example.org', 'mailto:a@example.org']],
    [
      'المصدر: https://example.org/خبر، وغيره',
      ['https://example.org/خبر', 'https://example.org/خبر'],
    ],
  ])('finds the link in %s', (text, link) => {
    expect(linksIn(text)).toEqual([link]);
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'ftp://example.org/a',
    '//example.org/a',
    'file:///etc/hosts',
    'no link at all',
    '',
  ])('finds none in %s', (text) => {
    expect(linksIn(text).filter(([written]) => written === text)).toEqual([]);
    expect(linksIn(text).every(([, url = '']) => /^(https?|mailto):/.test(url))).toBe(true);
  });

  it('finds links apart and in order, whatever is written', () => {
    // Not `fc.webUrl`, which takes most of a second to make its alphabets.
    const address = fc.stringMatching(
      /^https?:\/\/[a-z\d-]{1,9}\.[a-z]{2,4}(:\d{1,5})?(\/[\w.~%()-]{0,9})?(\?[\w=&]{0,9})?(#\w{0,5})?$/,
    );
    const piece = fc.oneof(
      fc.string(),
      address,
      fc.constantFrom('javascript:x', ' ', '\n', 'a@b.org', 'مرحبا', 'example.com'),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('');
        let last = 0;
        for (const { start, end, url } of findLinks(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(url).toMatch(/^(https?|mailto):/i);
          last = end;
        }
      }),
    );
  });
});
