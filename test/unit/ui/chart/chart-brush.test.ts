import { describe, expect, it } from 'vitest';
import {
  type BrushEnds,
  brushByKey,
  brushedWindow,
  spanOf,
} from '../../../../src/ui/chart/chart-brush';
import { day } from '../../../support/day';

const EXTENT = { from: day('2020-01-10'), to: day('2020-06-20') };
const DAYS = {
  unit: 'day',
  steps: { along: 7, across: 1 },
  extent: EXTENT,
  isMirrored: false,
} as const;
const MONTHS = {
  unit: 'month',
  steps: { along: 1, across: 1 },
  extent: EXTENT,
  isMirrored: false,
} as const;

/** Presses keys one after another, `+` for Shift, and has the window after each. */
function press(keys: readonly string[], setting: typeof DAYS | typeof MONTHS, start = EXTENT) {
  let shown = start;
  let ends: BrushEnds | null = null;
  return keys.map((text) => {
    const key = { key: text.replace('+', ''), shiftKey: text.startsWith('+') };
    ends = brushByKey(key, shown, ends, setting);
    if (ends === null) return null;
    shown = brushedWindow(ends, setting.unit, EXTENT);
    return shown;
  });
}
const at = (from: string, to = from) => ({ from: day(from), to: day(to) });

describe('brushByKey', () => {
  it('chooses the first day, goes on, and with Shift takes in', () => {
    expect(press(['ArrowDown', 'ArrowDown', '+ArrowRight', '+ArrowUp', 'ArrowDown'], DAYS)).toEqual(
      [
        at('2020-01-10'),
        at('2020-01-11'),
        at('2020-01-11', '2020-01-18'),
        at('2020-01-11', '2020-01-17'),
        at('2020-01-18'),
      ],
    );
  });

  it('may turn back over where it began', () => {
    const window = at('2020-02-10');
    expect(press(['+ArrowDown', '+ArrowUp', '+ArrowUp'], DAYS, window)).toEqual([
      at('2020-02-10', '2020-02-11'),
      at('2020-02-10'),
      at('2020-02-09', '2020-02-10'),
    ]);
  });

  it('chooses whole months, as far as there are data', () => {
    expect(press(['ArrowRight', '+ArrowRight', 'End', '+ArrowRight'], MONTHS)).toEqual([
      at('2020-01-10', '2020-01-31'),
      at('2020-01-10', '2020-02-29'),
      at('2020-06-01', '2020-06-20'),
      at('2020-06-01', '2020-06-20'),
    ]);
    expect(press(['ArrowLeft', '+Home'], MONTHS)).toEqual([
      at('2020-06-01', '2020-06-20'),
      at('2020-01-10', '2020-06-20'),
    ]);
  });

  it('takes up a window that came from elsewhere at its ends', () => {
    expect(press(['+ArrowDown'], DAYS, at('2020-03-01', '2020-03-09'))).toEqual([
      at('2020-03-01', '2020-03-10'),
    ]);
  });

  it('goes the other way where time runs from right to left', () => {
    const mirrored = { ...DAYS, isMirrored: true } as const;
    const cursorAfter = (key: string) =>
      brushByKey({ key, shiftKey: false }, at('2020-02-10'), null, mirrored)?.cursor;
    expect(cursorAfter('ArrowLeft')).toBe(day('2020-02-17'));
    expect(cursorAfter('ArrowRight')).toBe(day('2020-02-03'));
  });

  it('leaves all other keys alone', () => {
    expect(press(['a', 'Tab', 'Enter'], DAYS)).toEqual([null, null, null]);
  });
});

describe('spanOf', () => {
  it('is from the earlier to the later, in either order', () => {
    const [a, b] = [at('2020-02-01', '2020-02-29'), at('2020-04-01', '2020-04-30')];
    expect(spanOf(a, b)).toEqual(at('2020-02-01', '2020-04-30'));
    expect(spanOf(b, a)).toEqual(at('2020-02-01', '2020-04-30'));
  });
});
