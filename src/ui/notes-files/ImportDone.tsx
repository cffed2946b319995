import type { NotesState } from '../../state/notes-state';
import { useWords } from '../app-context';

/** What came of the reader's yes. */
export type Added = {
  readonly added: number;
  readonly replaced: number;
  readonly isUndone: boolean;
};

/** What came in, whether the device keeps it, and the way back. */
export function ImportDone({
  added: { added, replaced, isUndone },
  notes,
  onUndo,
  onClose,
}: {
  readonly added: Added;
  readonly notes: NotesState;
  readonly onUndo: () => void;
  readonly onClose: () => void;
}) {
  const { t } = useWords();
  const saving = notes.saving.value;
  const told = [
    added > 0 || replaced === 0 ? t('noteFiles.added', { count: added }) : '',
    replaced > 0 ? t('noteFiles.replaced', { count: replaced }) : '',
  ];
  return (
    <>
      <p class="import-told" role="status">
        {isUndone ? t('noteFiles.undone') : told.join(' ')}
      </p>
      {saving.type === 'failed' && <p role="alert">{t(`notes.saveFailed.${saving.code}`)}</p>}
      <div class="import-actions">
        <button type="button" class="primary-button" onClick={onClose}>
          {t('noteFiles.close')}
        </button>
        {!isUndone && (
          <button type="button" class="text-button" onClick={onUndo}>
            {t('noteFiles.undo')}
          </button>
        )}
      </div>
    </>
  );
}
