import type { Note } from '../domain/note';
import type { TimeWindow } from '../domain/time-window';
import { EVENT_ORIGIN } from './event-buffer';
import { guardLayer } from './guard-layer';
import type { ScreenPoint } from './map-callbacks';
import { type MercatorPoint, toMercator } from './map-mercator';
import type { CustomLayerInterface, GlMap } from './maplibre';
import { type Box, findNear, holds, widened } from './near-notes';
import { NOTE_LAYER } from './note-layers';
import type { Theme } from './palette';
import { PlainNotesLayer } from './plain-notes-layer';
import { type PlainNotes as PackedNotes, packPlainNotes } from './plain-notes-pack';
import { findPlainArea, findPlainMark, type PlainPress } from './plain-notes-picking';

/** So many in and around the view are few enough for pictures, words and edges. */
const MOST_NEAR = 500;
/** Beside the view, on each side: that much of it. */
const AROUND = 0.5;

export type PlainNotesOptions = {
  readonly theme: Theme;
  readonly window: TimeWindow;
  /** Other notes are drawn from the next frame on. */
  readonly onTaken: () => void;
  /** A layer does not draw any more. */
  readonly onProblem: (message: string) => void;
};

/**
 * Very many notes, drawn plainly: lines without an edge, points as dots, no words. Says which are
 * so near, and so few there, that they can be drawn with everything instead.
 */
export class PlainNotes {
  readonly #map: GlMap;
  readonly #layer: PlainNotesLayer;
  readonly #layers: readonly (readonly [layer: CustomLayerInterface, before: string])[];
  readonly #onTaken: () => void;
  #window: TimeWindow;
  /** The list that is drawn, or is being made ready for it. */
  #asked: readonly Note[] = [];
  #packed: PackedNotes | null = null;
  #indexById: ReadonlyMap<string, number> = new Map();
  #leftOutIds: readonly string[] = [];
  #leftOut: ReadonlySet<number> = new Set();
  #near: { readonly box: Box; readonly notes: readonly Note[] } | null = null;
  #turn: ReturnType<typeof setTimeout> | undefined;

  constructor(map: GlMap, { theme, window, onTaken, onProblem }: PlainNotesOptions) {
    this.#map = map;
    this.#onTaken = onTaken;
    this.#window = window;
    this.#layer = new PlainNotesLayer(map, theme, window);
    // Under what is drawn with everything.
    this.#layers = [
      [guardLayer(this.#layer.shapeLayer, onProblem), NOTE_LAYER.area],
      [guardLayer(this.#layer.dotLayer, onProblem), NOTE_LAYER.head],
    ];
    map.on('webglcontextlost', this.#forgetContext);
  }

  /** The style has the other layers of notes. */
  addToStyle(theme: Theme): void {
    this.#layer.setTheme(theme);
    for (const [layer, before] of this.#layers) {
      if (!this.#map.getLayer(layer.id)) this.#map.addLayer(layer, before);
    }
  }

  /** Takes other notes over, in several tasks; what is drawn stays until then. */
  show(notes: readonly Note[]): void {
    if (notes === this.#asked) return;
    this.#asked = notes;
    clearTimeout(this.#turn);
    const steps = packPlainNotes(notes);
    const go = (): void => {
      const step = steps.next();
      if (step.done === true) this.#take(step.value);
      else this.#turn = setTimeout(go);
    };
    go();
  }

  setWindow(window: TimeWindow): void {
    this.#window = window;
    this.#layer.setWindow(window);
    this.#map.triggerRepaint();
  }

  /** What is in and around the view, whatever the time; nothing where that is too much. */
  findNear(): readonly Note[] {
    if (this.#packed === null) return [];
    const view = viewOf(this.#map);
    // What has been near stays so: the view may go back.
    if (this.#near !== null && holds(this.#near.box, view)) return this.#near.notes;
    const box = widened(view, AROUND);
    const { boxes, notes } = this.#packed;
    const found = findNear(boxes, box, MOST_NEAR);
    this.#near = found && { box, notes: found.flatMap((index) => notes[index] ?? []) };
    return this.#near?.notes ?? [];
  }

  /** These are drawn by others. */
  leaveOut(ids: readonly string[]): void {
    this.#leftOutIds = ids;
    const indices = ids.flatMap((id) => this.#indexById.get(id) ?? []);
    this.#leftOut = new Set(indices);
    this.#layer.setLeftOut(indices);
    this.#map.triggerRepaint();
  }

  /** Id of the uppermost note at a point; null: none. */
  findAt(point: ScreenPoint, reachPx: number, what: 'mark' | 'area'): string | null {
    if (this.#packed === null) return null;
    const place = (x: number, y: number): MercatorPoint => {
      const { lng, lat } = this.#map.unproject([x, y]);
      return fromOrigin(toMercator([lng, lat]));
    };
    const at = place(point.x, point.y);
    const from = ([x, y]: MercatorPoint): MercatorPoint => [x - at[0], y - at[1]];
    const press: PlainPress = {
      place: {
        at,
        right: from(place(point.x + 1, point.y)),
        down: from(place(point.x, point.y + 1)),
      },
      reachPx,
      window: this.#window,
      leftOut: this.#leftOut,
    };
    const find = what === 'mark' ? findPlainMark : findPlainArea;
    const index = find(this.#packed, press);
    return index === null ? null : (this.#packed.notes[index]?.id ?? null);
  }

  stop(): void {
    clearTimeout(this.#turn);
    this.#map.off('webglcontextlost', this.#forgetContext);
  }

  #take(packed: PackedNotes): void {
    this.#packed = packed;
    this.#indexById = new Map(packed.notes.map(({ id }, index) => [id, index]));
    this.#near = null;
    this.#layer.setNotes(packed);
    this.leaveOut(this.#leftOutIds);
    this.#onTaken();
  }

  readonly #forgetContext = (): void => this.#layer.forgetContext();
}

function viewOf(map: GlMap): Box {
  const bounds = map.getBounds();
  const [west, north] = fromOrigin(toMercator([bounds.getWest(), bounds.getNorth()]));
  const [east, south] = fromOrigin(toMercator([bounds.getEast(), bounds.getSouth()]));
  return [west, north, east, south];
}

function fromOrigin([x, y]: MercatorPoint): MercatorPoint {
  return [x - EVENT_ORIGIN[0], y - EVENT_ORIGIN[1]];
}
