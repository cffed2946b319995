import type { HistoryDeed } from '../../state/history-state';
import { useApp, useWords } from '../app-context';

const whatOf = ({ window, isFilterChanged }: HistoryDeed): 'Window' | 'Filter' | 'Both' => {
  if (window === null) return 'Filter';
  return isFilterChanged ? 'Both' : 'Window';
};

/** What undo or redo did, said aloud; always in the page, whatever is folded. */
export function UndoStatus() {
  const { state } = useApp();
  const { t, format } = useWords();
  const deed = state.history.deed.value;
  return (
    <p class="visually-hidden undo-status" aria-live="polite">
      {deed !== null &&
        t(`history.${deed.direction}${whatOf(deed)}`, {
          span: deed.window === null ? '' : format.span(deed.window),
        })}
    </p>
  );
}
