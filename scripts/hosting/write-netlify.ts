import { AN_HOUR, CONTENT_TYPES, FOREVER } from './response-headers';

/**
 * Paths of files that never change, as patterns these hosts take. A star after a stroke would not
 * do for versions of the loader: to Netlify `/embed/*` is `/embed.js`, too.
 */
const FOREVER_PATTERNS = ['/assets/*', '/data/index-*', '/data/details-*', '/embed/1.*'];

/**
 * `_headers`, for Netlify and Cloudflare Pages. Both ask before each use of a file unless told
 * otherwise, and join what two matching rules say, so that only exceptions may be told. They know
 * every type but that of declarations, which is a film's to them.
 */
export function writeNetlify(headers: Readonly<Record<string, string>>): string {
  const rule = (pattern: string, lines: readonly (readonly [string, string])[]) =>
    [pattern, ...lines.map(([name, value]) => `  ${name}: ${value}`), ''].join('\n');
  return [
    rule('/*', Object.entries(headers)),
    rule('/embed.js', [['Cache-Control', AN_HOUR]]),
    rule('/embed.d.ts', [['Content-Type', CONTENT_TYPES.ts ?? '']]),
    ...FOREVER_PATTERNS.map((pattern) => rule(pattern, [['Cache-Control', FOREVER]])),
  ].join('\n');
}
