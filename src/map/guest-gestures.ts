import type { MapControls } from './map-controls';
import type { GlMap } from './maplibre';

/**
 * A map in somebody else's page leaves wheel and one finger to that page. A reader who clicks it
 * has the wheel zoom until the pointer leaves; with the screen to itself it needs no manners.
 *
 * @returns stops listening
 */
export function startGuestGestures(map: GlMap, controls: MapControls): () => void {
  const container = map.getCanvasContainer();
  const { cooperativeGestures } = map;
  const take = (): void => cooperativeGestures.disable();
  const give = (): void => {
    if (cooperativeGestures.isEnabled() || document.fullscreenElement !== null) return;
    cooperativeGestures.enable();
    controls.labelHints();
  };
  const onPointerUp = ({ pointerType }: PointerEvent): void => {
    if (pointerType === 'mouse') take();
  };
  const onPointerDown = ({ pointerType }: PointerEvent): void => {
    if (pointerType !== 'mouse') give();
  };
  const onFullscreen = (): void => (document.fullscreenElement === null ? give() : take());
  container.addEventListener('pointerdown', onPointerDown);
  container.addEventListener('pointerup', onPointerUp);
  container.addEventListener('pointerleave', give);
  document.addEventListener('fullscreenchange', onFullscreen);
  return () => {
    container.removeEventListener('pointerdown', onPointerDown);
    container.removeEventListener('pointerup', onPointerUp);
    container.removeEventListener('pointerleave', give);
    document.removeEventListener('fullscreenchange', onFullscreen);
  };
}
