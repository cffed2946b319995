import { describe, expect, it } from 'vitest';
import {
  choosePiles,
  createEventMask,
  PILES_OPEN_ZOOM,
  pileRadiusPx,
} from '../../../src/map/event-piles';

const NONE: ReadonlySet<number> = new Set();
const view = { zoom: 6, windowDays: 365, isPlaying: false };
const choose = (
  totals: number[],
  given: Partial<typeof view> = {},
  previous = NONE,
  open = NONE,
) => [...choosePiles(totals, { ...view, ...given }, previous, open)];

describe('choosePiles', () => {
  it('makes piles of groups with more than a dozen', () => {
    expect(choose([12, 13, 0, 200])).toEqual([1, 3]);
  });

  it('opens close up what has room there', () => {
    expect(choose([36], { zoom: PILES_OPEN_ZOOM - 0.01 })).toEqual([0]);
    expect(choose([36], { zoom: PILES_OPEN_ZOOM })).toEqual([]);
    expect(choose([36, 37], { zoom: 16 })).toEqual([1]);
  });

  it('leaves no two on one slot in windows longer than slots are kept', () => {
    expect(choose([18, 19], { zoom: 12, windowDays: 1000 })).toEqual([1]);
    expect(choose([200], { zoom: 12, windowDays: 45 })).toEqual([]);
  });

  it('needs none in a short window, but from very far', () => {
    expect(choose([20], { windowDays: 45 })).toEqual([]);
    expect(choose([20], { windowDays: 46 })).toEqual([0]);
    expect(choose([20], { windowDays: 30, zoom: 5 })).toEqual([0]);
  });

  it('leaves open what the reader looks into', () => {
    expect(choose([20, 30], {}, NONE, new Set([0]))).toEqual([1]);
  });

  it('keeps a pile while playing until it is much smaller', () => {
    const isPlaying = true;
    expect(choose([12], { isPlaying }, new Set([0]))).toEqual([0]);
    expect(choose([8], { isPlaying }, new Set([0]))).toEqual([]);
    expect(choose([12], { isPlaying })).toEqual([]);
    expect(choose([12], {}, new Set([0]))).toEqual([]);
  });
});

describe('createEventMask', () => {
  const groupOf = Int32Array.from([0, 1, -1, 0]);

  it('says who is hidden, piled or a symbol', () => {
    expect([...createEventMask(null, groupOf, new Set([0]))]).toEqual([2, 1, 1, 2]);
    const visible = Uint8Array.from([1, 0, 1, 0]);
    expect([...createEventMask(visible, groupOf, new Set([0]))]).toEqual([2, 0, 1, 0]);
  });
});

describe('pileRadiusPx', () => {
  it('grows with the number, slowly', () => {
    expect(pileRadiusPx(13)).toBeGreaterThan(11);
    expect(pileRadiusPx(200)).toBeGreaterThan(pileRadiusPx(20) + 3);
    expect(pileRadiusPx(100_000)).toBeLessThan(40);
  });
});
