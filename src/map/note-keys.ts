import type { NotesState } from '../state/notes-state';
import type { ScreenPoint } from './map-callbacks';
import { MapCross, stepOf } from './map-cross';
import type { GlMap } from './maplibre';
import type { NoteDrawing } from './note-drawing';
import { cornersOf, movedBy, withCorner, withoutCorner } from './note-transform';

type KeyHost = {
  readonly map: GlMap;
  readonly notes: NotesState;
  /** Null while the tool takes hold of notes. */
  readonly drawing: NoteDrawing | null;
  /** Where the keyboard draws, or which corner it moves; null: nowhere. */
  readonly onCross: (point: ScreenPoint | null) => void;
};

/** px of the whole world at zoom 0. */
const WORLD_PX = 512;

/**
 * Draws, and changes what is drawn, by keys alone, while the map has the focus.
 * @returns stops listening
 */
export function startNoteKeys({ map, notes, drawing, onCross }: KeyHost): () => void {
  const canvas = map.getCanvas();
  const end = new AbortController();
  const act = drawing === null ? createHolding(map, notes, onCross) : createDrawing(drawing);

  function createDrawing(target: NoteDrawing) {
    const cross = new MapCross(canvas);
    /** Where the last corner was placed: once more there is the end. */
    let placed: ScreenPoint | null = null;
    /** Enter ends what the pointer draws; the cross is where the reader has not looked. */
    let isByKeys = false;
    const onPointer = () => {
      isByKeys = false;
    };
    canvas.addEventListener('pointerdown', onPointer, { signal: end.signal });
    return (domEvent: KeyboardEvent): boolean => {
      const step = stepOf(domEvent);
      const { key } = domEvent;
      if (step !== null) {
        cross.move(step);
        target.pointTo(cross.point);
        isByKeys = true;
      } else if (key === 'Enter' || key === ' ') {
        const isTwice = placed?.x === cross.point.x && placed.y === cross.point.y;
        const { canFinish } = notes.drawing.progress.peek();
        if (canFinish && (isTwice || !isByKeys)) target.finish();
        else if (!isTwice) target.pressAt(cross.point);
        isByKeys = true;
        placed = notes.drawing.progress.peek().corners === 0 ? null : cross.point;
      } else if (key === 'Backspace') {
        target.undoCorner();
        placed = null;
      } else if (key === 'f' || key === 'F') target.finish();
      else if (key === 'Escape') notes.draw(null);
      else return false;
      if (notes.tool.peek() !== null) onCross(cross.point);
      return true;
    };
  }

  const onKeyDown = (domEvent: KeyboardEvent): void => {
    const { ctrlKey, metaKey, altKey } = domEvent;
    if (domEvent.target !== canvas || ctrlKey || metaKey || altKey || !act(domEvent)) return;
    domEvent.preventDefault();
    domEvent.stopPropagation();
  };
  // Before all that the map and the page do with keys.
  document.addEventListener('keydown', onKeyDown, { signal: end.signal, capture: true });
  return () => {
    end.abort();
    onCross(null);
  };
}

/** Keys that move the note at hand, or one of its corners. */
function createHolding(map: GlMap, notes: NotesState, onCross: KeyHost['onCross']) {
  let corner: number | null = null;
  let of: string | null = null;

  const take = (next: number | null): void => {
    corner = next;
    notes.settle();
    show();
  };
  const show = (): void => {
    const geometry = notes.selectedNote.peek()?.geometry ?? null;
    const place = geometry === null || corner === null ? undefined : cornersOf(geometry)[corner];
    onCross(place === undefined ? null : map.project([place[0], place[1]]));
  };
  return (domEvent: KeyboardEvent): boolean => {
    const { key, shiftKey } = domEvent;
    const note = notes.selectedNote.peek();
    if (key === 'Escape' && corner === null) {
      notes.draw(null);
      return true;
    }
    if (note === null || note.geometry === null) return false;
    if (note.id !== of) {
      of = note.id;
      corner = null;
    }
    const { id, geometry } = note;
    // A circle's corners are no places of the reader's.
    const count = note.type === 'circle' ? 0 : cornersOf(geometry).length;
    const step = stepOf(domEvent);
    if (step !== null && corner === null) {
      const px = WORLD_PX * 2 ** map.getZoom();
      notes.change(id, { geometry: movedBy(geometry, [step[0] / px, step[1] / px]) });
    } else if (step !== null && corner !== null) {
      const [lng, lat] = cornersOf(geometry)[corner] ?? [0, 0];
      const { x, y } = map.project([lng, lat]);
      const to = map.unproject([x + step[0], y + step[1]]);
      notes.change(id, { geometry: withCorner(geometry, corner, [to.lng, to.lat]) });
      show();
    } else if (key === 'Enter' && count > 1) {
      const last = corner ?? (shiftKey ? 0 : -1);
      take((last + (shiftKey ? -1 : 1) + count) % count);
    } else if (key === 'Escape') take(null);
    else if (key === 'Delete' && corner !== null) {
      const left = withoutCorner(geometry, corner);
      if (left !== null) notes.change(id, { geometry: left });
      take(null);
    } else if (key === 'Delete') notes.remove([id]);
    else return false;
    return true;
  };
}
