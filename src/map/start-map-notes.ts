import { effect } from '@preact/signals';
import type { AppState } from '../state/app-state';
import type { NotesState } from '../state/notes-state';
import type { ScreenPoint } from './map-callbacks';
import { MapNotes } from './map-notes';
import type { GlMap, MapMouseEvent } from './maplibre';
import { addNotePicture } from './note-pictures';

/** A finger that has ended a drawing still sends its click after, ms. */
const LAST_CLICK_MS = 400;

/** The reader's notes on the map, as the map's view knows them. */
export type NotesOnMap = {
  /** Presses belong to a tool: no event is opened or pointed at. */
  readonly isBusy: boolean;
  /**
   * A press beside all events, or on one; says whether it was meant for a note.
   */
  press(point: ScreenPoint, isOnEvent: boolean): boolean;
  /**
   * A style has come.
   * @param labels first layer with the ground's names
   * @param symbols first layer over those
   */
  addToStyle(labels: string | undefined, symbols: string | undefined): void;
  /** A style has no picture of this name: it is given one, if notes know it. */
  provideImage(name: string): void;
  stop(): void;
};

/** Draws the reader's notes, and lets them be pressed, drawn and changed. */
export function startMapNotes(
  map: GlMap,
  state: AppState,
  notes: NotesState,
  onProblem: (error: unknown) => void,
): NotesOnMap {
  const shown = new MapNotes(map, state.window.window.peek(), onProblem);
  const container = map.getCanvasContainer();
  let isBusy = false;
  let frame = 0;
  let calm: ReturnType<typeof setTimeout> | undefined;
  let stopTool: (() => void) | null = null;

  const putDown = (): void => {
    stopTool?.();
    stopTool = null;
    container.classList.remove('is-drawing');
    clearTimeout(calm);
    calm = setTimeout(() => {
      isBusy = false;
    }, LAST_CLICK_MS);
  };
  const stops = [
    effect(() => shown.show(notes.openNotes.value, state.window.window.value)),
    effect(() => shown.select(notes.selected.value)),
    effect(() => {
      const tool = notes.tool.value;
      putDown();
      if (tool === null) return;
      clearTimeout(calm);
      isBusy = true;
      container.classList.toggle('is-drawing', tool !== 'select');
      import('./note-tools').then(
        ({ startNoteTool }) => {
          const isWanted = notes.tool.peek() === tool && stopTool === null;
          if (isWanted) stopTool = startNoteTool({ map, state, notes, shown }, tool);
        },
        (error: unknown) => {
          notes.draw(null);
          onProblem(error);
        },
      );
    }),
  ];

  const onMove = ({ point, originalEvent }: MapMouseEvent): void => {
    if (frame !== 0 || originalEvent.buttons !== 0) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      const isOver = notes.tool.peek() === null && shown.findAt(point) !== null;
      container.classList.toggle('is-over-note', isOver);
    });
  };
  map.on('mousemove', onMove);

  return {
    get isBusy() {
      return isBusy;
    },
    press(point, isOnEvent) {
      if (isOnEvent && !state.notesPanel.isOpen.peek()) return false;
      const id = shown.findAt(point);
      const note = notes.notebook.peek().notes.get(id ?? '');
      // What happened within an area can be opened all the same.
      if (note === undefined || (isOnEvent && note.geometry?.type === 'Polygon')) return false;
      notes.select(note.id);
      state.notesPanel.open();
      return true;
    },
    addToStyle: (labels, symbols) =>
      shown.addToStyle(state.preferences.theme.peek(), labels, symbols),
    provideImage: (name) => addNotePicture(map, name),
    stop() {
      map.off('mousemove', onMove);
      cancelAnimationFrame(frame);
      clearTimeout(calm);
      for (const stop of stops) stop();
      stopTool?.();
      shown.stop();
    },
  };
}
