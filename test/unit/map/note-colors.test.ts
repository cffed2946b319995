import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { NOTE_COLORS } from '../../../src/domain/note';
import { noteColors } from '../../../src/map/note-colors';
import { palette, THEMES } from '../../../src/map/palette';
import { contrastOf, differenceOf, SIGHTS } from '../../support/color-sight';

/** What side by side is told apart at once, and on the map at a second look. */
const APART = 11;

const pairs = NOTE_COLORS.flatMap((a, at) => NOTE_COLORS.slice(at + 1).map((b) => [a, b] as const));

describe.each(THEMES)('colours of notes, %s', (theme) => {
  const colors = noteColors[theme];

  it.each(NOTE_COLORS)('%s is seen on every ground', (name) => {
    for (const ground of ['land', 'homeLand', 'sea', 'lake', 'raised'] as const) {
      expect(contrastOf(colors[name], palette[theme][ground]), ground).toBeGreaterThanOrEqual(3);
    }
  });

  it.each(Object.entries(SIGHTS))('are told apart by eyes with %s cones', (_name, sight) => {
    for (const [a, b] of pairs) {
      expect(differenceOf(colors[a], colors[b], sight), `${a}, ${b}`).toBeGreaterThan(APART);
    }
  });

  it('are the same beside the map', () => {
    const [light = '', dark = ''] = readFileSync('src/ui/notes/note-colors.css', 'utf8').split(
      ':root[data-theme="dark"]',
    );
    for (const name of NOTE_COLORS) {
      expect(theme === 'dark' ? dark : light).toContain(`--note-${name}: ${colors[name]};`);
    }
  });
});

describe('differenceOf', () => {
  it('knows what eyes without a kind of cones take for one', () => {
    const { all = [], 'no green': noGreen = [] } = SIGHTS;
    expect(differenceOf('#ffffff', '#000000', all)).toBeCloseTo(100, 0);
    const [red, green] = ['#c2452d', '#7a6a14'];
    expect(differenceOf(red, green, noGreen)).toBeLessThan(differenceOf(red, green, all) / 2);
  });
});
