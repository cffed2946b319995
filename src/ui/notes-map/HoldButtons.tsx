import type { DrawingProgress } from '../../state/note-drawing-state';
import type { NotesState } from '../../state/notes-state';
import { useWords } from '../app-context';
import { type HoldAction, HoldButton } from './HoldButton';

const TURN_DEGREES = 15;
const SCALE = 1.25;

type Grip = NonNullable<DrawingProgress['grip']>;

/** What can be done with which: a circle looks the same turned, a point has no size. */
const ACTIONS: Readonly<Record<Grip, readonly HoldAction[]>> = {
  shape: ['turnLeft', 'turnRight', 'smaller', 'larger', 'duplicate', 'remove'],
  whole: ['turnLeft', 'turnRight', 'smaller', 'larger', 'duplicate', 'remove'],
  circle: ['smaller', 'larger', 'duplicate', 'remove'],
  point: ['duplicate', 'remove'],
};

/** What can be done with the note at hand without a fine hand. */
export function HoldButtons({ notes, grip }: { readonly notes: NotesState; readonly grip: Grip }) {
  const { t } = useWords();
  const { ask } = notes.drawing;
  const perform: Readonly<Record<HoldAction, () => void>> = {
    turnLeft: () => ask({ type: 'turn', degrees: -TURN_DEGREES }),
    turnRight: () => ask({ type: 'turn', degrees: TURN_DEGREES }),
    smaller: () => ask({ type: 'scale', factor: 1 / SCALE }),
    larger: () => ask({ type: 'scale', factor: SCALE }),
    duplicate: () => ask({ type: 'duplicate' }),
    remove: () => {
      const id = notes.selected.peek();
      if (id !== null) notes.remove([id]);
    },
  };
  return (
    <span class="note-hold">
      {ACTIONS[grip].map((action) => (
        <HoldButton
          key={action}
          action={action}
          label={t(`noteMap.${action}`)}
          onClick={perform[action]}
        />
      ))}
    </span>
  );
}
