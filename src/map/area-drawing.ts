import type { LngLat } from '../domain/event-record';
import { circleThrough } from '../domain/filter-area';
import type { AreaDraft, AreaTool } from '../state/area-state';
import type { ScreenPoint } from './map-callbacks';
import { MapCross, stepOf } from './map-cross';
import type { GlMap } from './maplibre';

export type AreaDrawingCallbacks = {
  readonly onDraft: (draft: AreaDraft | null) => void;
  readonly onFinish: () => void;
  readonly onCancel: () => void;
  /** Where the keyboard draws. */
  readonly onCross: (point: ScreenPoint) => void;
};

/** A press that moves less is a press; on the first corner it closes the ring. */
const SLOP_PX = 8;
const CLOSING_PX = 14;
/**
 * Lets the reader draw on the map: a circle from its centre outwards, or the corners of a polygon,
 * by mouse, finger or keyboard. The map itself does not answer a press meanwhile; the wheel and two
 * fingers move it on.
 * @returns stops drawing
 */
export function startAreaDrawing(
  map: GlMap,
  tool: AreaTool,
  { onDraft, onFinish, onCancel, onCross }: AreaDrawingCallbacks,
): () => void {
  const canvas = map.getCanvas();
  const { signal, abort } = createEnd();
  /** What a drag of one finger or the mouse would do to the map. */
  const handlers = [map.dragPan, map.doubleClickZoom, map.boxZoom, map.dragRotate];
  const paused = handlers.filter((handler) => handler.isEnabled());
  for (const handler of paused) handler.disable();

  let center: LngLat | null = null;
  let corners: readonly LngLat[] = [];
  let pressedAt: ScreenPoint | null = null;
  const cross = new MapCross(canvas);

  const placeAt = ({ x, y }: ScreenPoint): LngLat => {
    const { lng, lat } = map.unproject([x, y]);
    return [lng, lat];
  };
  const isNear = (place: LngLat | undefined, { x, y }: ScreenPoint, px: number): boolean => {
    if (place === undefined) return false;
    const at = map.project([place[0], place[1]]);
    return Math.hypot(at.x - x, at.y - y) <= px;
  };
  const pointOf = ({ clientX, clientY }: PointerEvent): ScreenPoint => {
    const { left, top } = canvas.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  };

  const stretchTo = (point: ScreenPoint): void => {
    if (center === null) return;
    const area = isNear(center, point, SLOP_PX) ? null : circleThrough(center, placeAt(point));
    onDraft({ type: 'circle', center, area });
  };
  /** A press, or Enter, at a point. */
  const mark = (point: ScreenPoint): void => {
    if (tool === 'circle') {
      if (center === null) {
        center = placeAt(point);
        onDraft({ type: 'circle', center, area: null });
      } else if (!isNear(center, point, SLOP_PX)) {
        stretchTo(point);
        onFinish();
      }
      return;
    }
    const isClosing =
      isNear(corners[0], point, CLOSING_PX) || isNear(corners.at(-1), point, SLOP_PX);
    if (isClosing) {
      if (corners.length >= 3) onFinish();
      return;
    }
    corners = [...corners, placeAt(point)];
    onDraft({ type: 'polygon', corners });
  };

  const onPointerDown = (domEvent: PointerEvent): void => {
    // A second finger moves the map.
    if (!domEvent.isPrimary || domEvent.button !== 0) {
      pressedAt = null;
      return;
    }
    pressedAt = pointOf(domEvent);
    if (tool === 'circle' && center === null) mark(pressedAt);
  };
  const onPointerMove = (domEvent: PointerEvent): void => {
    if (!domEvent.isPrimary || tool !== 'circle') return;
    if (domEvent.pointerType === 'touch' && pressedAt === null) return;
    stretchTo(pointOf(domEvent));
  };
  const onPointerUp = (domEvent: PointerEvent): void => {
    if (pressedAt === null || !domEvent.isPrimary) return;
    const from = pressedAt;
    const point = pointOf(domEvent);
    pressedAt = null;
    const isDrag = Math.hypot(point.x - from.x, point.y - from.y) > SLOP_PX;
    if (tool === 'circle') {
      // Whoever presses and lets go gives the edge by a second press.
      if (!isNear(center ?? undefined, point, SLOP_PX)) mark(point);
    } else if (!isDrag) mark(point);
  };
  const onPointerCancel = (): void => {
    pressedAt = null;
  };

  const onKeyDown = (domEvent: KeyboardEvent): void => {
    const { key, ctrlKey, metaKey, altKey } = domEvent;
    if (domEvent.target !== canvas || ctrlKey || metaKey || altKey) return;
    const step = stepOf(domEvent);
    if (step !== null) {
      cross.move(step);
      onCross(cross.point);
      stretchTo(cross.point);
    } else if (key === 'Enter' || key === ' ') {
      onCross(cross.point);
      mark(cross.point);
    } else if (key === 'Backspace') {
      corners = corners.slice(0, -1);
      center = null;
      onDraft(corners.length === 0 ? null : { type: 'polygon', corners });
    } else if (key === 'Escape') onCancel();
    else return;
    domEvent.preventDefault();
    domEvent.stopPropagation();
  };

  canvas.addEventListener('pointerdown', onPointerDown, { signal });
  canvas.addEventListener('pointermove', onPointerMove, { signal });
  canvas.addEventListener('pointerup', onPointerUp, { signal });
  canvas.addEventListener('pointercancel', onPointerCancel, { signal });
  // Before all that the map and the page do with keys.
  document.addEventListener('keydown', onKeyDown, { signal, capture: true });
  return () => {
    abort();
    for (const handler of paused) handler.enable();
  };
}

function createEnd(): { readonly signal: AbortSignal; readonly abort: () => void } {
  const controller = new AbortController();
  return { signal: controller.signal, abort: () => controller.abort() };
}
