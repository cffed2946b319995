import { useEffect, useState } from 'preact/hooks';

const FIRST = 40;
const STEP = 40;
/** A page busy with its map still gets its whole list. */
const SLICE_TIMEOUT_MS = 500;

/** Safari has no idle callbacks yet; there a slice waits for the next task. */
const whenIdle = (act: () => void): (() => void) => {
  if (typeof requestIdleCallback !== 'function') {
    const timer = setTimeout(act);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(act, { timeout: SLICE_TIMEOUT_MS });
  return () => cancelIdleCallback(handle);
};

/**
 * How many rows of a long list to draw yet: a screenful at once, the rest in slices when the page
 * has nothing better to do, so that no slice is a long task or delays the map. Starts over when
 * `key` changes.
 */
export function useGrowingCount(total: number, key: unknown): number {
  const [grown, setGrown] = useState({ key, count: FIRST });
  const count = grown.key === key ? grown.count : FIRST;

  useEffect(() => {
    if (count >= total) return;
    return whenIdle(() => setGrown({ key, count: count + STEP }));
  }, [count, total, key]);

  return Math.min(count, total);
}
