import type { Signal } from '@preact/signals';
import { createTimeWindow, isWholeExtent, shiftTimeWindow } from '../../domain/time-window';
import type { WindowState } from '../../state/window-state';
import { type AxisScale, type AxisView, panAxis, zoomAxis } from './axis-view';

type Point = { readonly x: number; readonly y: number };

export type AxisGestureTarget = {
  readonly windowState: WindowState;
  readonly view: Signal<AxisView>;
  readonly scale: { peek(): AxisScale };
  /** A press that did not become a drag. */
  onPress(point: Point, isTouch: boolean): void;
  onHover(point: Point | null): void;
};

/** px the pointer may wander and still be a press. */
const PRESS_SLOP_PX = 4;
const WHEEL_ZOOM = 0.0018;

/**
 * Pointer and wheel on the axis: the window's body drags, empty axis draws a new window,
 * two fingers and the wheel zoom, a sideways wheel moves along. Returns its stop.
 */
export function startAxisGestures(element: HTMLElement, target: AxisGestureTarget): () => void {
  const { windowState, view, scale } = target;
  const { extent } = windowState;
  const pointers = new Map<number, Point>();
  let drag: { readonly from: Point; readonly move: (point: Point) => void } | null = null;
  let isPress = false;

  const pointOf = (domEvent: MouseEvent): Point => {
    const box = element.getBoundingClientRect();
    return { x: domEvent.clientX - box.left, y: domEvent.clientY - box.top };
  };

  /** What a drag from here does: carry the window, or draw a new one. */
  const createDrag = (from: Point) => {
    const shown = windowState.window.peek();
    const pressed = scale.peek().toPosition(from.x);
    const isOnBody = pressed >= shown.from && pressed < shown.to + 1;
    if (isOnBody && !isWholeExtent(shown, extent)) {
      return (point: Point) => {
        const days = Math.round(scale.peek().toPosition(point.x) - pressed);
        windowState.show(shiftTimeWindow(shown, days, extent));
      };
    }
    return (point: Point) => {
      const reached = Math.floor(scale.peek().toPosition(point.x));
      windowState.show(createTimeWindow(Math.floor(pressed), reached));
    };
  };

  const pinch = (moved: number, point: Point) => {
    const other = [...pointers].find(([id]) => id !== moved)?.[1];
    const before = pointers.get(moved);
    if (other === undefined || before === undefined) return;
    const spread = (a: Point) => Math.max(8, Math.abs(a.x - other.x));
    const held = scale.peek().toPosition((point.x + other.x) / 2);
    view.value = zoomAxis(view.peek(), spread(before) / spread(point), held, extent);
  };

  const onPointerDown = (domEvent: PointerEvent) => {
    if (domEvent.button !== 0) return;
    const point = pointOf(domEvent);
    pointers.set(domEvent.pointerId, point);
    element.setPointerCapture(domEvent.pointerId);
    isPress = pointers.size === 1;
    drag = isPress ? { from: point, move: createDrag(point) } : null;
  };

  const onPointerMove = (domEvent: PointerEvent) => {
    const point = pointOf(domEvent);
    if (!pointers.has(domEvent.pointerId)) {
      if (domEvent.pointerType === 'mouse') target.onHover(point);
      return;
    }
    if (pointers.size > 1) pinch(domEvent.pointerId, point);
    pointers.set(domEvent.pointerId, point);
    if (drag === null) return;
    if (isPress && Math.abs(point.x - drag.from.x) <= PRESS_SLOP_PX) return;
    isPress = false;
    drag.move(point);
  };

  const onPointerUp = (domEvent: PointerEvent) => {
    if (!pointers.delete(domEvent.pointerId)) return;
    if (isPress && domEvent.type === 'pointerup') {
      target.onPress(pointOf(domEvent), domEvent.pointerType !== 'mouse');
    }
    isPress = false;
    drag = null;
  };

  const onWheel = (domEvent: WheelEvent) => {
    domEvent.preventDefault();
    const { deltaX, deltaY, shiftKey } = domEvent;
    const isSideways = shiftKey || Math.abs(deltaX) > Math.abs(deltaY);
    const current = scale.peek();
    if (isSideways) {
      const px = shiftKey ? deltaY : deltaX;
      const days = current.toPosition(px) - current.toPosition(0);
      view.value = panAxis(view.peek(), days, extent);
      return;
    }
    const held = current.toPosition(pointOf(domEvent).x);
    view.value = zoomAxis(view.peek(), Math.exp(deltaY * WHEEL_ZOOM), held, extent);
  };

  const onLeave = () => target.onHover(null);

  element.addEventListener('pointerdown', onPointerDown);
  element.addEventListener('pointermove', onPointerMove);
  element.addEventListener('pointerup', onPointerUp);
  element.addEventListener('pointercancel', onPointerUp);
  element.addEventListener('pointerleave', onLeave);
  element.addEventListener('wheel', onWheel, { passive: false });
  return () => {
    element.removeEventListener('pointerdown', onPointerDown);
    element.removeEventListener('pointermove', onPointerMove);
    element.removeEventListener('pointerup', onPointerUp);
    element.removeEventListener('pointercancel', onPointerUp);
    element.removeEventListener('pointerleave', onLeave);
    element.removeEventListener('wheel', onWheel);
  };
}
