import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TimeExtent, TimeWindow } from '../../../src/domain/time-window';
import {
  clampTimeWindow,
  containsDay,
  createTimeWindow,
  extentOf,
  isInWindow,
  isWholeExtent,
  lengthInDays,
  moveWindowEnd,
  moveWindowStart,
  sameTimeWindow,
  shiftTimeWindow,
} from '../../../src/domain/time-window';
import { createEventTime } from '../../support/create-event-record';

const anyDay = fc.integer({ min: -2000, max: 2000 });
const anyWindow: fc.Arbitrary<TimeWindow> = fc
  .tuple(anyDay, anyDay)
  .map(([a, b]) => createTimeWindow(a, b));

/** An extent and a window inside it. */
const anyInside: fc.Arbitrary<{ extent: TimeExtent; window: TimeWindow }> = fc
  .tuple(anyDay, fc.nat(900), fc.nat(900), fc.nat(900))
  .map(([from, before, length, after]) => ({
    extent: { from, to: from + before + length + after },
    window: { from: from + before, to: from + before + length },
  }));

const isInside = (window: TimeWindow, extent: TimeExtent): boolean =>
  extent.from <= window.from && window.from <= window.to && window.to <= extent.to;

describe('createTimeWindow', () => {
  it('orders its days', () => {
    expect(createTimeWindow(9, 4)).toEqual({ from: 4, to: 9 });
    expect(createTimeWindow(4, 9)).toEqual({ from: 4, to: 9 });
    expect(createTimeWindow(4, 4)).toEqual({ from: 4, to: 4 });
  });
});

describe('lengthInDays', () => {
  it('counts both ends', () => {
    expect(lengthInDays({ from: 4, to: 4 })).toBe(1);
    expect(lengthInDays({ from: 1, to: 30 })).toBe(30);
  });
});

describe('containsDay', () => {
  it('includes both ends', () => {
    const window = { from: 4, to: 6 };
    expect([3, 4, 5, 6, 7].map((day) => containsDay(window, day))).toEqual([
      false,
      true,
      true,
      true,
      false,
    ]);
  });
});

describe('clampTimeWindow', () => {
  const extent = { from: 0, to: 99 };

  it.each([
    [
      { from: -5, to: 4 },
      { from: 0, to: 9 },
    ],
    [
      { from: 95, to: 104 },
      { from: 90, to: 99 },
    ],
    [
      { from: 10, to: 19 },
      { from: 10, to: 19 },
    ],
    [
      { from: 400, to: 400 },
      { from: 99, to: 99 },
    ],
    [{ from: -50, to: 200 }, extent],
    [{ from: 50, to: 149 }, extent],
  ])('%o becomes %o', (window, clamped) => {
    expect(clampTimeWindow(window, extent)).toEqual(clamped);
  });

  it('stays inside and keeps its length where it can', () => {
    fc.assert(
      fc.property(anyWindow, anyWindow, (window, anyExtent) => {
        const clamped = clampTimeWindow(window, anyExtent);
        const length = Math.min(lengthInDays(window), lengthInDays(anyExtent));
        return isInside(clamped, anyExtent) && lengthInDays(clamped) === length;
      }),
    );
  });

  it('leaves a window inside as it is', () => {
    fc.assert(
      fc.property(anyInside, ({ extent: around, window }) =>
        sameTimeWindow(clampTimeWindow(window, around), window),
      ),
    );
  });
});

describe('shiftTimeWindow', () => {
  it('stops at the ends with its length', () => {
    const extent = { from: 0, to: 99 };
    expect(shiftTimeWindow({ from: 10, to: 19 }, -30, extent)).toEqual({ from: 0, to: 9 });
    expect(shiftTimeWindow({ from: 80, to: 89 }, 30, extent)).toEqual({ from: 90, to: 99 });
  });

  it('keeps its length and stays inside', () => {
    fc.assert(
      fc.property(anyInside, anyDay, ({ extent, window }, days) => {
        const shifted = shiftTimeWindow(window, days, extent);
        return isInside(shifted, extent) && lengthInDays(shifted) === lengthInDays(window);
      }),
    );
  });

  it('comes back by the days it has moved', () => {
    fc.assert(
      fc.property(anyInside, anyDay, ({ extent, window }, days) => {
        const shifted = shiftTimeWindow(window, days, extent);
        const moved = shifted.from - window.from;
        expect(Math.abs(moved)).toBeLessThanOrEqual(Math.abs(days));
        expect(shiftTimeWindow(shifted, -moved, extent)).toEqual(window);
      }),
    );
  });
});

describe('moveWindowStart and moveWindowEnd', () => {
  const extent = { from: 0, to: 99 };
  const window = { from: 10, to: 19 };

  it('move one end', () => {
    expect(moveWindowStart(window, 15, extent)).toEqual({ from: 15, to: 19 });
    expect(moveWindowEnd(window, 50, extent)).toEqual({ from: 10, to: 50 });
  });

  it('never cross', () => {
    expect(moveWindowStart(window, 60, extent)).toEqual({ from: 19, to: 19 });
    expect(moveWindowEnd(window, 5, extent)).toEqual({ from: 10, to: 10 });
  });

  it('stop at the extent', () => {
    expect(moveWindowStart(window, -5, extent)).toEqual({ from: 0, to: 19 });
    expect(moveWindowEnd(window, 150, extent)).toEqual({ from: 10, to: 99 });
  });

  it('stay inside with at least one day, from wherever the window was', () => {
    fc.assert(
      fc.property(anyWindow, anyDay, anyWindow, (moved, day, around) => {
        expect(isInside(moveWindowStart(moved, day, around), around)).toBe(true);
        expect(isInside(moveWindowEnd(moved, day, around), around)).toBe(true);
      }),
    );
  });

  it('leave the other end of a window inside', () => {
    fc.assert(
      fc.property(anyInside, anyDay, ({ extent: around, window: inside }, day) => {
        expect(moveWindowStart(inside, day, around).to).toBe(inside.to);
        expect(moveWindowEnd(inside, day, around).from).toBe(inside.from);
      }),
    );
  });
});

describe('isInWindow', () => {
  const { firstDay } = createEventTime('2021-02-01');
  const february = { from: firstDay, to: firstDay + 27 };

  it('takes an event whose span touches the window', () => {
    expect(isInWindow(createEventTime('2021-02-28'), february)).toBe(true);
    expect(isInWindow(createEventTime('2021-03-01'), february)).toBe(false);
    expect(isInWindow(createEventTime('2021-01-31'), february)).toBe(false);
    expect(isInWindow(createEventTime('2021-01-30', 3, '2021-02-01'), february)).toBe(true);
    expect(isInWindow(createEventTime('2021-01-01', 3, '2021-04-01'), february)).toBe(true);
  });

  it('takes a month with any of its days', () => {
    const lastDay = { from: firstDay + 27, to: firstDay + 27 };
    expect(isInWindow(createEventTime('2021-02', 4), lastDay)).toBe(true);
    expect(isInWindow(createEventTime('2021-03', 4), lastDay)).toBe(false);
  });
});

describe('extentOf', () => {
  it('spans first to last day, in whatever order', () => {
    const long = createEventTime('2021-02-03', 3, '2021-05-01');
    const times = [long, createEventTime('2021-03-03'), createEventTime('2021-02-15')];
    expect(extentOf(times)).toEqual({ from: long.firstDay, to: long.lastDay });
  });

  it('refuses no events', () => {
    expect(() => extentOf([])).toThrow(RangeError);
  });
});

describe('isWholeExtent', () => {
  it('asks for both ends', () => {
    const extent = { from: 0, to: 99 };
    expect(isWholeExtent(extent, extent)).toBe(true);
    expect(isWholeExtent({ from: -1, to: 100 }, extent)).toBe(true);
    expect(isWholeExtent({ from: 1, to: 99 }, extent)).toBe(false);
    expect(isWholeExtent({ from: 0, to: 98 }, extent)).toBe(false);
  });
});

describe('sameTimeWindow', () => {
  it('compares values', () => {
    expect(sameTimeWindow({ from: 1, to: 2 }, { from: 1, to: 2 })).toBe(true);
    expect(sameTimeWindow({ from: 1, to: 2 }, { from: 1, to: 3 })).toBe(false);
    expect(sameTimeWindow({ from: 1, to: 2 }, { from: 0, to: 2 })).toBe(false);
  });
});
