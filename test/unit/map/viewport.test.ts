import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bboxAround, limitPadding, panIntoView } from '../../../src/map/viewport';

const NONE = { top: 0, bottom: 0, left: 0, right: 0 };

describe('bboxAround', () => {
  it('holds all coordinates', () => {
    const places = [
      [44, 33],
      [51, 30],
      [43, 36],
    ] as const;
    expect(bboxAround(places)).toEqual([43, 30, 51, 36]);
    expect(bboxAround([[44, 33]])).toEqual([44, 33, 44, 33]);
  });

  it('is nothing around nothing', () => {
    expect(bboxAround([])).toBeNull();
  });
});

describe('limitPadding', () => {
  it('adds the margin to the panels', () => {
    const panels = { top: 0, bottom: 180, left: 340, right: 0 };
    expect(limitPadding(panels, 20, 1400, 900)).toEqual({
      top: 20,
      bottom: 200,
      left: 360,
      right: 20,
    });
  });

  it('always leaves a part of the container to fit into', () => {
    const px = fc.integer({ min: 0, max: 3000 });
    const panels = fc.record({ top: px, bottom: px, left: px, right: px });
    const size = fc.integer({ min: 1, max: 3000 });
    fc.assert(
      fc.property(panels, size, size, (padding, width, height) => {
        const limited = limitPadding(padding, 40, width, height);
        expect(limited.left + limited.right).toBeLessThanOrEqual(width * 0.7 + 1e-6);
        expect(limited.top + limited.bottom).toBeLessThanOrEqual(height * 0.7 + 1e-6);
      }),
    );
  });
});

describe('panIntoView', () => {
  const padding = { ...NONE, left: 300, bottom: 200 };

  it('does not move what is in view', () => {
    expect(panIntoView([{ x: 400, y: 300 }], padding, 1000, 800)).toEqual([0, 0]);
  });

  it.each([
    [{ x: 250, y: 300 }, [-50, 0]],
    [{ x: 1040, y: 300 }, [40, 0]],
    [{ x: 400, y: -30 }, [0, -30]],
    [{ x: 400, y: 700 }, [0, 100]],
  ])('moves %o by %o', (point, pan) => {
    expect(panIntoView([point], padding, 1000, 800)).toEqual(pan);
  });

  it('gives up on what is too far apart', () => {
    const points = [
      { x: 0, y: 0 },
      { x: 701, y: 0 },
    ];
    expect(panIntoView(points, padding, 1000, 800)).toBeNull();
  });

  it('brings all points into view, by as little as it takes', () => {
    const point = fc.record({
      x: fc.integer({ min: -500, max: 1500 }),
      y: fc.integer({ min: -500, max: 1500 }),
    });
    fc.assert(
      fc.property(fc.array(point, { minLength: 1, maxLength: 4 }), (points) => {
        const pan = panIntoView(points, padding, 1000, 800);
        fc.pre(pan !== null);
        const moved = points.map(({ x, y }) => ({ x: x - pan[0], y: y - pan[1] }));
        expect(moved.every(({ x, y }) => x >= 300 && x <= 1000 && y >= 0 && y <= 600)).toBe(true);
        expect(panIntoView(moved, padding, 1000, 800)?.map(Math.abs)).toEqual([0, 0]);
      }),
    );
  });
});
