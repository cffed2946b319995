import type { ReadonlySignal } from '@preact/signals';
import { useApp, useWords } from '../app-context';
import { Icon } from '../controls/Icon';

/** Keeps the focus when there is nothing more to do: it is not disabled but says that it is. */
function UndoButton({
  icon,
  label,
  canRun,
  onClick,
}: {
  readonly icon: 'undo' | 'redo';
  readonly label: string;
  readonly canRun: ReadonlySignal<boolean>;
  readonly onClick: () => void;
}) {
  return (
    <button
      type="button"
      class="icon-button"
      title={label}
      aria-label={label}
      aria-disabled={!canRun.value}
      onClick={onClick}
    >
      <Icon name={icon} size={18} />
    </button>
  );
}

/** Takes back changes of filter, window and notes, and brings them again. */
export function UndoButtons() {
  const { state } = useApp();
  const { t } = useWords();
  const { canUndo, canRedo, undo, redo } = state.undo;
  return (
    <span class="undo-buttons">
      <UndoButton icon="undo" label={t('history.undo')} canRun={canUndo} onClick={undo} />
      <UndoButton icon="redo" label={t('history.redo')} canRun={canRedo} onClick={redo} />
    </span>
  );
}
