import { effect, type ReadonlySignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { AppState } from '../state/app-state';
import { drawMapPicture, type MapPictures } from './draw-map-picture';
import { later } from './later';
import { startLoadingMapNotes } from './load-map-notes';
import type { EventFocus, MapProblemCode, MapStatus } from './map-callbacks';
import type { ControlTexts } from './map-controls';
import { MapUnavailableError } from './map-unavailable-error';
import { MapView } from './map-view';
import type { Pause } from './prepare-events';
import type { RouteExit, ScreenFrame } from './route-exits';
import type { MapPadding } from './scene';
import { areaPictureOf, sceneOf } from './scene-of';

// With the map's own code, of which it is the least part.
export { startSecondMap } from './second-map';

export type MapCanvasProps = {
  readonly state: AppState;
  readonly padding: ReadonlySignal<MapPadding>;
  /** Comes between the parts of the start. */
  readonly pause: Pause;
  /** In the present language. */
  readonly controlTexts: () => ControlTexts;
  /** The keyboard's focus is on an event, or on none. */
  readonly onFocus: (focus: EventFocus | null) => void;
  readonly onRouteExits: (
    exits: readonly RouteExit[],
    hasLabelAt: (frame: ScreenFrame) => boolean,
  ) => void;
  /** What makes pictures of the map; null: the map is gone. */
  readonly onPicture: (pictures: MapPictures | null) => void;
  readonly onStatus: (status: MapStatus) => void;
  /** There is no map, and there will be none. */
  readonly onUnavailable: (error: MapUnavailableError) => void;
  readonly onProblem: (code: MapProblemCode, message: string) => void;
};

/** The props of the last drawing: the view outlives many. */
type Latest = { readonly current: MapCanvasProps };

/** One element, one {@link MapView}; state goes in by one effect, what happens comes out as actions. */
export function MapCanvas(props: MapCanvasProps) {
  const host = useRef<HTMLDivElement>(null);
  const latest = useRef(props);
  latest.current = props;

  // Not after a frame: frames are slow to come while the driver is starting.
  useLayoutEffect(() => {
    const container = host.current;
    if (container === null) return;
    let isGone = false;
    let stop = () => {};
    createView(container, latest).then(
      (view) => {
        if (isGone) view.destroy();
        else stop = joinView(view, container, latest);
      },
      (error) => {
        if (!(error instanceof MapUnavailableError)) throw error;
        if (!isGone) latest.current.onUnavailable(error);
      },
    );
    return () => {
      isGone = true;
      stop();
    };
  }, []);

  return <div class="map-canvas" ref={host} />;
}

/** @throws MapUnavailableError as {@link MapView.create} does */
function createView(container: HTMLElement, latest: Latest): Promise<MapView> {
  const { state, padding, controlTexts, pause } = latest.current;
  const { selection, viewport, dataset } = state;
  return MapView.create(container, {
    scene: sceneOf(state, padding.peek()),
    events: dataset.events,
    // A map that comes again begins where the last one was, at home too.
    viewport: viewport.isHome.peek() ? null : viewport.viewport.peek(),
    controlTexts,
    pause,
    isGuest: state.embed.isGuest.peek(),
    callbacks: {
      onViewport: viewport.settle,
      onPick: (indices, point) =>
        selection.offer(
          { indices, point, origin: 'map' },
          (index) => dataset.events[index]?.id ?? null,
        ),
      onHover: (indices, point) =>
        selection.hover(
          point === null || indices.length === 0 ? null : { indices, point, origin: 'map' },
        ),
      onFocus: (focus) => {
        selection.hover(focus && { indices: [focus.index], point: focus.point, origin: 'map' });
        latest.current.onFocus(focus);
      },
      onRouteExits: (exits, hasLabelAt) => latest.current.onRouteExits(exits, hasLabelAt),
      onDraft: state.area.note,
      onFinish: state.area.finish,
      onCancel: state.area.cancel,
      onStatus: (status) => latest.current.onStatus(status),
      onProblem: (code, message) => latest.current.onProblem(code, message),
    },
  });
}

/** Joins the view to the state; returns what parts them and destroys the view. */
function joinView(view: MapView, container: HTMLElement, latest: Latest): () => void {
  const { state, padding, onPicture } = latest.current;
  const { viewport } = state;
  const size = () => ({ width: container.clientWidth, height: container.clientHeight });
  let scene = sceneOf(state, padding.peek());
  const drawing = later(() => view.update(scene));
  onPicture({
    camera: view.camera,
    take: () => {
      drawing.flush();
      return view.takePicture();
    },
    size,
    draw: (picture) => drawMapPicture(state, picture, size()),
  });
  const stopDrawing = effect(() => {
    scene = sceneOf(state, padding.value);
    drawing.ask();
  });
  const stopCamera = effect(() => {
    const request = viewport.request.value;
    if (request === null) return;
    // The room it has is the scene's.
    drawing.flush();
    view.requestCamera(request);
  });
  const stopTool = effect(() => view.drawArea(state.area.tool.value));
  const stopArea = effect(() => view.showArea(areaPictureOf(state)));
  const stopNotes = startLoadingMapNotes(view, state, (error) =>
    latest.current.onProblem('layer-failed', `notes: ${String(error)}`),
  );
  const observer = new ResizeObserver(() => view.resize());
  observer.observe(container);
  return () => {
    observer.disconnect();
    stopNotes();
    stopArea();
    stopTool();
    stopCamera();
    stopDrawing();
    drawing.stop();
    latest.current.onPicture(null);
    view.destroy();
  };
}
