import { useEffect, useState } from 'preact/hooks';

const FIRST = 40;
const STEP = 80;

/**
 * How many rows of a long list to draw yet: a screenful at once, the rest in slices, a frame
 * each, so that no slice is a long task. Starts over when `key` changes.
 */
export function useGrowingCount(total: number, key: unknown): number {
  const [grown, setGrown] = useState({ key, count: FIRST });
  const count = grown.key === key ? grown.count : FIRST;

  useEffect(() => {
    if (count >= total) return;
    const frame = requestAnimationFrame(() => setGrown({ key, count: count + STEP }));
    return () => cancelAnimationFrame(frame);
  }, [count, total, key]);

  return Math.min(count, total);
}
