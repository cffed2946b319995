import { describe, expect, it } from 'vitest';
import { placeNames } from '../../../../src/ui/analysis/map-names';
import type { GroundOutline } from '../../../../src/ui/app-context';

const name = (role: 'city' | 'country', en: string, x: number, y: number) =>
  ({ role, name: { en, ar: en }, point: [x, y] }) as const;
const outline: GroundOutline = {
  lines: [],
  names: [
    name('country', 'Iran', 50, 50),
    name('city', 'Mosul', 100, 100),
    name('city', 'Erbil', 128, 106),
    name('city', 'Kirkuk', 132, 130),
  ],
};
const sidesAt = (scale: number) =>
  placeNames(outline, 'en', ([x, y]) => [x * scale, y * scale]).map(({ text, side }) => [
    text,
    side,
  ]);

describe('placeNames', () => {
  it('has a name left of its dot where another city is in its way', () => {
    expect(sidesAt(1)).toEqual([
      ['Iran', 'middle'],
      ['Mosul', 'right'],
      ['Erbil', 'left'],
      ['Kirkuk', 'left'],
    ]);
  });

  it('has it right of the dot where there is room', () => {
    expect(sidesAt(2)[1]).toEqual(['Mosul', 'left']);
  });

  it('has none without an outline', () => {
    expect(placeNames(null, 'ar', () => [0, 0])).toEqual([]);
  });
});
