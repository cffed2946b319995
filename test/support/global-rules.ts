import { blankLiterals } from './blank-code';
import type { SourceFile } from './source-files';

type Ban = { readonly name: string; readonly pattern: RegExp };

/** The name standing by itself: no member of something, no key of an object. */
const alone = (name: string): Ban => ({
  name,
  pattern: new RegExp(`(?<![.\\w$-])${name}\\b(?!\\s*\\??:)`),
});

/** Names we use for things of our own too count only with a member of the browser's. */
const withMember = (name: string, members: string): Ban => ({
  name,
  pattern: new RegExp(`(?<![.\\w$-])${name}\\??\\.(?:${members})\\b`),
});

const WINDOW_MEMBERS =
  'document|location|history|navigator|localStorage|sessionStorage|indexedDB|fetch|performance|' +
  'crypto|caches|parent|top|opener|open|postMessage|matchMedia|getComputedStyle|addEventListener|' +
  'removeEventListener|dispatchEvent|request\\w+|set(?:Timeout|Interval)|inner\\w+|scroll\\w*|devicePixelRatio';
const WINDOW = withMember('window', WINDOW_MEMBERS);
const LOCATION = withMember(
  'location',
  'href|search|hash|origin|pathname|host\\w*|reload|assign|replace',
);
const HISTORY = withMember('history', 'pushState|replaceState|back|forward|go|state|length');

const STORES = ['localStorage', 'sessionStorage', 'indexedDB', 'caches'].map(alone);
const OUTSIDE = [
  ...['navigator', 'fetch', 'performance', 'BroadcastChannel', 'matchMedia'].map(alone),
  LOCATION,
  HISTORY,
  withMember('document', 'documentElement|title|cookie'),
  WINDOW,
];
const BROWSER = [
  ...['document', 'location', 'history', 'navigator', 'fetch', 'performance'].map(alone),
  ...['requestAnimationFrame', 'setTimeout', 'setInterval', 'queueMicrotask'].map(alone),
  ...['addEventListener', 'matchMedia', 'BroadcastChannel', 'globalThis', 'self'].map(alone),
  WINDOW,
];
const IMPURE: readonly Ban[] = [
  alone('console'),
  { name: 'Date.now', pattern: /\bDate\s*\.\s*now\b/ },
  { name: 'Math.random', pattern: /\bMath\s*\.\s*random\b/ },
  { name: 'crypto', pattern: /(?<![.\w$])crypto\s*\./ },
  { name: 'new Date()', pattern: /\bnew\s+Date\b\s*(?:\(\s*\)|(?![\s(]))/ },
];

/** What each folder may not touch. */
const BANS: Readonly<Record<string, readonly Ban[]>> = {
  domain: [...BROWSER, ...STORES, ...IMPURE],
  state: [...BROWSER, ...STORES, ...IMPURE],
  i18n: [...BROWSER, ...STORES, ...IMPURE],
  map: [...OUTSIDE, ...STORES],
  ui: [...OUTSIDE, ...STORES],
  app: STORES,
};

/** Which globals a file of `src/` touches that are not its folder's; empty where all is well. */
export function findGlobalProblems({ path, text }: SourceFile): string[] {
  const code = blankLiterals(text);
  const bans = BANS[path.split('/')[1] ?? ''] ?? [];
  return bans
    .filter(({ pattern }) => pattern.test(code))
    .map(({ name }) => `${path}: may not use ${name}`);
}
