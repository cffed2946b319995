import { describe, expect, it } from 'vitest';
import { COUNT_CLASSES } from '../../../src/map/event-group-counts';
import { createPileBuffer } from '../../../src/map/event-pile-layer';
import { SHARE_VECTORS } from '../../../src/map/event-pile-shaders';

describe('createPileBuffer', () => {
  it('packs place, size and number, then shares added up to one', () => {
    const counts = new Uint32Array(COUNT_CLASSES);
    counts[0] = 3;
    counts[3] = 1;
    const pile = { center: [44.4, 33.3] as const, radiusPx: 12.5, total: 4, counts };
    const floats = createPileBuffer([pile, pile]);
    expect(floats.length).toBe(2 * (4 + SHARE_VECTORS * 4));
    expect([...floats.subarray(0, 4)]).toEqual([0, 0, 12.5, 4]);
    expect([...floats.subarray(4, 9)]).toEqual([0.75, 0.75, 0.75, 1, 1]);
    expect(floats.at(-1)).toBe(1);
  });

  it('has the largest last', () => {
    const counts = new Uint32Array(COUNT_CLASSES);
    const piles = [30, 13, 20].map((total) => ({
      center: [44.4, 33.3] as const,
      radiusPx: total,
      total,
      counts,
    }));
    const floats = createPileBuffer(piles);
    const stride = floats.length / 3;
    expect([0, 1, 2].map((at) => floats[at * stride + 3])).toEqual([13, 20, 30]);
  });

  it('has room for every class', () => {
    expect(COUNT_CLASSES).toBeLessThanOrEqual(SHARE_VECTORS * 4);
  });
});
