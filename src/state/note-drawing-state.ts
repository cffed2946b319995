import { batch, type ReadonlySignal, signal } from '@preact/signals';

/** What buttons beside the map ask of the drawing on it. */
export type DrawingCommand =
  | { readonly type: 'finish' | 'undo-corner' | 'duplicate' }
  /** Around the middle of the note at hand, clockwise. */
  | { readonly type: 'turn'; readonly degrees: number }
  | { readonly type: 'scale'; readonly factor: number }
  /** Of the circle that is drawn. */
  | { readonly type: 'radius'; readonly km: number };

/** How far the drawing on the map is. */
export type DrawingProgress = {
  /** Placed so far. */
  readonly corners: number;
  readonly canFinish: boolean;
  /** What can be done with the note at hand; null: none is at hand. */
  readonly grip: 'shape' | 'circle' | 'point' | 'whole' | null;
};

export type NoteDrawingState = {
  readonly progress: ReadonlySignal<DrawingProgress>;
  /** The last thing asked; a new object is a new command. */
  readonly command: ReadonlySignal<DrawingCommand | null>;
  ask(command: DrawingCommand): void;
  note(progress: DrawingProgress): void;
  /** Nothing is being drawn. */
  reset(): void;
};

const NOTHING: DrawingProgress = { corners: 0, canFinish: false, grip: null };

/** Between the map, where notes are drawn, and the buttons for it. */
export function createNoteDrawingState(): NoteDrawingState {
  const progress = signal(NOTHING);
  const command = signal<DrawingCommand | null>(null);
  return {
    progress,
    command,
    ask(next) {
      command.value = { ...next };
    },
    note(next) {
      const now = progress.peek();
      const isSame =
        now.corners === next.corners && now.canFinish === next.canFinish && now.grip === next.grip;
      if (!isSame) progress.value = next;
    },
    reset() {
      batch(() => {
        progress.value = NOTHING;
        command.value = null;
      });
    },
  };
}
