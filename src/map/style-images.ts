import { OCCUPIED_IMAGE_PX } from './event-occupied';
import { OCCUPIED_IMAGE } from './event-occupied-layers';
import type { GlMap } from './maplibre';
import { THEMES } from './palette';
import { createHatch, HATCH_IMAGE } from './site-hatch';
import type { NotesOnMap } from './start-map-notes';

/**
 * Gives every style the pictures that our layers name, when it asks: the tiles of a style on its
 * way out may still ask the one that has just come.
 * @param notes brings pictures of its own, once its code is there
 */
export function provideStyleImages(map: GlMap, notes: () => NotesOnMap | null): void {
  map.setMissingStyleImageResolver((id) => {
    if (id === OCCUPIED_IMAGE) {
      const side = OCCUPIED_IMAGE_PX;
      map.addImage(id, { width: side, height: side, data: new Uint8Array(side * side * 4) });
    }
    notes()?.provideImage(id);
    const theme = THEMES.find((candidate) => HATCH_IMAGE[candidate] === id);
    if (theme !== undefined) {
      const pixelRatio = map.getPixelRatio();
      map.addImage(id, createHatch(theme, pixelRatio), { pixelRatio });
    }
  });
}
