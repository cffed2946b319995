import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { useWords } from '../app-context';
import { ExportButton } from '../notes-files/ExportButton';
import { ImportButton } from '../notes-files/ImportButton';
import { DeleteAllDialog } from './DeleteAllDialog';
import { KeepDialog } from './KeepDialog';
import { useNotes } from './notes-context';

/** Files in and out, backups, and the end of it all. */
export function NotesFoot() {
  const { t } = useWords();
  const notes = useNotes();
  const dialog = useSignal<'keep' | 'delete' | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    dialog.value = null;
    button.current?.focus();
  };
  return (
    <footer class="notes-foot">
      <ImportButton />
      <ExportButton notes={notes} />
      <button
        type="button"
        class="text-button"
        ref={button}
        aria-haspopup="dialog"
        onClick={() => {
          dialog.value = 'keep';
        }}
      >
        {t('notes.more')}
      </button>
      {dialog.value === 'keep' && (
        <KeepDialog
          onDeleteAll={() => {
            dialog.value = 'delete';
          }}
          onClose={close}
        />
      )}
      {dialog.value === 'delete' && <DeleteAllDialog onClose={close} />}
    </footer>
  );
}
