import type { RefObject } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { TableRow } from './table-columns';
import { rowAfterKey } from './table-keys';
import type { VisibleRows } from './use-visible-rows';

export type RowKeys = {
  /** Position of the row that Tab leads to. */
  readonly tabStop: number;
  /** Scrolls as little as shows the row of an event. */
  readonly bringIntoView: (id: string) => void;
};

const buttonOf = (scroller: HTMLElement | null, id: string): HTMLElement | null =>
  scroller?.querySelector(`[data-event="${CSS.escape(id)}"] button`) ?? null;

/**
 * Rows by keyboard: one is in the order of Tab, arrow keys go from row to row, also to those that
 * are not drawn yet.
 */
export function useRowKeys(
  scroller: RefObject<HTMLElement | null>,
  rows: readonly TableRow[],
  rowPx: number,
  visible: VisibleRows,
): RowKeys {
  const [active, setActive] = useState<string | null>(null);
  /** The row that gets the focus as soon as it is drawn. */
  const awaited = useRef<string | null>(null);
  /** What in the rows had the focus last. */
  const focused = useRef<Element | null>(null);
  const latest = useRef({ rows, rowPx });
  latest.current = { rows, rowPx };

  const positionOf = (id: string | null) => rows.findIndex(({ event }) => event.id === id);
  const activePosition = positionOf(active);
  const tabStop =
    activePosition >= visible.first && activePosition < visible.last
      ? activePosition
      : visible.first;

  const showRow = useCallback(
    (position: number) => {
      const element = scroller.current;
      if (element === null) return;
      const headPx = element.querySelector('thead')?.getBoundingClientRect().height ?? 0;
      const top = position * latest.current.rowPx;
      const bottom = top + latest.current.rowPx;
      // Rows scroll below the head, which stays.
      if (top < element.scrollTop) element.scrollTop = top;
      else if (bottom > element.scrollTop + element.clientHeight - headPx) {
        element.scrollTop = bottom - element.clientHeight + headPx;
      }
    },
    [scroller],
  );

  const bringIntoView = useCallback(
    (id: string) => {
      const position = latest.current.rows.findIndex(({ event }) => event.id === id);
      if (position >= 0) showRow(position);
    },
    [showRow],
  );

  useEffect(() => {
    const element = scroller.current;
    if (element === null) return undefined;
    const onKeyDown = (domEvent: KeyboardEvent) => {
      const { target, key, ctrlKey, metaKey, altKey, shiftKey } = domEvent;
      if (ctrlKey || metaKey || altKey || shiftKey || !(target instanceof Element)) return;
      if (target !== element && target.closest('tbody') === null) return;
      const id = target.closest('[data-event]')?.getAttribute('data-event') ?? active;
      const now = latest.current.rows.findIndex(({ event }) => event.id === id);
      const next = rowAfterKey(key, now, latest.current.rows.length);
      const row = next === null ? undefined : latest.current.rows[next];
      if (next === null || row === undefined) return;
      domEvent.preventDefault();
      awaited.current = row.event.id;
      setActive(row.event.id);
      showRow(next);
      buttonOf(element, row.event.id)?.focus({ preventScroll: true });
    };
    const onFocusIn = ({ target }: FocusEvent) => {
      const row = target instanceof Element ? target.closest('[data-event]') : null;
      focused.current = row === null ? null : (target as Element);
      if (row !== null) setActive(row.getAttribute('data-event'));
    };
    /** The button covers its cell only; the rest of its row opens the event too. */
    const onClick = ({ target }: MouseEvent) => {
      if (!(target instanceof Element) || target.closest('button') !== null) return;
      target.closest('[data-event]')?.querySelector('button')?.click();
    };
    element.addEventListener('keydown', onKeyDown);
    element.addEventListener('focusin', onFocusIn);
    element.addEventListener('click', onClick);
    return () => {
      element.removeEventListener('keydown', onKeyDown);
      element.removeEventListener('focusin', onFocusIn);
      element.removeEventListener('click', onClick);
    };
  }, [scroller, active, showRow]);

  useLayoutEffect(() => {
    const element = scroller.current;
    if (awaited.current !== null) {
      const button = buttonOf(element, awaited.current);
      if (button !== null) {
        awaited.current = null;
        button.focus({ preventScroll: true });
      }
      return;
    }
    // The row with the focus was scrolled away: keys go on working from the table itself.
    if (focused.current?.isConnected === false) {
      focused.current = null;
      if (document.activeElement === document.body) element?.focus({ preventScroll: true });
    }
  });

  return { tabStop, bringIntoView };
}
