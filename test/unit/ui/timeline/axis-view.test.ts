import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AxisView,
  createAxisScale,
  panAxis,
  revealDay,
  wholeAxis,
  zoomAxis,
} from '../../../../src/ui/timeline/axis-view';

const EXTENT = { from: 18_000, to: 19_460 };
const WHOLE = wholeAxis(EXTENT);
const lengthOf = ({ start, end }: AxisView) => end - start;

const within = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const views: fc.Arbitrary<AxisView> = fc
  .tuple(within(14, lengthOf(WHOLE)), within(0, 1))
  .map(([length, share]) => {
    const start = WHOLE.start + share * (lengthOf(WHOLE) - length);
    return { start, end: start + length };
  });
const widths = fc.integer({ min: 200, max: 4000 });

/** Inside of the whole axis, and not too narrow; to the precision of such numbers. */
function expectInBounds(view: AxisView) {
  expect(view.start).toBeGreaterThanOrEqual(WHOLE.start - 1e-6);
  expect(view.end).toBeLessThanOrEqual(WHOLE.end + 1e-6);
  expect(lengthOf(view)).toBeGreaterThanOrEqual(14 - 1e-6);
}

describe('wholeAxis', () => {
  it('has air on both sides of the extent', () => {
    expect(WHOLE.start).toBeLessThan(EXTENT.from);
    expect(WHOLE.end).toBeGreaterThan(EXTENT.to + 1);
    expect(EXTENT.from - WHOLE.start).toBeCloseTo(WHOLE.end - EXTENT.to - 1);
  });
});

describe.each([
  ['left to right', false],
  ['mirrored', true],
])('createAxisScale, %s', (_name, isMirrored) => {
  it('goes there and back', () => {
    fc.assert(
      fc.property(views, widths, within(-500, 4500), (view, width, x) => {
        const { toX, toPosition } = createAxisScale(view, width, isMirrored);
        expect(toX(toPosition(x))).toBeCloseTo(x, 5);
      }),
    );
  });

  it('puts the ends of the view at the edges', () => {
    const { toX, pxPerDay, widthPx } = createAxisScale({ start: 100, end: 200 }, 800, isMirrored);
    expect([toX(100), toX(200)]).toEqual(isMirrored ? [800, 0] : [0, 800]);
    expect([pxPerDay, widthPx]).toEqual([8, 800]);
  });

  it('keeps the position under the pointer where it is while zooming', () => {
    fc.assert(
      fc.property(views, widths, within(0.2, 5), within(0, 1), (view, width, factor, share) => {
        const held = view.start + share * lengthOf(view);
        const zoomed = zoomAxis(view, factor, held, EXTENT);
        expectInBounds(zoomed);
        const isClamped =
          Math.abs(zoomed.start - WHOLE.start) < 1e-6 || Math.abs(zoomed.end - WHOLE.end) < 1e-6;
        if (isClamped) return;
        const before = createAxisScale(view, width, isMirrored).toX(held);
        const after = createAxisScale(zoomed, width, isMirrored).toX(held);
        expect(after).toBeCloseTo(before, 3);
      }),
    );
  });
});

describe('zoomAxis', () => {
  it('comes closer with a factor below 1, as far as two weeks', () => {
    const view = { start: 18_500, end: 18_700 };
    expect(lengthOf(zoomAxis(view, 0.5, 18_600, EXTENT))).toBeCloseTo(100);
    expect(lengthOf(zoomAxis(view, 0.0001, 18_600, EXTENT))).toBeCloseTo(14);
  });

  it('goes back as far as the whole axis', () => {
    expect(zoomAxis({ start: 18_500, end: 18_700 }, 1000, 18_600, EXTENT)).toEqual(WHOLE);
  });

  it('shows a short extent whole', () => {
    const extent = { from: 100, to: 104 };
    expect(zoomAxis(wholeAxis(extent), 0.1, 102, extent)).toEqual(wholeAxis(extent));
  });
});

describe('panAxis', () => {
  it('keeps the length, and stops at the ends', () => {
    fc.assert(
      fc.property(views, within(-3000, 3000), (view, days) => {
        const moved = panAxis(view, days, EXTENT);
        expectInBounds(moved);
        expect(lengthOf(moved)).toBeCloseTo(lengthOf(view), 5);
      }),
    );
    expect(panAxis({ start: 18_500, end: 18_600 }, 20, EXTENT)).toEqual({
      start: 18_520,
      end: 18_620,
    });
  });
});

describe('revealDay', () => {
  it('has the day in view, and moves no view that has it', () => {
    fc.assert(
      fc.property(views, fc.integer({ min: EXTENT.from, max: EXTENT.to }), (view, day) => {
        const shown = revealDay(view, day, EXTENT);
        expectInBounds(shown);
        expect(shown.start).toBeLessThanOrEqual(day);
        expect(shown.end).toBeGreaterThanOrEqual(day + 1);
      }),
    );
    const view = { start: 18_500, end: 18_600 };
    expect(revealDay(view, 18_550, EXTENT)).toBe(view);
    expect(revealDay(view, 18_650, EXTENT)).toEqual({ start: 18_556, end: 18_656 });
  });
});
