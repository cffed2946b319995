import type { GeoJSONSource } from 'maplibre-gl';
import { isNoteInWindow, type Note } from '../domain/note';
import type { TimeWindow } from '../domain/time-window';
import type { ScreenPoint } from './map-callbacks';
import type { GlMap } from './maplibre';
import { partIdsOf, toNoteFeatures } from './note-features';
import {
  createNoteShapeLayers,
  createNoteSymbolLayers,
  NOTE_LAYER,
  NOTES_SOURCE,
} from './note-layers';
import { createPacedAct } from './paced-act';
import type { Theme } from './palette';
import { PlainNotes } from './plain-notes';

/** Between two changes of what is shown, ms. */
const PAUSE_MS = 250;
/**
 * Of more than so many, most are drawn plainly, see plain-notes.ts: MapLibre cuts tiles anew for
 * every note that comes or goes, which takes half a second where they hold thousands.
 */
const MANY = 2000;
/** A press this far from a note is on it, px. */
const PRESS_PX = 7;

const NONE: readonly Note[] = [];

/** Layers whose features can be pressed; areas let through what lies over them. */
const { area: AREA, ...OVER_AREAS } = NOTE_LAYER;

/**
 * The reader's notes as layers of the map: printed pictures have them too. Only what differs is
 * told to the map, and not at every step of the playing window.
 */
export class MapNotes {
  readonly #map: GlMap;
  readonly #onProblem: (error: unknown) => void;
  #open: readonly Note[] = [];
  #window: TimeWindow;
  /** What MapLibre has been told of, by id. */
  #told: ReadonlyMap<string, Note> = new Map();
  #selected: string | null = null;
  /** A note as it is drawn while it is being changed. */
  #preview: Note | null = null;
  #theme: Theme | null = null;
  #plain: PlainNotes | null = null;
  /** Ids of notes that MapLibre draws, or will in a moment. */
  #rich: readonly string[] = [];
  /** Some of them are drawn plainly until it does. */
  #isAwaited = false;
  readonly #paced = createPacedAct(() => this.#draw(), PAUSE_MS);

  constructor(map: GlMap, window: TimeWindow, onProblem: (error: unknown) => void) {
    this.#map = map;
    this.#window = window;
    this.#onProblem = onProblem;
    map.on('move', this.#onMove);
    map.on('render', this.#onRender);
  }

  /**
   * Adds source and layers to a style that has come without them.
   * @param labels first layer with the ground's names
   * @param symbols first layer over those
   */
  addToStyle(theme: Theme, labels: string | undefined, symbols: string | undefined): void {
    const map = this.#map;
    this.#theme = theme;
    const source = map.getSource<GeoJSONSource>(NOTES_SOURCE);
    const features = [...this.#told.values()].flatMap(toNoteFeatures);
    const data: GeoJSON.FeatureCollection = { type: 'FeatureCollection', features };
    if (source === undefined) {
      map.addSource(NOTES_SOURCE, { type: 'geojson', data, promoteId: 'id' });
      for (const layer of createNoteShapeLayers(theme)) map.addLayer(layer, labels);
      for (const layer of createNoteSymbolLayers(theme)) map.addLayer(layer, symbols);
    } else {
      // MapLibre has brought them back after a lost context, as they were then.
      source.setData(data);
    }
    this.#markSelected(true);
    this.#plain?.addToStyle(theme);
  }

  /**
   * What is to be seen from now on.
   * @param open what is seen at one time or another
   * @param window those of them that are in it are seen now
   */
  show(open: readonly Note[], window: TimeWindow): void {
    const isSame = isSameList(open, this.#open);
    if (isSame && window === this.#window) return;
    if (!isSame) {
      this.#open = open;
      this.#preview = null;
    }
    this.#window = window;
    this.#plain?.setWindow(window);
    this.#paced.ask();
  }

  /** Draws one note otherwise than it is, until it is shown again: it is being changed. */
  preview(note: Note): void {
    if (!this.#told.has(note.id)) return;
    this.#preview = note;
    this.#tell(new Map(this.#told).set(note.id, note));
  }

  select(id: string | null): void {
    if (id === this.#selected) return;
    this.#markSelected(false);
    this.#selected = id;
    this.#markSelected(true);
    if (this.#isMany) this.#paced.ask();
  }

  /** Id of the uppermost note at a point; null: none. */
  findAt(point: ScreenPoint): string | null {
    return (
      this.#findTold(point, Object.values(OVER_AREAS)) ??
      this.#plain?.findAt(point, PRESS_PX, 'mark') ??
      this.#findTold(point, [AREA]) ??
      this.#plain?.findAt(point, PRESS_PX, 'area') ??
      null
    );
  }

  stop(): void {
    this.#map.off('move', this.#onMove);
    this.#map.off('render', this.#onRender);
    this.#paced.stop();
    this.#plain?.stop();
  }

  get #hasSource(): boolean {
    // Without a context there is no style to ask.
    return this.#map.style !== null && this.#map.getSource(NOTES_SOURCE) !== undefined;
  }

  get #isMany(): boolean {
    return this.#open.length > MANY;
  }

  #draw(): void {
    if (this.#isMany) this.#drawMost();
    else {
      this.#tellShown(this.#open);
      this.#isAwaited = this.#plain !== null;
    }
  }

  /** Plainly, but for those that are near and the one at hand. */
  #drawMost(): void {
    this.#plain ??= this.#makePlain();
    const plain = this.#plain;
    plain.show(this.#open);
    const near = plain.findNear();
    const selected = this.#open.find(({ id }) => id === this.#selected);
    const rich = new Set(near.map(({ id }) => id));
    if (selected !== undefined) rich.add(selected.id);
    this.#rich = [...rich];
    this.#tellShown(selected === undefined ? near : [...near, selected]);
    this.#isAwaited = true;
    this.#map.triggerRepaint();
  }

  #makePlain(): PlainNotes {
    const theme = this.#theme;
    const plain = new PlainNotes(this.#map, {
      theme: theme ?? 'light',
      window: this.#window,
      onTaken: () => this.#draw(),
      onProblem: this.#onProblem,
    });
    if (theme !== null && this.#hasSource) plain.addToStyle(theme);
    return plain;
  }

  #tellShown(notes: readonly Note[]): void {
    const next = new Map<string, Note>();
    for (const note of notes) {
      if (isNoteInWindow(note, this.#window)) next.set(note.id, note);
    }
    const preview = this.#preview;
    if (preview !== null && next.has(preview.id)) next.set(preview.id, preview);
    this.#tell(next);
  }

  #tell(next: ReadonlyMap<string, Note>): void {
    const remove: string[] = [];
    const add: GeoJSON.Feature[] = [];
    for (const [id, note] of this.#told) {
      if (next.get(id) !== note) remove.push(...partIdsOf(id));
    }
    for (const [id, note] of next) {
      if (this.#told.get(id) !== note) add.push(...toNoteFeatures(note));
    }
    this.#told = next;
    if ((remove.length === 0 && add.length === 0) || !this.#hasSource) return;
    this.#map.getSource<GeoJSONSource>(NOTES_SOURCE)?.updateData({ remove, add });
  }

  #findTold({ x, y }: ScreenPoint, layers: readonly string[]): string | null {
    if (!this.#hasSource || this.#told.size === 0) return null;
    const [found] = this.#map.queryRenderedFeatures(
      [
        [x - PRESS_PX, y - PRESS_PX],
        [x + PRESS_PX, y + PRESS_PX],
      ],
      { layers: layers.filter((id) => this.#map.getLayer(id)) },
    );
    const id: unknown = found?.properties.note;
    return typeof id === 'string' ? id : null;
  }

  #markSelected(selected: boolean): void {
    if (this.#selected === null || !this.#hasSource) return;
    for (const id of partIdsOf(this.#selected)) {
      this.#map.setFeatureState({ source: NOTES_SOURCE, id }, { selected });
    }
  }

  readonly #onMove = (): void => {
    if (this.#isMany) this.#paced.ask();
  };

  /** What MapLibre draws by now is not drawn plainly any more. */
  readonly #onRender = (): void => {
    if (!this.#isAwaited || this.#plain === null) return;
    if (!this.#hasSource || !this.#map.isSourceLoaded(NOTES_SOURCE)) return;
    this.#isAwaited = false;
    if (this.#isMany) this.#plain.leaveOut(this.#rich);
    else this.#plain.show(NONE);
  };
}

function isSameList(a: readonly Note[], b: readonly Note[]): boolean {
  return a.length === b.length && a.every((note, at) => note === b[at]);
}
