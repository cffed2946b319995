import { prewarm, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import 'maplibre-gl/dist/maplibre-gl.css';

// The worker is a file of ours, so that the page needs no blob: in its worker-src.
setWorkerUrl(workerUrl);
// The worker starts while the map is made, instead of after it.
prewarm();

export type {
  CustomLayerInterface,
  CustomRenderMethodInput,
  IControl,
  MapMouseEvent,
  MapSourceDataEvent,
  PaddingOptions,
  StyleSpecification,
} from 'maplibre-gl';
export {
  AttributionControl,
  addProtocol,
  GPUInitializationError,
  Map as GlMap,
  NavigationControl,
} from 'maplibre-gl';
