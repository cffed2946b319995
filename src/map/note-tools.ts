import { effect } from '@preact/signals';
import type { AppState } from '../state/app-state';
import type { NotesState, NoteTool } from '../state/notes-state';
import { AreaOutline } from './area-outline';
import { raiseDrawing } from './drawing-layers';
import type { MapNotes } from './map-notes';
import type { GlMap } from './maplibre';
import { noteColors } from './note-colors';
import { NoteDrawing } from './note-drawing';
import { NoteEditing } from './note-editing';
import { startNoteKeys } from './note-keys';
import type { DrawingLook } from './note-modes';
import { NoteSketchpad } from './note-sketchpad';
import { createSnap } from './note-snapping';
import { palette } from './palette';

export type NoteToolsHost = {
  readonly map: GlMap;
  readonly state: AppState;
  readonly notes: NotesState;
  readonly shown: MapNotes;
};

/** `#rrggbb` as Terra Draw has it. */
const toHex = (color: string): `#${string}` => `#${color.slice(1)}`;

/** Takes up a tool, and puts it down when it is stopped. */
export function startNoteTool(host: NoteToolsHost, tool: NoteTool): () => void {
  const { map, state, notes, shown } = host;
  const look = (): DrawingLook => {
    const theme = state.preferences.theme.peek();
    const { color, width, isFilled } = notes.style.peek();
    return {
      color: toHex(noteColors[theme][color]),
      width,
      fillOpacity: isFilled ? 0.18 : 0,
      paper: toHex(palette[theme].homeLand),
      accent: toHex(palette[theme].accent),
      isRound: notes.selectedNote.peek()?.type === 'circle',
    };
  };
  const snap = createSnap(map, state, notes);
  const pad = new NoteSketchpad(map, look, snap);
  const cross = new AreaOutline(map);
  const drawing = tool === 'select' ? null : new NoteDrawing(map, pad, notes, snap, tool);
  const editing = drawing === null ? new NoteEditing(pad, notes, shown, () => map.getZoom()) : null;
  const stopKeys = startNoteKeys({
    map,
    notes,
    drawing,
    onCross: (point) => cross.showCross(point),
  });
  const onClick = ({
    point,
    originalEvent,
  }: {
    point: { x: number; y: number };
    originalEvent: MouseEvent;
  }) => {
    if (editing === null || editing.isOnHeld(originalEvent)) return;
    notes.select(shown.findAt(point));
  };
  map.on('click', onClick);
  const stops = [
    effect(() => editing?.hold(notes.selectedNote.value)),
    effect(() => {
      const command = notes.drawing.command.value;
      if (command !== null) (drawing ?? editing)?.perform(command);
    }),
    effect(() => {
      // What a look is made of.
      notes.style.value;
      state.preferences.theme.value;
      pad.redraw();
    }),
  ];
  raiseDrawing(map);
  map.on('style.load', raise);
  // A press on a button has taken the focus, where keys would not reach the map.
  map.getCanvas().focus({ preventScroll: true });

  function raise(): void {
    raiseDrawing(map);
  }
  return () => {
    map.off('style.load', raise);
    map.off('click', onClick);
    for (const stop of stops) stop();
    stopKeys();
    drawing?.stop();
    editing?.stop();
    cross.stop();
    pad.stop();
  };
}
