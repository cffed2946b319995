import { effect, type ReadonlySignal } from '@preact/signals';
import type { TimeWindow } from '../domain/time-window';
import type { AppState } from '../state/app-state';
import { type LinkedCamera, linkCameras } from './linked-cameras';
import type { MapStatus } from './map-callbacks';
import type { ControlTexts } from './map-controls';
import { MapView } from './map-view';
import type { MapPadding } from './scene';
import { areaPictureOf, sceneOf } from './scene-of';

const PADDING: MapPadding = { top: 24, bottom: 24, left: 24, right: 24 };

export type SecondMapOptions = {
  /** What it shows in place of the page's own window. */
  readonly window: ReadonlySignal<TimeWindow>;
  /** The camera of the page's own map, to look along with; null while there is none. */
  readonly lead: ReadonlySignal<LinkedCamera | null>;
  /** In the present language. */
  readonly controlTexts: () => ControlTexts;
  readonly onStatus: (status: MapStatus) => void;
};

/** A second map of the same events. */
export type SecondMap = {
  /** As it is: a data URL of a PNG. */
  takePicture(): string;
  /** Frees its GL context. */
  stop(): void;
};

/**
 * Draws the page's events over another window, in the same language, theme and filter, and has both
 * maps look from the same place. Notes, and areas being drawn, stay with the page's own map.
 *
 * @throws MapUnavailableError where there is no map to be had
 */
export async function startSecondMap(
  container: HTMLElement,
  state: AppState,
  { window, lead, controlTexts, onStatus }: SecondMapOptions,
): Promise<SecondMap> {
  const { selection, dataset } = state;
  const scene = () => ({
    ...sceneOf(state, PADDING),
    window: window.value,
    playhead: window.value.to + 1,
    isPlaying: false,
  });
  const nothing = () => {};
  const view = await MapView.create(container, {
    scene: scene(),
    events: dataset.events,
    viewport: lead.peek()?.read() ?? null,
    controlTexts,
    isGuest: state.embed.isGuest.peek(),
    callbacks: {
      onViewport: nothing,
      onPick: (indices, point) =>
        selection.offer(
          { indices, point, origin: 'second' },
          (index) => dataset.events[index]?.id ?? null,
        ),
      onHover: (indices, point) =>
        selection.hover(
          point === null || indices.length === 0 ? null : { indices, point, origin: 'second' },
        ),
      onFocus: (focus) =>
        selection.hover(focus && { indices: [focus.index], point: focus.point, origin: 'second' }),
      onRouteExits: nothing,
      onDraft: nothing,
      onFinish: nothing,
      onCancel: nothing,
      onStatus,
      onProblem: (code, message) => console.info('The second map', code, message),
    },
  });
  const stopDrawing = effect(() => view.update(scene()));
  const stopArea = effect(() => view.showArea(areaPictureOf(state)));
  const stopLink = effect(() =>
    lead.value === null ? undefined : linkCameras(lead.value, view.camera),
  );
  const observer = new ResizeObserver(() => view.resize());
  observer.observe(container);
  return {
    takePicture: () => view.takePicture(),
    stop() {
      observer.disconnect();
      stopLink();
      stopArea();
      stopDrawing();
      view.destroy();
    },
  };
}
