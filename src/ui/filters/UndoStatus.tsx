import type { UndoDeed } from '../../state/undo-state';
import { useApp, useWords } from '../app-context';

function whatOf(deed: UndoDeed): 'Window' | 'Filter' | 'Both' | 'Notes' {
  if ('edit' in deed) return 'Notes';
  if (deed.window === null) return 'Filter';
  return deed.isFilterChanged ? 'Both' : 'Window';
}

/** What undo or redo did, said aloud; always in the page, whatever is folded. */
export function UndoStatus() {
  const { state } = useApp();
  const { t, format } = useWords();
  const deed = state.undo.deed.value;
  return (
    <p class="visually-hidden undo-status" aria-live="polite">
      {deed !== null &&
        t(`history.${deed.direction}${whatOf(deed)}`, {
          span: 'edit' in deed || deed.window === null ? '' : format.span(deed.window),
        })}
    </p>
  );
}
