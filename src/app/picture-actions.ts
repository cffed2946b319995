import type { AppState } from '../state/app-state';
import type { PictureActions } from '../ui/app-context';
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
export function createPictureActions(state: AppState): PictureActions {
  const mapSize = () => {
    const stage = document.getElementById('map');
    const isDrawn = document.documentElement.dataset.map !== 'unavailable';
    return stage === null || !isDrawn
      ? null
      : { width: stage.clientWidth, height: stage.clientHeight };
  };
  return {
    mapSize,
    async drawMap(size) {
      const { drawMapPicture } = await import('../map/draw-map-picture');
      return drawMapPicture(state, size, mapSize() ?? size);
    },
    save: saveBlob,
    copy: typeof ClipboardItem === 'function' ? copyPicture : null,
  };
}
