import { useSignal } from '@preact/signals';
import { useApp, useWords } from '../app-context';
import { ModalDialog } from '../controls/ModalDialog';
import { useNotes } from './notes-context';

/** Says what goes, and asks once: nothing brings it back. */
export function DeleteAllDialog({ onClose }: { readonly onClose: () => void }) {
  const { actions } = useApp();
  const { t } = useWords();
  const notes = useNotes();
  const phase = useSignal<'asking' | 'deleting' | 'failed'>('asking');
  const remove = async () => {
    phase.value = 'deleting';
    const problem = await actions.notes.deleteEverything();
    if (problem === null) onClose();
    else phase.value = 'failed';
  };
  return (
    <ModalDialog
      title={t('notes.deleteAllTitle')}
      closeLabel={t('notes.dialogClose')}
      onClose={onClose}
    >
      <ul class="note-delete-all">
        <li>{t('notes.deleteAllNotes', { count: notes.notebook.value.notes.size })}</li>
        <li>{t('notes.deleteAllBackups')}</li>
        <li>{t('notes.deleteAllMap')}</li>
      </ul>
      <p>{t('notes.deleteAllHint')}</p>
      {phase.value === 'failed' && <p role="alert">{t('notes.deleteAllFailed')}</p>}
      <p class="notes-ways">
        <button type="button" class="text-button" onClick={onClose}>
          {t('notes.deleteAllNo')}
        </button>
        <button
          type="button"
          class="primary-button note-delete-button"
          disabled={phase.value === 'deleting'}
          onClick={remove}
        >
          {t('notes.deleteAllYes')}
        </button>
      </p>
    </ModalDialog>
  );
}
