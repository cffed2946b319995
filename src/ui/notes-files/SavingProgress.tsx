import './saving-progress.css';
import type { NotesState } from '../../state/notes-state';
import { useWords } from '../app-context';

/** How many of very many notes are saved, while they are. */
export function SavingProgress({ notes }: { readonly notes: NotesState }) {
  const { t } = useWords();
  const progress = notes.savingProgress.value;
  if (progress === null) return null;
  return (
    <label class="saving-progress">
      {t('notes.savingOf', progress)}
      <progress value={progress.done} max={progress.count} />
    </label>
  );
}
