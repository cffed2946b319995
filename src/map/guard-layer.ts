import type { CustomLayerInterface } from './maplibre';

/** A layer that fails is reported once and left out; the rest of the map goes on. */
export function guardLayer(
  layer: CustomLayerInterface,
  onProblem: (message: string) => void,
): CustomLayerInterface {
  let hasFailed = false;
  return {
    ...layer,
    render: (gl, input) => {
      if (hasFailed) return;
      try {
        layer.render(gl, input);
      } catch (error) {
        // The frame is broken off, see quiet-start.ts: nothing is wrong with the layer.
        if (error instanceof DOMException && error.name === 'AbortError') throw error;
        hasFailed = true;
        onProblem(`${layer.id}: ${String(error)}`);
      }
    },
  };
}
