import type { NoteGeometry } from '../domain/note';
import { circleAround, circleOf } from '../domain/note-measure';
import type { DrawingCommand } from '../state/note-drawing-state';
import type { NotesState } from '../state/notes-state';
import type { ScreenPoint } from './map-callbacks';
import type { GlMap } from './maplibre';
import { DRAWING_KEYS, type DrawingTool } from './note-modes';
import type { NoteSketchpad } from './note-sketchpad';
import type { Snap } from './note-snapping';
import { withinWorld } from './note-transform';

/** A finger that stays this long ends the drawing, ms, if it stays where it is, px. */
const LONG_PRESS_MS = 600;
const SLOP_PX = 8;

/** Corners that make a form. */
const LEAST_CORNERS: Readonly<Partial<Record<DrawingTool, number>>> = {
  line: 2,
  arrow: 2,
  area: 3,
};

/** The reader draws a new note with one tool. */
export class NoteDrawing {
  readonly #map: GlMap;
  readonly #pad: NoteSketchpad;
  readonly #notes: NotesState;
  readonly #snap: Snap;
  readonly #tool: DrawingTool;
  readonly #end = new AbortController();
  /** The feature that is being drawn. */
  #drawn: string | number | null = null;
  #press: { readonly at: ScreenPoint; readonly timer: ReturnType<typeof setTimeout> } | null = null;

  constructor(map: GlMap, pad: NoteSketchpad, notes: NotesState, snap: Snap, tool: DrawingTool) {
    this.#map = map;
    this.#pad = pad;
    this.#notes = notes;
    this.#snap = snap;
    this.#tool = tool;
    pad.draw.setMode(tool);
    pad.draw.on('change', this.#onChange);
    pad.draw.on('finish', this.#onFinish);
    const listen = { signal: this.#end.signal };
    const canvas = map.getCanvas();
    canvas.addEventListener('pointerdown', this.#onPointerDown, listen);
    canvas.addEventListener('pointermove', this.#onPointerMove, listen);
    canvas.addEventListener('pointercancel', () => this.#letGo(), listen);
    canvas.addEventListener('pointerup', this.#onPointerUp, listen);
  }

  stop(): void {
    this.#end.abort();
    this.#letGo();
    this.#pad.draw.off('change', this.#onChange);
    this.#pad.draw.off('finish', this.#onFinish);
    this.#pad.draw.setMode('static');
    this.#pad.draw.clear();
  }

  perform(command: DrawingCommand): void {
    if (command.type === 'finish') this.finish();
    else if (command.type === 'undo-corner') this.undoCorner();
    else if (command.type === 'radius') this.#useRadius(command.km);
  }

  /** The drawing becomes a note, if it is one already. */
  finish(): void {
    if (!this.#notes.drawing.progress.peek().canFinish) return;
    this.#mode.onKeyUp({ key: DRAWING_KEYS.finish, heldKeys: [], preventDefault: () => {} });
  }

  undoCorner(): void {
    if (this.#mode.undoSize() > 0) this.#mode.undo();
    else this.#mode.onKeyUp({ key: DRAWING_KEYS.cancel, heldKeys: [], preventDefault: () => {} });
    this.#tell();
  }

  /** The keyboard's cross is there. */
  pointTo(point: ScreenPoint): void {
    this.#mode.onMouseMove(this.#pad.eventAt(point));
  }

  pressAt(point: ScreenPoint): void {
    const before = this.#notes.drawing.progress.peek().corners;
    this.pointTo(point);
    this.#mode.onClick(this.#pad.eventAt(point));
    // Terra Draw has the corner after next to be at hand at once.
    if (this.#drawn !== null && before === 0) this.pointTo(point);
    this.#tell();
  }

  get #mode() {
    return this.#pad.modes.draw[this.#tool];
  }

  readonly #onChange = (ids: (string | number)[]): void => {
    for (const id of ids) {
      const properties = this.#pad.draw.getSnapshotFeature(id)?.properties;
      if (properties?.currentlyDrawing === true) this.#drawn = id;
    }
    if (this.#drawn !== null && !this.#pad.draw.hasFeature(this.#drawn)) this.#drawn = null;
    this.#tell();
  };

  readonly #onFinish = (id: string | number): void => {
    const geometry = this.#pad.geometryOf(id);
    if (geometry === null) return;
    const note = { type: this.#tool, geometry: withinWorld(this.#settled(geometry)) };
    // Terra Draw is still at work with what it has finished.
    queueMicrotask(() => {
      this.#notes.draw(null);
      this.#notes.add(note);
    });
  };

  /** A point goes where corners go; a circle is one on the globe. */
  #settled(geometry: NoteGeometry): NoteGeometry {
    const circle = this.#tool === 'circle' ? circleOf(geometry) : null;
    if (circle !== null) return circleAround(circle);
    if (geometry.type !== 'Point') return geometry;
    const [lng, lat] = geometry.coordinates;
    return { type: 'Point', coordinates: this.#snap(this.#map.project([lng, lat])) ?? [lng, lat] };
  }

  #useRadius(radiusKm: number): void {
    const geometry = this.#drawn === null ? null : this.#pad.geometryOf(this.#drawn);
    const circle = geometry === null ? null : circleOf(geometry);
    if (circle === null) return;
    const note = { type: this.#tool, geometry: circleAround({ ...circle, radiusKm }) };
    this.#notes.draw(null);
    this.#notes.add(note);
  }

  /** Says how far the drawing is. */
  #tell(): void {
    const geometry = this.#drawn === null ? null : this.#pad.geometryOf(this.#drawn);
    const least = LEAST_CORNERS[this.#tool];
    const corners = least === undefined ? Number(geometry !== null) : this.#mode.undoSize();
    this.#notes.noteSketch(geometry);
    this.#notes.drawing.note({
      corners,
      canFinish: geometry !== null && corners >= (least ?? 1),
      grip: null,
    });
  }

  readonly #onPointerDown = ({ pointerType, isPrimary, clientX, clientY }: PointerEvent): void => {
    this.#letGo();
    if (pointerType !== 'touch' || !isPrimary) return;
    const timer = setTimeout(() => this.finish(), LONG_PRESS_MS);
    this.#press = { at: { x: clientX, y: clientY }, timer };
  };

  readonly #onPointerMove = ({ clientX, clientY }: PointerEvent): void => {
    if (this.#press === null) return;
    const { x, y } = this.#press.at;
    if (Math.hypot(clientX - x, clientY - y) > SLOP_PX) this.#letGo();
  };

  readonly #onPointerUp = (): void => {
    this.#letGo();
    // Terra Draw counts a corner only after it has said that something has changed.
    this.#tell();
  };

  #letGo(): void {
    if (this.#press !== null) clearTimeout(this.#press.timer);
    this.#press = null;
  }
}
