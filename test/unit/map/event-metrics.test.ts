import { describe, expect, it } from 'vitest';
import { nearSlotShare, slotSpacingPx, symbolRadiusPx } from '../../../src/map/event-metrics';

describe('sizes by zoom', () => {
  it.each([
    ['symbolRadiusPx', symbolRadiusPx, [0, 4, 5, 6, 8, 10, 16], [5, 5, 5.75, 6.5, 7.25, 8, 8]],
    ['nearSlotShare', nearSlotShare, [0, 9, 9.5, 10, 16], [0, 0, 0.5, 1, 1]],
    ['slotSpacingPx', slotSpacingPx, [0, 3, 4, 5, 7, 9, 16], [5, 5, 6.5, 8, 12, 16, 18]],
  ] as const)('%s runs evenly between its stops and stays beyond them', (_, size, zooms, sizes) => {
    expect(zooms.map(size)).toEqual(sizes);
  });
});
