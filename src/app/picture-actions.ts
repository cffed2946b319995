import type { GroundOutline, PictureActions } from '../ui/app-context';
import type { MapPicture } from './map-picture';
import { saveBlob } from './save-file';

/** @returns whether the browser allowed it */
async function copyPicture(png: Blob): Promise<boolean> {
  try {
    await navigator.clipboard.write([new ClipboardItem({ [png.type]: png })]);
    return true;
  } catch {
    return false;
  }
}

/** The outline of the region. @throws where it cannot be had */
async function loadOutline(): Promise<GroundOutline> {
  const { outlineUrl, readOutline } = await import('../map/ground-outline');
  const response = await fetch(outlineUrl);
  if (!response.ok) throw new Error(`The outline came with status ${response.status}`);
  return readOutline(await response.json());
}

/** Where `ui/` has its pictures of the map from. */
export function createPictureActions(mapPicture: MapPicture): PictureActions {
  return {
    mapSize: () => mapPicture.current()?.size() ?? null,
    async drawMap(size) {
      const pictures = mapPicture.current();
      if (pictures === null) throw new Error('There is no map to draw');
      return pictures.draw(size);
    },
    loadOutline,
    save: saveBlob,
    copy: typeof ClipboardItem === 'function' ? copyPicture : null,
  };
}
