import { describe, expect, it } from 'vitest';
import { EVENT_KINDS } from '../../../../src/domain/event-record';
import { palette, THEMES } from '../../../../src/map/palette';
import { readDeclarations } from '../../../support/css-rules';
import { readSourceFiles } from '../../../support/source-files';

const SELECTOR = { light: ':root', dark: ':root[data-theme="dark"]' } as const;
const sheet = readSourceFiles('src/ui/styles', ['tokens.css'])[0]?.text ?? '';

/** The custom properties of a theme, by name without dashes in front. */
const tokensOf = (theme: (typeof THEMES)[number]): ReadonlyMap<string, string> =>
  new Map(
    readDeclarations(sheet)
      .filter(({ selector, property }) => selector === SELECTOR[theme] && property.startsWith('--'))
      .map(({ property, value }) => [property.slice(2), value]),
  );

describe.each(THEMES)('tokens.css, %s', (theme) => {
  const tokens = tokensOf(theme);
  const { event, ...colors } = palette[theme];

  it.each(['paper', 'raised', 'ink', 'muted', 'faint', 'rule', 'border', 'accent'] as const)(
    'has the %s of the map',
    (name) => {
      expect(tokens.get(name)).toBe(colors[name]);
    },
  );

  it('has the grounds of the map, and what stands on the accent', () => {
    expect(tokens.get('on-accent')).toBe(colors.onAccent);
    expect(tokens.get('land')).toBe(colors.land);
    expect(tokens.get('sea')).toBe(colors.sea);
  });

  it.each(EVENT_KINDS)('has the colour of %s', (kind) => {
    expect(tokens.get(kind)).toBe(event[kind]);
  });
});

describe('tokens.css', () => {
  it('gives every colour in both themes', () => {
    const isColor = (value: string) => /^#|rgb\(|color-mix\(/.test(value);
    const inLight = [...tokensOf('light')].filter(([, value]) => isColor(value));
    expect(inLight.length).toBeGreaterThan(15);
    expect([...tokensOf('dark').keys()].sort()).toEqual(inLight.map(([name]) => name).sort());
  });

  it('and the components give every name that is used', () => {
    const files = readSourceFiles('src', ['.css', '.tsx']);
    const namesIn = (text: string, pattern: RegExp) =>
      [...text.matchAll(pattern)].map(([, name = '']) => name);
    const given = new Set(
      files.flatMap(({ text }) => namesIn(text, /(?<!var\()--([\w-]+)(?=['"]?\s*[:,\]])/g)),
    );
    const used = files.flatMap(({ text }) => namesIn(text, /var\(--([\w-]+)/g));
    expect(used.length).toBeGreaterThan(100);
    const missing = used.filter((name) => !given.has(name));
    expect(missing).toEqual([]);
  });
});
