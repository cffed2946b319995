import { describe, expect, it } from 'vitest';
import { findNear, holds, widened } from '../../../src/map/near-notes';

const NOWHERE = [Infinity, Infinity, -Infinity, -Infinity];
const boxes = new Float64Array([
  ...[0, 0, 0, 0],
  ...NOWHERE,
  ...[2, 2, 3, 3],
  ...[-5, -5, 5, 5],
  ...[4, 0, 6, 1],
]);

describe('findNear', () => {
  it('finds what reaches into a box, and nothing without a place', () => {
    expect(findNear(boxes, [-1, -1, 1, 1], 9)).toEqual([0, 3]);
    expect(findNear(boxes, [3, -1, 9, 9], 9)).toEqual([2, 3, 4]);
    expect(findNear(boxes, [7, 7, 9, 9], 9)).toEqual([]);
  });

  it('finds as many as asked for, and none of more', () => {
    expect(findNear(boxes, [3, -1, 9, 9], 3)).toHaveLength(3);
    expect(findNear(boxes, [3, -1, 9, 9], 2)).toBeNull();
  });
});

describe('a widened box', () => {
  it('has more on each side', () => {
    expect(widened([0, 10, 4, 20], 0.5)).toEqual([-2, 5, 6, 25]);
  });

  it('holds what it was made around, until that moves out of it', () => {
    const box = widened([0, 0, 2, 2], 0.5);
    expect(holds(box, [0, 0, 2, 2])).toBe(true);
    expect(holds(box, [1, 1, 3, 3])).toBe(true);
    expect(holds(box, [1.1, 1, 3.1, 3])).toBe(false);
    expect(holds(box, [0, -1.1, 2, 0.9])).toBe(false);
    expect(holds(box, [0, 1.1, 2, 3.1])).toBe(false);
  });
});
