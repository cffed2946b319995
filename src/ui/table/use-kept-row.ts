import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/**
 * Keeps the selected row in sight when the table gets lower, as it does when totals come to stand
 * above it; a row that the reader has scrolled away stays away.
 */
export function useKeptRow(
  scroller: RefObject<HTMLElement | null>,
  selected: string | null,
  bringIntoView: (id: string) => void,
): void {
  useEffect(() => {
    const element = scroller.current;
    if (element === null || selected === null) return undefined;
    let heightPx = element.clientHeight;
    const observer = new ResizeObserver(() => {
      const row = element.querySelector(`[data-event="${CSS.escape(selected)}"]`);
      const topPx = element.getBoundingClientRect().top;
      const { top = 0, bottom = 0 } = row?.getBoundingClientRect() ?? {};
      if (row !== null && bottom > topPx && top < topPx + heightPx) bringIntoView(selected);
      heightPx = element.clientHeight;
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [scroller, selected, bringIntoView]);
}
