import { AN_HOUR, FOREVER } from './response-headers';

/** Paths of files that never change, as patterns these hosts take. */
const FOREVER_PATTERNS = ['/assets/*', '/data/index-*', '/data/details-*', '/embed/*'];

/**
 * `_headers`, for Netlify and Cloudflare Pages. Both ask before each use of a file unless told
 * otherwise, and join what two matching rules say, so that only exceptions may be told.
 */
export function writeNetlify(headers: Readonly<Record<string, string>>): string {
  const rule = (pattern: string, lines: readonly (readonly [string, string])[]) =>
    [pattern, ...lines.map(([name, value]) => `  ${name}: ${value}`), ''].join('\n');
  return [
    rule('/*', Object.entries(headers)),
    rule('/embed.js', [['Cache-Control', AN_HOUR]]),
    ...FOREVER_PATTERNS.map((pattern) => rule(pattern, [['Cache-Control', FOREVER]])),
  ].join('\n');
}
