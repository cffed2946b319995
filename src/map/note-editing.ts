import type { Note, NoteGeometry } from '../domain/note';
import { circleAround, circleOf } from '../domain/note-measure';
import type { DrawingCommand, DrawingProgress } from '../state/note-drawing-state';
import type { NotesState } from '../state/notes-state';
import type { MapNotes } from './map-notes';
import { copyGeometry } from './note-geometry-copy';
import type { Hold } from './note-modes';
import type { NoteSketchpad } from './note-sketchpad';
import { cornersOf, isUpright, movedBy, scaled, turned } from './note-transform';

/** More corners than that a hand does not want to see. */
const MAX_GRIPS = 300;
/** A copy lies beside its original, px right and down. */
const COPY_OFFSET_PX = 24;
/** px of the whole world at zoom 0. */
const WORLD_PX = 512;

const GRIP_OF: Readonly<Record<Hold, DrawingProgress['grip']>> = {
  'hold-shape': 'shape',
  'hold-box': 'shape',
  'hold-circle': 'circle',
  'hold-whole': 'whole',
};

/** How a note is taken hold of. */
export function holdOf({ type, geometry }: Note): Hold {
  if (geometry === null || geometry.type === 'Point') return 'hold-whole';
  if (geometry.type === 'Polygon' && geometry.coordinates.length > 1) return 'hold-whole';
  if (type === 'circle') return 'hold-circle';
  if (cornersOf(geometry).length > MAX_GRIPS) return 'hold-whole';
  return type === 'rectangle' && isUpright(geometry) ? 'hold-box' : 'hold-shape';
}

/** The reader changes the form of the selected note: drags it, its corners, its edges. */
export class NoteEditing {
  readonly #pad: NoteSketchpad;
  readonly #notes: NotesState;
  readonly #shown: MapNotes;
  readonly #zoom: () => number;
  #held: { readonly id: string; readonly feature: string | number; readonly hold: Hold } | null =
    null;
  /** What Terra Draw holds of the note. */
  #known: NoteGeometry | null = null;

  constructor(pad: NoteSketchpad, notes: NotesState, shown: MapNotes, zoom: () => number) {
    this.#pad = pad;
    this.#notes = notes;
    this.#shown = shown;
    this.#zoom = zoom;
    pad.draw.setMode('select');
    pad.draw.on('change', this.#onChange);
    pad.draw.on('finish', this.#onFinish);
  }

  stop(): void {
    this.#pad.draw.off('change', this.#onChange);
    this.#pad.draw.off('finish', this.#onFinish);
    this.#letGo();
    this.#pad.draw.setMode('static');
    this.#pad.draw.clear();
    this.#notes.settle();
  }

  /** Takes hold of a note, or follows what has become of it; null: of none. */
  hold(note: Note | null): void {
    if (note === null || note.geometry === null) {
      this.#letGo();
      return;
    }
    const hold = holdOf(note);
    if (this.#held?.id === note.id && this.#held.hold === hold) {
      if (note.geometry === this.#known) return;
      this.#known = note.geometry;
      this.#pad.draw.updateFeatureGeometry(this.#held.feature, copyGeometry(note.geometry));
      return;
    }
    this.#letGo();
    const feature = this.#pad.draw.getFeatureId();
    const properties = { mode: hold };
    this.#held = { id: note.id, feature, hold };
    this.#known = note.geometry;
    this.#pad.draw.addFeatures([
      { id: feature, type: 'Feature', geometry: copyGeometry(note.geometry), properties },
    ]);
    this.#pad.draw.selectFeature(feature);
    const grip = note.geometry.type === 'Point' ? 'point' : GRIP_OF[hold];
    this.#notes.drawing.note({ corners: 0, canFinish: true, grip });
  }

  /** Whether a press there is on what is held. */
  isOnHeld(domEvent: MouseEvent): boolean {
    return this.#held !== null && this.#pad.draw.getFeaturesAtPointerEvent(domEvent).length > 0;
  }

  perform(command: DrawingCommand): void {
    const note = this.#notes.selectedNote.peek();
    if (command.type === 'finish') this.#notes.draw(null);
    if (note === null || note.geometry === null) return;
    const { geometry, type } = note;
    if (command.type === 'duplicate') {
      const step = COPY_OFFSET_PX / (WORLD_PX * 2 ** this.#zoom());
      this.#notes.add({ ...note, geometry: movedBy(geometry, [step, step]) });
    } else if (command.type === 'turn') this.#commit(turned(geometry, command.degrees));
    else if (command.type === 'scale') this.#commit(scaled(type, geometry, command.factor));
  }

  #commit(geometry: NoteGeometry, isBent = false): void {
    const note = this.#notes.selectedNote.peek();
    if (note === null) return;
    // A rectangle that has lost its right angles is an area.
    const isArea = isBent && note.type === 'rectangle';
    this.#notes.change(note.id, { geometry, ...(isArea ? { type: 'area' } : {}) });
    this.#notes.settle();
  }

  #letGo(): void {
    if (this.#held === null) return;
    const { feature } = this.#held;
    this.#held = null;
    this.#known = null;
    this.#pad.draw.deselectFeature(feature);
    this.#pad.draw.removeFeatures([feature]);
    this.#notes.noteSketch(null);
    this.#notes.drawing.note({ corners: 0, canFinish: true, grip: null });
  }

  readonly #onChange = (ids: (string | number)[], _type: string, context?: object): void => {
    const held = this.#held;
    const isOurs = context !== undefined && 'origin' in context;
    if (held === null || isOurs || !ids.includes(held.feature)) return;
    const geometry = this.#pad.geometryOf(held.feature);
    const note = this.#notes.selectedNote.peek();
    if (geometry === null || note?.id !== held.id) return;
    this.#shown.preview({ ...note, geometry });
    this.#notes.noteSketch(geometry);
  };

  readonly #onFinish = (_id: string | number, { action }: { readonly action: string }): void => {
    const held = this.#held;
    const geometry = held === null ? null : this.#pad.geometryOf(held.feature);
    if (geometry === null || this.#known === null) return;
    const before = held?.hold === 'hold-circle' ? circleOf(this.#known) : null;
    const after = before === null ? null : circleOf(geometry);
    // Terra Draw moves and scales on the map's plane, where a kilometre is longer in the north.
    const isMoved = action === 'dragFeature';
    const settled =
      before === null || after === null
        ? geometry
        : circleAround(isMoved ? { ...after, radiusKm: before.radiusKm } : after);
    if (settled === geometry) this.#known = geometry;
    // Terra Draw is still at work with the gesture that has ended.
    queueMicrotask(() => {
      this.#commit(settled, held?.hold === 'hold-shape' && !isMoved);
      this.#notes.noteSketch(null);
    });
  };
}
