import { useApp, useWords } from '../app-context';
import { IconButton } from '../controls/IconButton';

/** Takes back changes of filter and window, and brings them again. */
export function UndoButtons() {
  const { state } = useApp();
  const { t } = useWords();
  const { canUndo, canRedo, undo, redo } = state.history;
  return (
    <span class="undo-buttons">
      <IconButton
        icon="undo"
        label={t('history.undo')}
        isDisabled={!canUndo.value}
        onClick={undo}
      />
      <IconButton
        icon="redo"
        label={t('history.redo')}
        isDisabled={!canRedo.value}
        onClick={redo}
      />
    </span>
  );
}
