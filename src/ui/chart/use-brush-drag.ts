import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import type { TimeWindow } from '../../domain/time-window';
import { useApp } from '../app-context';
import { type ChartBrush, spanOf } from './chart-brush';

/** px that a pointer may wander and still be a press. */
const PRESS_SLOP_PX = 4;

/**
 * Pulling over a chart shows the days it goes over. A finger that goes up or down scrolls the page,
 * and what it had begun is taken back; so it is by Escape.
 */
export function useBrushDrag(ref: RefObject<HTMLElement | null>, brush: ChartBrush | null): void {
  const { state } = useApp();
  useEffect(() => {
    const element = ref.current;
    if (element === null || brush === null) return undefined;
    const { window: shown, playback } = state;
    let end: (() => void) | null = null;
    let wasPulled = false;

    const pointOf = ({ clientX, clientY }: MouseEvent) => {
      const box = element.getBoundingClientRect();
      return [clientX - box.left, clientY - box.top] as const;
    };

    const begin = (down: PointerEvent, first: TimeWindow) => {
      const before = shown.window.peek();
      const onMove = (moved: PointerEvent) => {
        if (moved.pointerId !== down.pointerId) return;
        const off = Math.hypot(moved.clientX - down.clientX, moved.clientY - down.clientY);
        if (!wasPulled && off <= PRESS_SLOP_PX) return;
        if (!wasPulled) {
          wasPulled = true;
          element.setPointerCapture(down.pointerId);
          playback.pause();
        }
        const days = brush.daysAt(...pointOf(moved));
        if (days !== null) shown.show(spanOf(first, days));
      };
      const takeBack = () => {
        if (wasPulled) shown.show(before);
        end?.();
      };
      const onKey = (domEvent: KeyboardEvent) => {
        if (domEvent.key !== 'Escape') return;
        domEvent.preventDefault();
        domEvent.stopPropagation();
        takeBack();
      };
      const onUp = () => end?.();
      element.addEventListener('pointermove', onMove);
      element.addEventListener('pointerup', onUp);
      element.addEventListener('pointercancel', takeBack);
      document.addEventListener('keydown', onKey, { capture: true });
      end = () => {
        end = null;
        element.removeEventListener('pointermove', onMove);
        element.removeEventListener('pointerup', onUp);
        element.removeEventListener('pointercancel', takeBack);
        document.removeEventListener('keydown', onKey, { capture: true });
      };
    };

    const onDown = (down: PointerEvent) => {
      wasPulled = false;
      end?.();
      if (down.button !== 0 || !down.isPrimary) return;
      const first = brush.daysAt(...pointOf(down));
      if (first !== null) begin(down, first);
    };
    /** The press at the end of a pull is none; one on no mark may mean days all the same. */
    const onClick = (click: MouseEvent) => {
      if (wasPulled) {
        wasPulled = false;
        click.stopPropagation();
        return;
      }
      const isOnMark = click.target instanceof Element && click.target.closest('[data-target]');
      const days = isOnMark ? null : (brush.pressAt?.(...pointOf(click)) ?? null);
      if (days !== null) shown.show(days);
    };
    element.addEventListener('pointerdown', onDown);
    element.addEventListener('click', onClick, { capture: true });
    return () => {
      end?.();
      element.removeEventListener('pointerdown', onDown);
      element.removeEventListener('click', onClick, { capture: true });
    };
  }, [ref, brush, state]);
}
