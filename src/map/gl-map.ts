import type { Viewport } from '../domain/viewport';
import { regionPadding } from './map-camera';
import type { ControlTexts } from './map-controls';
import { MapUnavailableError } from './map-unavailable-error';
import { GlMap, GPUInitializationError } from './maplibre';
import { REGION_BBOX } from './region-bbox';
import type { Scene } from './scene';

/** Far enough out for Washington and Baghdad beside an open card, or on a phone. */
const MIN_ZOOM = { wide: 1.2, narrow: 0.4 } as const;
/** Narrower than this the whole world fills the map still at the lower zoom, px. */
const NARROW_PX = 640;
const MAX_ZOOM = 16;

/** Labels are placed anew no sooner than the last ones have faded in: long fades keep them late. */
const LABEL_FADE_MS = 120;

/**
 * Makes MapLibre's map as all of ours are, with nothing on it yet.
 *
 * @param viewport null: the region, fitted
 * @param texts of controls, in the language of the scene
 * @param isGuest one finger and the wheel belong to the page around this one
 * @throws MapUnavailableError without WebGL 2 or when the map cannot be made
 */
export function createGlMap(
  container: HTMLElement,
  { padding }: Scene,
  viewport: Viewport | null,
  texts: ControlTexts,
  isGuest: boolean,
): GlMap {
  try {
    return new GlMap({
      container,
      attributionControl: false,
      locale: { ...texts },
      cooperativeGestures: isGuest,
      minZoom: container.clientWidth < NARROW_PX ? MIN_ZOOM.narrow : MIN_ZOOM.wide,
      maxZoom: MAX_ZOOM,
      renderWorldCopies: false,
      fadeDuration: LABEL_FADE_MS,
      ...(viewport
        ? {
            center: [viewport.center[0], viewport.center[1]],
            zoom: viewport.zoom,
            bearing: viewport.bearing,
            pitch: viewport.pitch,
          }
        : {
            bounds: [...REGION_BBOX],
            fitBoundsOptions: { padding: regionPadding(container, padding) },
          }),
    });
  } catch (error) {
    const isMissing = error instanceof GPUInitializationError;
    throw new MapUnavailableError(isMissing ? 'webgl2-missing' : 'map-creation-failed', error);
  }
}
