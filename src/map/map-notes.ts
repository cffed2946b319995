import type { FilterSpecification, GeoJSONSource } from 'maplibre-gl';
import type { Note } from '../domain/note';
import type { ScreenPoint } from './map-callbacks';
import type { GlMap } from './maplibre';
import { partIdsOf, toNoteFeatures } from './note-features';
import {
  createNoteShapeLayers,
  createNoteSymbolLayers,
  isCased,
  NOTE_CASING_LAYER,
  NOTE_LAYER,
  NOTE_LETTERED_LAYERS,
  NOTES_SOURCE,
} from './note-layers';
import { createPacedAct } from './paced-act';
import type { Theme } from './palette';

/** Between two changes of what is shown, ms. */
const PAUSE_MS = 250;
/**
 * More than so many are drawn plainly: lines without an edge or round corners, each of which would
 * be some more points to hand over at every change; points as dots unless seen closely.
 * And what of them is not in the window is hidden, not taken out: tiles are cut and handed over
 * anew for every note that comes or goes, which takes half a second where they hold thousands.
 */
const MANY = 2000;
/** So many notes are hidden or brought back at once, and then again after this long, ms. */
const MOST_AT_ONCE = 500;
const NEXT_MS = 32;
/** So close that few are in sight. */
const CLOSE_ZOOM = 10;
/** MapLibre's own. */
const MAX_ZOOM = 24;
/** A press this far from a note is on it, px. */
const PRESS_PX = 7;

/**
 * The reader's notes as layers of the map: printed pictures have them too. Only what differs is
 * told to the map, and not at every step of the playing window.
 */
export class MapNotes {
  readonly #map: GlMap;
  #open: readonly Note[] = [];
  #shown: readonly Note[] = [];
  /** What the map has been told of, by id. */
  #told: ReadonlyMap<string, Note> = new Map();
  /** The list it was told, where it was told all of one. */
  #toldList: readonly Note[] | null = null;
  /** Ids of those among them that are not to be seen. */
  #hidden: ReadonlySet<string> = new Set();
  /** Ids of those that are hidden already. */
  readonly #marked = new Set<string>();
  #marking: ReturnType<typeof setTimeout> | undefined;
  #selected: string | null = null;
  /** The only note whose lines have an edge; null: all have one. */
  #cased: string | null = null;
  #isMany = false;
  readonly #paced = createPacedAct(() => {
    const isMany = this.#open.length > MANY;
    const list = isMany ? this.#open : this.#shown;
    if (list !== this.#toldList) this.#tell(new Map(list.map((note) => [note.id, note])));
    this.#toldList = list;
    this.#hidden = isMany ? findAbsent(this.#open, this.#shown) : new Set();
    this.#hideSome();
  }, PAUSE_MS);

  constructor(map: GlMap) {
    this.#map = map;
  }

  /**
   * Adds source and layers to a style that has come without them.
   * @param labels first layer with the ground's names
   * @param symbols first layer over those
   */
  addToStyle(theme: Theme, labels: string | undefined, symbols: string | undefined): void {
    const map = this.#map;
    if (map.getSource(NOTES_SOURCE)) return;
    const features = [...this.#told.values()].flatMap(toNoteFeatures);
    map.addSource(NOTES_SOURCE, {
      type: 'geojson',
      data: { type: 'FeatureCollection', features },
      promoteId: 'id',
    });
    this.#cased = null;
    this.#isMany = false;
    for (const layer of createNoteShapeLayers(theme)) map.addLayer(layer, labels);
    for (const layer of createNoteSymbolLayers(theme)) map.addLayer(layer, symbols);
    this.#showPlainly();
    this.#markSelected(true);
    this.#marked.clear();
    this.#hideSome(Number.POSITIVE_INFINITY);
  }

  /**
   * What is to be seen from now on.
   * @param open what is seen at one time or another
   * @param shown those of them that are seen now
   */
  show(open: readonly Note[], shown: readonly Note[]): void {
    if (isSameList(open, this.#open) && isSameList(shown, this.#shown)) return;
    this.#open = open;
    this.#shown = shown;
    this.#paced.ask();
  }

  /** Draws one note otherwise than it is, until it is shown again: it is being changed. */
  preview(note: Note): void {
    const before = this.#told.get(note.id);
    if (before !== undefined) this.#tell(new Map(this.#told).set(note.id, note));
  }

  select(id: string | null): void {
    if (id === this.#selected) return;
    this.#markSelected(false);
    this.#selected = id;
    this.#markSelected(true);
    this.#showPlainly();
  }

  /** Id of the uppermost note at a point; null: none. */
  findAt({ x, y }: ScreenPoint): string | null {
    if (!this.#map.getSource(NOTES_SOURCE) || this.#told.size === 0) return null;
    const found = this.#map.queryRenderedFeatures(
      [
        [x - PRESS_PX, y - PRESS_PX],
        [x + PRESS_PX, y + PRESS_PX],
      ],
      { layers: Object.values(NOTE_LAYER).filter((id) => this.#map.getLayer(id)) },
    );
    for (const { properties } of found) {
      const id: unknown = properties.note;
      if (typeof id === 'string' && !this.#hidden.has(id)) return id;
    }
    return null;
  }

  stop(): void {
    clearTimeout(this.#marking);
    this.#paced.stop();
  }

  #tell(next: ReadonlyMap<string, Note>): void {
    this.#toldList = null;
    const remove: string[] = [];
    const add: GeoJSON.Feature[] = [];
    for (const [id, note] of this.#told) {
      if (next.get(id) !== note) remove.push(...partIdsOf(id));
    }
    for (const [id, note] of next) {
      if (this.#told.get(id) !== note) add.push(...toNoteFeatures(note));
    }
    this.#told = next;
    this.#showPlainly();
    if (remove.length === 0 && add.length === 0) return;
    this.#map.getSource<GeoJSONSource>(NOTES_SOURCE)?.updateData({ remove, add });
  }

  #showPlainly(): void {
    const map = this.#map;
    if (!map.getLayer(NOTE_CASING_LAYER)) return;
    const isMany = this.#told.size > MANY;
    const cased = isMany ? (this.#selected ?? '') : null;
    if (cased !== this.#cased) {
      this.#cased = cased;
      const isSelected = ['==', ['get', 'note'], cased ?? ''] satisfies FilterSpecification;
      map.setFilter(NOTE_CASING_LAYER, cased === null ? isCased : ['all', isCased, isSelected]);
    }
    if (isMany === this.#isMany) return;
    this.#isMany = isMany;
    for (const id of NOTE_LETTERED_LAYERS) {
      map.setLayerZoomRange(id, isMany ? CLOSE_ZOOM : 0, MAX_ZOOM);
    }
    map.setLayerZoomRange(NOTE_LAYER.dot, 0, CLOSE_ZOOM);
    map.setLayoutProperty(NOTE_LAYER.line, 'line-join', isMany ? 'miter' : 'round');
    map.setLayoutProperty(NOTE_LAYER.line, 'line-cap', isMany ? 'butt' : 'round');
    map.setLayoutProperty(NOTE_LAYER.dot, 'visibility', isMany ? 'visible' : 'none');
  }

  /** In portions: a window that narrows can hide thousands. */
  #hideSome(most = MOST_AT_ONCE): void {
    clearTimeout(this.#marking);
    if (!this.#map.getSource(NOTES_SOURCE)) return;
    const stale = [
      ...[...this.#marked].filter((id) => !this.#hidden.has(id)),
      ...[...this.#hidden].filter((id) => !this.#marked.has(id)),
    ];
    for (const id of stale.slice(0, most)) {
      const hidden = this.#hidden.has(id);
      if (hidden) this.#marked.add(id);
      else this.#marked.delete(id);
      // A point is one part, and most of very many are points.
      const isPoint = this.#told.get(id)?.geometry?.type === 'Point';
      for (const part of isPoint ? [id] : partIdsOf(id)) {
        this.#map.setFeatureState({ source: NOTES_SOURCE, id: part }, { hidden });
      }
    }
    if (stale.length > most) this.#marking = setTimeout(() => this.#hideSome(), NEXT_MS);
  }

  #markSelected(selected: boolean): void {
    if (this.#selected === null || !this.#map.getSource(NOTES_SOURCE)) return;
    for (const id of partIdsOf(this.#selected)) {
      this.#map.setFeatureState({ source: NOTES_SOURCE, id }, { selected });
    }
  }
}

/** Ids of what stands in the one list and not in the other, which has nothing else. */
function findAbsent(all: readonly Note[], some: readonly Note[]): ReadonlySet<string> {
  const present = new Set(some);
  return new Set(all.filter((note) => !present.has(note)).map(({ id }) => id));
}

function isSameList(a: readonly Note[], b: readonly Note[]): boolean {
  return a.length === b.length && a.every((note, at) => note === b[at]);
}
