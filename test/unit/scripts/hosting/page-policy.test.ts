import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { besidePolicy, formatPolicy, pagePolicy } from '../../../../scripts/hosting/page-policy';
import {
  CHARSET_WITHIN_BYTES,
  findPolicy,
  placePolicy,
} from '../../../../scripts/hosting/place-policy';

const HOST = 'https://tiles.example';

describe('the policy of the page', () => {
  it('names the streets’ host where files are asked for, and nowhere else', () => {
    const named = Object.entries(pagePolicy([HOST])).filter(([, values]) => values.includes(HOST));
    expect(named.map(([directive]) => directive)).toEqual(['img-src', 'connect-src']);
    expect(formatPolicy(pagePolicy([]))).not.toMatch(/https?:/);
  });

  it('lets no text become code or style', () => {
    for (const policy of [pagePolicy([HOST]), besidePolicy()]) {
      expect(formatPolicy(policy)).not.toMatch(/unsafe|nonce|\*/);
      expect(policy['default-src']).toEqual(["'none'"]);
      for (const directive of ['script-src', 'style-src']) {
        expect(policy[directive], directive).toEqual(["'self'"]);
      }
      expect(policy['require-trusted-types-for']).toEqual(["'script'"]);
    }
  });
});

describe('a policy in a page', () => {
  const page = `<html>\n  <head>\n    <link data-rel="preload" href="${'x'.repeat(2000)}">\n    <meta charset="utf-8" />\n    <title>T</title>\n  </head></html>`;

  it('stands first, after the character set, which is found', () => {
    const placed = placePolicy(page, pagePolicy([]));
    expect(placed.indexOf('charset="utf-8"')).toBeLessThan(CHARSET_WITHIN_BYTES);
    expect(placed.match(/<(?:meta|link|script|title)[^>]*?(?=[ >])/g)?.slice(0, 3)).toEqual([
      '<meta',
      '<meta',
      '<link',
    ]);
    expect(placed.match(/charset/g)).toHaveLength(1);
    expect(findPolicy(placed)).toBe(formatPolicy(pagePolicy([])));
  });

  it('takes the place of the one before', () => {
    const twice = placePolicy(placePolicy(page, pagePolicy([HOST])), pagePolicy([]));
    expect(twice).toBe(placePolicy(page, pagePolicy([])));
  });

  it('needs a head', () => {
    expect(() => placePolicy('<p>', pagePolicy([]))).toThrow('head');
  });

  it('is what the sample article has', () => {
    const html = readFileSync('public/embed-demo.html', 'utf8');
    expect(findPolicy(html)).toBe(formatPolicy(besidePolicy()));
    expect(html).toBe(placePolicy(html, besidePolicy()));
  });

  it('lets the page that some hosts send for missing ones load nothing', () => {
    const html = readFileSync('public/404.html', 'utf8');
    expect(findPolicy(html)).toBe("default-src 'none'; base-uri 'none'; form-action 'none'");
    expect(html).not.toMatch(/<(?:script|link|img|style)\b/);
  });
});
