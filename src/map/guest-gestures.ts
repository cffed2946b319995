import type { GlMap } from './maplibre';

/** MapLibre takes a hint away this long after it showed it, and must find it then, ms. */
const HINT_MS = 150;

/**
 * A map in somebody else's page leaves wheel and one finger to that page. A reader who clicks it
 * has the wheel zoom until the pointer leaves; with the screen to itself it needs no manners.
 *
 * @param onHints MapLibre has made its hints anew, in the language of the start
 * @returns stops listening
 */
export function startGuestGestures(map: GlMap, onHints: () => void): () => void {
  const container = map.getCanvasContainer();
  const { cooperativeGestures } = map;
  let isTaken = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const onPointerUp = ({ pointerType }: PointerEvent): void => {
    isTaken = pointerType === 'mouse';
  };
  const onPointerLeave = ({ pointerType }: PointerEvent): void => {
    if (pointerType === 'mouse') isTaken = false;
  };
  /** For MapLibre a wheel with Ctrl is meant for the map: it gets one in the place of this. */
  const onWheel = (domEvent: WheelEvent): void => {
    const { deltaX, deltaY, deltaMode, clientX, clientY, shiftKey } = domEvent;
    if (!isTaken || domEvent.ctrlKey || !cooperativeGestures.isEnabled()) return;
    domEvent.preventDefault();
    domEvent.stopImmediatePropagation();
    const at = { clientX, clientY, bubbles: true, cancelable: true };
    const turn = { deltaX, deltaY, deltaMode, shiftKey, ctrlKey: true };
    map.getCanvas().dispatchEvent(new WheelEvent('wheel', { ...at, ...turn }));
  };
  const onFullscreen = (): void => {
    clearTimeout(timer);
    if (document.fullscreenElement !== null) {
      timer = setTimeout(() => cooperativeGestures.disable(), HINT_MS);
    } else if (!cooperativeGestures.isEnabled()) {
      cooperativeGestures.enable();
      onHints();
    }
  };
  container.addEventListener('pointerup', onPointerUp);
  container.addEventListener('pointerleave', onPointerLeave);
  container.addEventListener('wheel', onWheel, { capture: true, passive: false });
  document.addEventListener('fullscreenchange', onFullscreen);
  return () => {
    clearTimeout(timer);
    container.removeEventListener('pointerup', onPointerUp);
    container.removeEventListener('pointerleave', onPointerLeave);
    container.removeEventListener('wheel', onWheel, { capture: true });
    document.removeEventListener('fullscreenchange', onFullscreen);
  };
}
