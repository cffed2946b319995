import type { PictureActions } from '../ui/app-context';
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

/** Where `ui/` has its pictures of the map from. */
export function createPictureActions(mapPicture: MapPicture): PictureActions {
  return {
    mapSize: () => mapPicture.current()?.size() ?? null,
    async drawMap(size) {
      const pictures = mapPicture.current();
      if (pictures === null) throw new Error('There is no map to draw');
      return pictures.draw(size);
    },
    save: saveBlob,
    copy: typeof ClipboardItem === 'function' ? copyPicture : null,
  };
}
