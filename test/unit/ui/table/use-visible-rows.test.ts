import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findVisibleRows } from '../../../../src/ui/table/use-visible-rows';

describe('findVisibleRows', () => {
  it('draws what is in sight and some beyond, however far one scrolls', () => {
    const sizes = fc.record({
      total: fc.integer({ min: 0, max: 5000 }),
      rowPx: fc.integer({ min: 24, max: 90 }),
      heightPx: fc.integer({ min: 0, max: 1400 }),
      scroll: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    fc.assert(
      fc.property(sizes, ({ total, rowPx, heightPx, scroll }) => {
        const scrollPx = scroll * Math.max(0, total * rowPx - heightPx);
        const { first, last } = findVisibleRows(scrollPx, heightPx, rowPx, total);
        expect(first).toBeGreaterThanOrEqual(0);
        expect(last).toBeLessThanOrEqual(total);
        expect(first).toBeLessThanOrEqual(Math.floor(scrollPx / rowPx));
        expect(last).toBeGreaterThanOrEqual(
          Math.min(total, Math.ceil((scrollPx + heightPx) / rowPx)),
        );
        expect(last - first).toBeLessThanOrEqual(Math.ceil(heightPx / rowPx) + 30);
      }),
    );
  });

  it('stays as it is for a little scrolling, and bounces back from above the top', () => {
    expect(findVisibleRows(0, 500, 50, 600)).toEqual({ first: 0, last: 40 });
    expect(findVisibleRows(120, 500, 50, 600)).toEqual({ first: 0, last: 40 });
    expect(findVisibleRows(-80, 500, 50, 600)).toEqual({ first: 0, last: 40 });
    expect(findVisibleRows(1e6, 500, 50, 600)).toEqual({ first: 564, last: 600 });
  });
});
