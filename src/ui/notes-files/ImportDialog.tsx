import './import-dialog.css';
import { useEffect, useState } from 'preact/hooks';
import { type ImportOutcome, refuseImport } from '../../domain/note-import';
import { useApp, useWords } from '../app-context';
import { ModalDialog } from '../controls/ModalDialog';
import { ImportOffer } from './ImportOffer';
import { refusalText } from './refusal-text';

type Reading =
  | { readonly type: 'reading'; readonly done: number }
  | { readonly type: 'read'; readonly outcome: ImportOutcome };

/** A file of notes: how far it is read, what it holds, and whether that is to come in. */
export function ImportDialog({
  file,
  onClose,
}: {
  readonly file: File;
  readonly onClose: () => void;
}) {
  const { actions } = useApp();
  const words = useWords();
  const { t } = words;
  const [reading, setReading] = useState<Reading>({ type: 'reading', done: 0 });

  useEffect(() => {
    const stopping = new AbortController();
    const { signal } = stopping;
    const settle = async (outcome: ImportOutcome) => {
      if (signal.aborted) return;
      if (outcome.ok && outcome.value.view !== null) {
        await actions.noteFiles.showView(outcome.value.view);
      }
      if (!signal.aborted) setReading({ type: 'read', outcome });
    };
    actions.noteFiles
      .read(file, signal, (done) => setReading({ type: 'reading', done }))
      .then(settle)
      .catch((error: unknown) => {
        if (signal.aborted) return;
        console.warn(error);
        setReading({ type: 'read', outcome: refuseImport('unreadable') });
      });
    return () => stopping.abort();
  }, [actions, file]);

  return (
    <ModalDialog
      title={t('noteFiles.title')}
      closeLabel={t('noteFiles.close')}
      className="import-dialog"
      onClose={onClose}
    >
      <p class="import-file" dir="auto">
        <bdi>{file.name}</bdi>
        <span>{words.format.fileSize(file.size)}</span>
      </p>
      {reading.type === 'reading' && (
        <div class="import-reading">
          <label>
            {t('noteFiles.reading')}
            <progress value={reading.done} />
          </label>
          <button type="button" class="text-button" onClick={onClose}>
            {t('noteFiles.cancel')}
          </button>
        </div>
      )}
      {reading.type === 'read' && !reading.outcome.ok && (
        <div class="import-refused" role="alert">
          <strong>{t('noteFiles.refused')}</strong>
          <p>{refusalText(reading.outcome.refusal, words)}</p>
          <p>{t('noteFiles.untouched')}</p>
        </div>
      )}
      {reading.type === 'read' && reading.outcome.ok && (
        <ImportOffer reading={reading.outcome.value} fileName={file.name} onClose={onClose} />
      )}
    </ModalDialog>
  );
}
