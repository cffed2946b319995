import { describe, expect, it } from 'vitest';
import { circleOverlap } from '../../../src/domain/circle-overlap';
import type { PlanePoint } from '../../../src/domain/equal-area';

const box = (left: number, bottom: number, right: number, top: number): PlanePoint[] => [
  [left, bottom],
  [right, bottom],
  [right, top],
  [left, top],
];

describe('circleOverlap', () => {
  it('has the whole circle, the whole polygon, or nothing', () => {
    expect(circleOverlap([1, 2], 3, box(-9, -9, 9, 9))).toBeCloseTo(Math.PI * 9, 9);
    expect(circleOverlap([1, 2], 30, box(0, 0, 2, 3))).toBeCloseTo(6, 9);
    expect(circleOverlap([1, 2], 3, box(20, 20, 30, 30))).toBeCloseTo(0, 9);
    // Its edges go towards the circle, and end before it.
    expect(circleOverlap([0, 0], 2, box(3, -1, 9, 1))).toBeCloseTo(0, 9);
    expect(circleOverlap([0, 0], 2, box(-9, -1, -3, 1))).toBeCloseTo(0, 9);
  });

  it('has half where an edge goes through the middle, a quarter at a corner', () => {
    expect(circleOverlap([0, 0], 2, box(0, -9, 9, 9))).toBeCloseTo(2 * Math.PI, 9);
    expect(circleOverlap([0, 0], 2, box(0, 0, 9, 9))).toBeCloseTo(Math.PI, 9);
  });

  it('has a segment where an edge cuts it, whichever way round', () => {
    // The part of a circle of radius 2 beyond x = 1: r² acos(d / r) − d √(r² − d²).
    const beyond = 4 * Math.acos(0.5) - Math.sqrt(3);
    expect(circleOverlap([0, 0], 2, box(1, -9, 9, 9))).toBeCloseTo(beyond, 9);
    expect(circleOverlap([0, 0], 2, box(1, -9, 9, 9).reverse())).toBeCloseTo(beyond, 9);
    // A narrow strip through it, cut by two edges that both begin and end outside.
    expect(circleOverlap([0, 0], 2, box(-1, -9, 1, 9))).toBeCloseTo(4 * Math.PI - 2 * beyond, 9);
  });
});
