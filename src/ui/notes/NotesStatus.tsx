import { useSignal } from '@preact/signals';
import { toDamagedNotesFile } from '../../domain/damaged-notes-file';
import { useApp, useWords } from '../app-context';
import { SavingProgress } from '../notes-files/SavingProgress';
import { useNotes } from './notes-context';
import { useNotesFile } from './use-notes-file';

/** Whether what was written is on the device, what is wrong if not, and that it goes nowhere else. */
export function NotesStatus() {
  const { actions } = useApp();
  const { t } = useWords();
  const notes = useNotes();
  const saveFile = useNotesFile();
  const saving = notes.saving.value;
  const load = notes.load.value;
  const damaged = notes.damaged.value;
  const isOff = load.type === 'off';
  const hasFailed = isOff || saving.type === 'failed';
  return (
    <div class={hasFailed ? 'notes-status notes-status-failed' : 'notes-status'}>
      <p role="status">
        {load.type === 'reading' && t('notes.loading')}
        {isOff && `${t(`notes.off.${load.code}`)} ${t('notes.offUntilClosed')}`}
        {!isOff && saving.type === 'saving' && t('notes.saving')}
        {!isOff && saving.type === 'saved' && t('notes.saved')}
        {!isOff && saving.type === 'failed' && t(`notes.saveFailed.${saving.code}`)}
      </p>
      <SavingProgress notes={notes} />
      {hasFailed && (
        <p class="notes-ways">
          <button type="button" class="text-button" onClick={actions.notes.retry}>
            {t('notes.retrySave')}
          </button>
          <button type="button" class="text-button" onClick={saveFile}>
            {t('notes.saveFile')}
          </button>
        </p>
      )}
      <p>{t('notes.private')}</p>
      {notes.isPersisted.value === false && !hasFailed && <Persistence />}
      {damaged.length > 0 && (
        <p>
          {t('notes.damaged', { count: damaged.length })}{' '}
          <button
            type="button"
            class="text-button"
            onClick={() => actions.saveFile(toDamagedNotesFile(damaged))}
          >
            {t('notes.damagedSave')}
          </button>
        </p>
      )}
    </div>
  );
}

/** Told until it is understood. */
function Persistence() {
  const { t } = useWords();
  const isUnderstood = useSignal(false);
  if (isUnderstood.value) return null;
  return (
    <p class="notes-persistence">
      {t('notes.notPersisted')}{' '}
      <button
        type="button"
        class="text-button"
        onClick={() => {
          isUnderstood.value = true;
        }}
      >
        {t('notes.understood')}
      </button>
    </p>
  );
}
