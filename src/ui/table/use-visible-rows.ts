import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** Rows drawn beyond either edge, so that a little scrolling draws nothing. */
const BEYOND = 12;
/** The first row drawn moves in steps of so many. */
const STEP = 6;

/** Rows `first` to `last` (exclusive) of the whole are to be drawn. */
export type VisibleRows = { readonly first: number; readonly last: number };

/** Which rows of equal height a scroller shows, with some beyond either edge. */
export function findVisibleRows(
  scrollPx: number,
  heightPx: number,
  rowPx: number,
  total: number,
): VisibleRows {
  const top = Math.floor(Math.max(0, scrollPx) / rowPx);
  const wanted = Math.floor(Math.max(0, top - BEYOND) / STEP) * STEP;
  const count = Math.ceil(heightPx / rowPx) + 2 * BEYOND + STEP;
  const first = Math.max(0, Math.min(wanted, Math.ceil((total - count) / STEP) * STEP));
  return { first, last: Math.min(total, first + count) };
}

/**
 * Follows which rows of a long table are in sight: with only those in the page no number of
 * events makes sorting or scrolling slow.
 */
export function useVisibleRows(
  scroller: RefObject<HTMLElement | null>,
  total: number,
  rowPx: number,
): VisibleRows {
  const [visible, setVisible] = useState<VisibleRows>(() => findVisibleRows(0, 0, rowPx, total));

  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return undefined;
    const look = () => {
      const next = findVisibleRows(element.scrollTop, element.clientHeight, rowPx, total);
      setVisible((now) => (now.first === next.first && now.last === next.last ? now : next));
    };
    look();
    const observer = new ResizeObserver(look);
    observer.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, [scroller, total, rowPx]);

  // Fewer rows than at the last look, until the next.
  return { first: Math.min(visible.first, total), last: Math.min(visible.last, total) };
}
