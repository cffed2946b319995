import { PICK_TOLERANCE_PX } from './event-picking';
import type { MapCallbacks, ScreenPoint } from './map-callbacks';
import type { GlMap, MapMouseEvent } from './maplibre';

/** A mouse event this soon after a touch is the touch's own echo. */
const TOUCH_ECHO_MS = 800;

/** What the pointer does; the point comes before what is picked there. */
export type PointerCallbacks = Pick<MapCallbacks, 'onPick' | 'onHover'> & {
  readonly onPoint: (point: ScreenPoint | null) => void;
};

type PickAt = (point: ScreenPoint, tolerancePx: number) => number[];

/**
 * Turns clicks, taps and pointer moves into picks; hovers come at most once a frame, and only
 * when other events are under the pointer.
 *
 * @returns stops listening
 */
export function startPointer(
  map: GlMap,
  pick: PickAt,
  { onPick, onHover, onPoint }: PointerCallbacks,
): () => void {
  let touchedAt = Number.NEGATIVE_INFINITY;
  let hovered = '';
  let frame = 0;
  let waiting: ScreenPoint | null = null;

  const hover = (indices: readonly number[], point: ScreenPoint | null): void => {
    const key = indices.join();
    if (key === hovered) return;
    hovered = key;
    map.getCanvas().style.cursor = indices.length > 0 ? 'pointer' : '';
    onHover(indices, point);
  };
  const onFrame = (): void => {
    frame = 0;
    if (!waiting) return;
    onPoint(waiting);
    hover(pick(waiting, PICK_TOLERANCE_PX.mouse), waiting);
  };
  const onTouch = ({ originalEvent }: { originalEvent: UIEvent }): void => {
    touchedAt = originalEvent.timeStamp;
  };
  const onClick = ({ point, originalEvent }: MapMouseEvent): void => {
    const isTouch = originalEvent.timeStamp - touchedAt < TOUCH_ECHO_MS;
    const at = { x: point.x, y: point.y };
    onPick(pick(at, PICK_TOLERANCE_PX[isTouch ? 'touch' : 'mouse']), at);
  };
  const onMove = ({ point, originalEvent }: MapMouseEvent): void => {
    const isTouch = originalEvent.timeStamp - touchedAt < TOUCH_ECHO_MS;
    if (isTouch || originalEvent.buttons !== 0) return;
    waiting = { x: point.x, y: point.y };
    if (frame === 0) frame = requestAnimationFrame(onFrame);
  };
  const onOut = (): void => {
    waiting = null;
    onPoint(null);
    hover([], null);
  };
  map.on('touchstart', onTouch);
  map.on('touchend', onTouch);
  map.on('click', onClick);
  map.on('mousemove', onMove);
  map.on('mouseout', onOut);
  return () => {
    cancelAnimationFrame(frame);
    map.off('touchstart', onTouch);
    map.off('touchend', onTouch);
    map.off('click', onClick);
    map.off('mousemove', onMove);
    map.off('mouseout', onOut);
  };
}
