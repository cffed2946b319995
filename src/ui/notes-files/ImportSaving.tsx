import type { NotesState } from '../../state/notes-state';
import { useWords } from '../app-context';
import { SavingProgress } from './SavingProgress';

/** Very many notes on their way to the device, which can be given up until they are there. */
export function ImportSaving({
  notes,
  onCancel,
}: {
  readonly notes: NotesState;
  readonly onCancel: () => void;
}) {
  const { t } = useWords();
  const isBegun = notes.savingProgress.value !== null;
  return (
    <div class="import-reading">
      {isBegun ? (
        <SavingProgress notes={notes} />
      ) : (
        <label>
          {t('notes.saving')}
          <progress />
        </label>
      )}
      <button type="button" class="text-button" onClick={onCancel}>
        {t('noteFiles.cancel')}
      </button>
    </div>
  );
}
