import type { MapGround } from '../domain/map-ground';
import type { CameraRequest } from '../domain/viewport';
import type { AreaTool } from '../state/area-state';
import { awaitGpu } from '../workers/gpu/client';
import type { AreaPicture } from './area-outline';
import { awaitGround } from './await-ground';
import { keepDrawing, withoutDrawing } from './drawing-layers';
import { EventLayer } from './event-layer';
import { OCCUPIED } from './event-occupied-layers';
import { symbolOffsetPx } from './event-offsets';
import { EventPicker, MAX_PICKED } from './event-picking';
import { toEventStory } from './event-story';
import { type EventTimeline, isShownAt } from './event-timeline';
import { createGlMap } from './gl-map';
import { guardLayer } from './guard-layer';
import { splitLabels } from './label-layers';
import { later } from './later';
import { MapArea } from './map-area';
import type { MapStatus, ScreenPoint } from './map-callbacks';
import { MapCamera } from './map-camera';
import { toGlPalette } from './map-colors';
import { MapControls } from './map-controls';
import { MapCrowd } from './map-crowd';
import { MapFocus } from './map-focus';
import { type MapParts, takeMapParts } from './map-parts';
import { startPointer } from './map-pointer';
import { MapRouteExits } from './map-route-exits';
import { createMapStyle } from './map-style';
import type { MapViewOptions } from './map-view-options';
import { type GlMap, GPUInitializationError, type StyleSpecification } from './maplibre';
import { type Pause, type PreparedEvents, prepareEvents } from './prepare-events';
import { type QuietStart, startQuietly } from './quiet-start';
import { RouteLayer } from './route-layer';
import type { Scene } from './scene';
import { diffScene, type SceneOperation } from './scene-diff';
import type { NotesOnMap } from './start-map-notes';
import { StreetsWatch } from './streets-watch';
import { provideStyleImages } from './style-images';

/** Owns the GL map and draws scenes on it. */
export class MapView {
  readonly #map: GlMap;
  readonly #timeline: EventTimeline;
  readonly #picker: EventPicker;
  readonly #eventLayer: EventLayer;
  readonly #routeLayer: RouteLayer;
  readonly #crowd: MapCrowd;
  readonly #focus: MapFocus;
  readonly #routeExits: MapRouteExits;
  readonly #area: MapArea;
  /** For another map to look along with. */
  readonly camera: MapCamera;
  readonly #controls: MapControls;
  readonly #streets: StreetsWatch;
  readonly #callbacks: MapViewOptions['callbacks'];
  readonly #controlTexts: MapViewOptions['controlTexts'];
  readonly #quiet: QuietStart;
  readonly #stopPointer: () => void;
  #notes: NotesOnMap | null = null;
  #scene: Scene;
  #status: MapStatus = 'loading';
  #stopAwaiting = () => {};
  readonly #sources = later(() => this.#controls.showSources());

  /**
   * Creates the map in the container, which must have a size.
   * @throws MapUnavailableError without WebGL 2 or when the map cannot be made.
   */
  static async create(container: HTMLElement, options: MapViewOptions): Promise<MapView> {
    const { scene, viewport, controlTexts, isGuest = false, pause = async () => {} } = options;
    // Each part takes the main thread a while: the reader's hand may come in between.
    const graphics = awaitGpu();
    await pause();
    const prepared = await prepareEvents(options.events, pause);
    await graphics;
    container.style.contentVisibility = 'hidden';
    const map = createGlMap(container, scene, viewport, controlTexts?.() ?? {}, isGuest);
    const quiet = startQuietly(map);
    await pause();
    prepared.crowd.setZoom(map.getZoom());
    await pause();
    const view = new MapView(map, quiet, prepared, options);
    await pause();
    await view.#begin(pause);
    options.callbacks.onViewport(view.camera.read(), viewport === null);
    return view;
  }

  private constructor(
    map: GlMap,
    quiet: QuietStart,
    { timeline, columns, offsets, crowd, routes }: PreparedEvents,
    options: MapViewOptions,
  ) {
    const { scene, events, viewport, callbacks } = options;
    this.#map = map;
    this.#quiet = quiet;
    this.#callbacks = callbacks;
    this.#controlTexts = options.controlTexts;
    this.#scene = scene;
    this.#timeline = timeline;
    const palette = toGlPalette(scene.theme);
    this.#picker = new EventPicker(columns.positions, offsets, this.#timeline);
    this.#eventLayer = new EventLayer(columns, this.#timeline, offsets, palette);
    this.#routeLayer = new RouteLayer(events, this.#timeline, routes, palette);
    this.#crowd = new MapCrowd(map, scene, {
      events,
      timeline,
      spread: offsets,
      crowd,
      palette,
      onMask: (mask) => this.#eventLayer.setFilter(mask),
    });
    this.camera = new MapCamera(map, scene.padding, scene.reducedMotion, viewport === null);
    this.#area = new MapArea(map, callbacks);
    this.#controls = new MapControls(map, options.isGuest === true);
    this.#streets = new StreetsWatch(map, scene.ground);
    this.#stopPointer = startPointer(map, this.#pick, {
      onPick: this.#onPick,
      onHover: (indices, point) => {
        if (!this.#isBusy) callbacks.onHover(indices, point);
      },
      onPoint: (point) => this.#crowd.point(point),
    });
    this.#focus = new MapFocus(map, {
      events,
      isShown: ({ index }) => this.#isShown(index),
      locate: ({ index, place: { coordinates } }) => {
        const { x, y } = map.project([coordinates[0], coordinates[1]]);
        const [rightPx, downPx] = symbolOffsetPx(
          offsets,
          index,
          map.getZoom(),
          this.#crowd.longShare,
        );
        return { x: x + rightPx, y: y + downPx };
      },
      isMirrored: () => this.#scene.locale === 'ar',
      onFocus: (focus) => {
        this.#mark();
        callbacks.onFocus(focus);
      },
      onEnter: (focus) => {
        const index = focus?.index ?? this.#scene.hovered;
        if (index !== null) callbacks.onPick([index], focus?.point ?? { x: 0, y: 0 });
      },
    });
    this.#routeExits = new MapRouteExits(map, scene, {
      routes: () => this.#routeLayer.shownRoutes,
      onExits: callbacks.onRouteExits,
    });
    // The page names the region around the canvas; a second region in it would only repeat that.
    map.getCanvas().setAttribute('role', 'application');
    provideStyleImages(map, () => this.#notes);
    this.#listen();
  }

  /** Draws the first scene; the region is fitted by then. */
  async #begin(pause: Pause): Promise<void> {
    const isStyle = ({ type }: SceneOperation) => type === 'style';
    const operations = diffScene(null, this.#scene).filter(({ type }) => type !== 'padding');
    this.#draw(operations.filter((operation) => !isStyle(operation)));
    await pause();
    // Last: from then on the map has frames to draw, and takes the style in between them.
    this.#draw(operations.filter(isStyle));
  }

  /** Draws the next scene: only what differs from the last one is done. */
  update(scene: Scene): void {
    const operations = diffScene(this.#scene, scene);
    this.#scene = scene;
    this.camera.setReducedMotion(scene.reducedMotion);
    this.#draw(operations);
  }

  /** Moves the camera, within what the scene's padding leaves; at once with reduced motion. */
  requestCamera(request: CameraRequest): void {
    this.camera.request(request);
  }

  /** The area that filters, and what is being drawn of another. */
  showArea(picture: AreaPicture): void {
    this.#area.show(picture);
  }

  /** The reader draws an area from now on; null: no longer. */
  drawArea(tool: AreaTool | null): void {
    this.#area.draw(tool);
  }

  /** The reader's notes, whose code comes when there are any. */
  addNotes(start: (map: GlMap) => NotesOnMap): void {
    this.#notes = start(this.#map);
    // Else they come with the other layers, when the style has come.
    if (this.#map.getLayer(this.#crowd.layer.id)) this.#addLayers();
  }

  /** What the map shows, without the page's own parts over it: a PNG as a data URL. */
  takePicture(): string {
    this.#quiet.end();
    // The picture is there only until the browser has shown it.
    this.#map.redraw();
    return this.#map.getCanvas().toDataURL('image/png');
  }

  /** Drawing buffer px to one CSS px; MapLibre takes less where that would be too large a canvas. */
  setPixelRatio(ratio: number): void {
    this.#map.setPixelRatio(ratio);
  }

  /** The same in parts: what is drawn, what lies over it, and whose map it is. */
  takeParts(): MapParts {
    this.#quiet.end();
    return takeMapParts(this.#map, this.#area);
  }

  /** The container's size has changed. */
  resize(): void {
    this.camera.resize();
  }

  /** Frees the GL context; the view cannot be used after. */
  destroy(): void {
    this.#stopPointer();
    this.#controls.stop();
    this.#focus.stop();
    this.#area.stop();
    this.#notes?.stop();
    this.#crowd.stop();
    this.#routeExits.stop();
    this.#quiet.end();
    this.#sources.stop();
    this.#stopAwaiting();
    this.#map.remove();
  }

  #draw(operations: readonly SceneOperation[]): void {
    for (const operation of operations) {
      switch (operation.type) {
        case 'style': {
          const { theme, locale, ground } = operation;
          const palette = toGlPalette(theme);
          this.#eventLayer.setPalette(palette);
          this.#routeLayer.setPalette(palette);
          this.#crowd.setPalette(palette);
          this.#showGround(createMapStyle(theme, locale, ground), ground);
          this.#controls.setLocale(locale, this.#controlTexts?.() ?? {});
          break;
        }
        case 'story': {
          const story = toEventStory(operation.scene, this.#timeline.baseDay);
          this.#eventLayer.setStory(story);
          this.#routeLayer.setStory(story);
          this.#crowd.setStory(operation.scene);
          break;
        }
        case 'filter':
          this.#crowd.setFilter(operation.visible);
          this.#routeLayer.setFilter(operation.visible);
          break;
        case 'mark':
          this.#mark();
          this.#routeLayer.setSelected(operation.selected);
          break;
        case 'padding':
          this.camera.setPadding(operation.padding);
          break;
      }
    }
    if (operations.length === 0) return;
    this.#focus.refresh();
    this.#routeExits.update(this.#scene);
    if (operations.some(({ type }) => type !== 'style')) this.#map.triggerRepaint();
  }

  /** A style of others is checked, and none is taken for a changed form of another. */
  #showGround(style: StyleSpecification, ground: MapGround): void {
    const isOther = this.#streets.watch(ground);
    if (isOther && this.#status !== 'unavailable') this.#setStatus('loading');
    this.#map.setStyle(style, {
      validate: ground.type === 'streets',
      diff: !isOther && ground.type === 'offline',
      transformStyle: keepDrawing,
    });
  }

  #listen(): void {
    const map = this.#map;
    this.#stopAwaiting = awaitGround(map, () => {
      this.#addLayers();
      map.on('style.load', this.#addLayers);
    });
    this.#quiet.onEnd = () => {
      this.#sources.ask();
      map.on('idle', () => this.#setStatus('idle'));
    };
    map.on('movestart', () => this.#setStatus('moving'));
    this.camera.onRest(this.#callbacks.onViewport);
    map.on('webglcontextlost', () => {
      this.#quiet.end();
      this.#eventLayer.forgetContext();
      this.#routeLayer.forgetContext();
      this.#crowd.forgetContext();
      this.#setStatus('unavailable');
    });
    map.on('webglcontextrestored', () => this.#setStatus('loading'));
    map.on('error', (problem) => {
      const { error } = problem;
      if (error instanceof GPUInitializationError) this.#setStatus('unavailable');
      const code = this.#streets.noteError(problem);
      if (code !== null) this.#callbacks.onProblem(code, error?.message ?? 'unknown');
    });
  }

  /** Whenever a style has come, after a lost context too: MapLibre does not keep custom layers. */
  readonly #addLayers = (): void => {
    this.#crowd.addToStyle();
    const labels = splitLabels(withoutDrawing(this.#map.getStyle().layers)).labels[0]?.id;
    this.#notes?.addToStyle(labels, OCCUPIED.layers[0].id);
    for (const [layer, before] of [
      [this.#eventLayer.uncertaintyLayer, labels],
      [this.#routeLayer.layer, labels],
      [this.#eventLayer.symbolLayer, undefined],
      [this.#crowd.layer, undefined],
      [this.#eventLayer.markLayer, undefined],
    ] as const) {
      if (!this.#map.getLayer(layer.id))
        this.#map.addLayer(guardLayer(layer, this.#onLayerProblem), before);
    }
  };

  readonly #pick = (point: ScreenPoint, tolerancePx: number): number[] => {
    const { from, now, longShare } = toEventStory(this.#scene, this.#timeline.baseDay);
    return this.#picker.pick(point, tolerancePx, {
      from,
      until: now,
      visible: this.#crowd.mask,
      zoom: this.#map.getZoom(),
      longShare,
      project: ([lng, lat]) => this.#map.project([lng, lat]),
      unproject: ({ x, y }) => {
        const { lng, lat } = this.#map.unproject([x, y]);
        return [lng, lat];
      },
    });
  };

  /**
   * A press on a pile goes where it opens, or names its events where it never does, unless the
   * pointer has opened it and means an event.
   */
  readonly #onPick = (indices: readonly number[], point: ScreenPoint): void => {
    if (this.#isBusy) return;
    const group = this.#crowd.groupAt(point);
    if (this.#notes?.press(point, indices.length > 0 || group !== null)) return;
    if (group === null || (indices.length > 0 && !this.#crowd.isPile(group))) {
      this.#callbacks.onPick(indices, point);
      return;
    }
    const maxZoom = this.#crowd.openingZoomOf(group);
    if (maxZoom === null) {
      this.#callbacks.onPick(this.#crowd.shownOf(group).slice(0, MAX_PICKED), point);
    } else {
      const coordinates = this.#crowd.placesOf(group);
      this.camera.request({ type: 'fit', coordinates, maxZoom });
    }
  };

  get #isBusy(): boolean {
    return this.#area.isBusy || this.#notes?.isBusy === true;
  }

  readonly #onLayerProblem = (message: string): void => {
    this.#callbacks.onProblem('layer-failed', message);
  };

  #mark(): void {
    const { selected, hovered } = this.#scene;
    const focused = this.#focus.index;
    this.#crowd.setMarks([selected, hovered, focused]);
    this.#eventLayer.setMarks(selected, hovered, focused);
    this.#map.triggerRepaint();
  }

  #isShown(index: number): boolean {
    const { from, now } = toEventStory(this.#scene, this.#timeline.baseDay);
    const { visible } = this.#scene;
    return (
      (visible === null || visible[index] === 1) && isShownAt(this.#timeline, index, from, now)
    );
  }

  #setStatus(status: MapStatus): void {
    if (status === this.#status) return;
    // Without a context nothing moves or rests, whatever MapLibre says of its camera.
    if (this.#status === 'unavailable' && status !== 'loading') return;
    this.#status = status;
    this.#callbacks.onStatus(status);
  }
}
