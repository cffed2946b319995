import { useEffect, useState } from 'preact/hooks';

const FIRST = 24;
const STEP = 12;
/** A list that goes on changing is not worth growing yet. */
const SETTLE_MS = 120;

/** Safari has no idle callbacks yet; there a slice waits for the next task. */
function whenIdle(act: () => void): () => void {
  if (typeof requestIdleCallback !== 'function') {
    const timer = setTimeout(act);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(act);
  return () => cancelIdleCallback(handle);
}

/**
 * How many rows of a long list to draw yet: a screenful at once, the rest in slices when the page
 * has nothing better to do, so that no slice is a long task. Starts over when `list` changes.
 * @param least rows that are needed at once
 * @param mayGrow whether this is a time for more
 */
export function useGrowingCount(list: readonly unknown[], least: number, mayGrow: boolean): number {
  const [grown, setGrown] = useState({ list, count: FIRST });
  const count = Math.max(FIRST, least, grown.list === list ? grown.count : 0);

  useEffect(() => {
    if (!mayGrow || count >= list.length) return;
    const grow = () => setGrown({ list, count: count + STEP });
    if (count > FIRST) return whenIdle(grow);
    let cancel = () => {};
    const timer = setTimeout(() => {
      cancel = whenIdle(grow);
    }, SETTLE_MS);
    return () => {
      clearTimeout(timer);
      cancel();
    };
  }, [count, list, mayGrow]);

  return Math.min(count, list.length);
}
