import { describe, expect, it } from 'vitest';
import { createCircularShifts } from '../../../src/domain/circular-shifts';
import { createRandom } from '../../../src/domain/seeded-random';

describe('createCircularShifts', () => {
  it('keeps the gaps between anchors, on the ring', () => {
    const draw = createCircularShifts(Int32Array.of(3, 5, 17), 20);
    const random = createRandom(5);
    const drawn = new Int32Array(3);
    for (let nth = 0; nth < 200; nth++) {
      draw(random, drawn);
      const [a = 0, b = 0, c = 0] = drawn;
      expect((b - a + 20) % 20).toBe(2);
      expect((c - b + 20) % 20).toBe(12);
    }
  });

  it('comes by every shift about as often, none at all among them', () => {
    const draw = createCircularShifts(Int32Array.of(3), 20);
    const random = createRandom(5);
    const drawn = new Int32Array(1);
    const times = new Uint32Array(20);
    for (let nth = 0; nth < 20_000; nth++) {
      draw(random, drawn);
      const at = drawn[0] ?? 0;
      times[at] = (times[at] ?? 0) + 1;
    }
    expect(Math.min(...times)).toBeGreaterThan(850);
    expect(Math.max(...times)).toBeLessThan(1150);
  });
});
