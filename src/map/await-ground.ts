import type { GlMap, MapSourceDataEvent } from './maplibre';

/** How long our layers wait for the first tile of a ground that may not come. */
const GROUND_WAIT_MS = 600;

/**
 * At the start the driver compiles our layers' shaders while the worker cuts the first tiles,
 * not before it has been given any; a ground that does not come is not waited for.
 * @returns stops waiting
 */
export function awaitGround(map: GlMap, onGround: () => void): () => void {
  let wait: ReturnType<typeof setTimeout> | undefined;
  const rest = () => {
    clearTimeout(wait);
    map.off('sourcedata', onData);
    map.off('styledataloading', rest);
  };
  const stop = () => {
    rest();
    map.off('style.load', start);
    map.off('style.load', go);
  };
  const go = () => {
    stop();
    onGround();
  };
  const onData = ({ tile }: MapSourceDataEvent) => {
    if (tile) go();
  };
  const start = () => {
    wait = setTimeout(go, GROUND_WAIT_MS);
    map.on('sourcedata', onData);
    // Another style, before the first had a tile: until it has come, nothing can be added.
    map.on('styledataloading', rest);
    map.on('style.load', go);
  };
  map.once('style.load', start);
  return stop;
}
