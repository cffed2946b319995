import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { LngLat } from '../../domain/event-record';
import {
  type DifferingChoice,
  type ImportPlace,
  planImport,
  toImportEdit,
} from '../../domain/import-plan';
import type { Note } from '../../domain/note';
import { boundsOfNotes } from '../../domain/note-bounds';
import type { NotesReading } from '../../domain/note-import';
import type { NotesState } from '../../state/notes-state';
import { useApp, useWords } from '../app-context';
import { DifferingNotes } from './DifferingNotes';
import { ImportContents } from './ImportContents';
import { ImportIssues } from './ImportIssues';
import { ImportPlaceField } from './ImportPlaceField';

/** Closer than this a single point would stand alone on bare ground. */
const MAX_ZOOM = 12;

/** What came of the reader's yes. */
type Added = { readonly added: number; readonly replaced: number; readonly isUndone: boolean };

type OfferProps = {
  readonly reading: NotesReading;
  readonly fileName: string;
  readonly onClose: () => void;
};

/** What a file holds, where it would go, and the reader's yes or no. */
export function ImportOffer(props: OfferProps) {
  const { state } = useApp();
  // Reading a file brings the model of notes too.
  const notes = state.notes.value;
  return notes === null ? null : <Offer {...props} notes={notes} />;
}

function Offer({ reading, fileName, notes, onClose }: OfferProps & { readonly notes: NotesState }) {
  const { state, actions } = useApp();
  const { t } = useWords();
  const folderName = fileName.replace(/(?:\.tazamun)?\.[^.]*$/, '') || fileName;
  const place = useSignal<ImportPlace>({ type: reading.folders.length > 0 ? 'file' : 'new' });
  const choice = useSignal<DifferingChoice>('mine');
  const outcome = useSignal<Added | null>(null);
  const notebook = notes.notebook.value;
  const plan = useMemo(() => planImport(notebook, reading), [notebook, reading]);
  const changing = choice.value === 'mine' ? 0 : plan.differing.length;
  const count = plan.fresh.length + changing;

  const add = () => {
    const wish = { place: place.peek(), choice: choice.peek(), folderName };
    const edit = toImportEdit(notebook, reading, plan, wish, actions.noteFiles.createId);
    notes.edit(edit);
    const after = edit.notes.flatMap(({ after }): Note[] => (after === null ? [] : [after]));
    const replaced = edit.notes.filter(({ before }) => before !== null).length;
    outcome.value = { added: edit.notes.length - replaced, replaced, isUndone: false };
    state.notesPanel.open();
    const bounds: readonly LngLat[] | null = reading.view === null ? boundsOfNotes(after) : null;
    if (bounds === null) return;
    state.viewport.ask({ type: 'fit', coordinates: bounds, maxZoom: MAX_ZOOM });
  };
  const undo = () => {
    notes.undo();
    if (outcome.value !== null) outcome.value = { ...outcome.value, isUndone: true };
  };

  if (outcome.value !== null) {
    return <Done outcome={outcome.value} onUndo={undo} onClose={onClose} />;
  }
  return (
    <>
      {reading.view !== null && <p class="import-note">{t('noteFiles.view')}</p>}
      {reading.notes.length === 0 ? (
        <p class="import-note">{t('noteFiles.noNotes')}</p>
      ) : (
        <ImportContents notes={reading.notes} />
      )}
      {plan.same > 0 && <p class="import-note">{t('noteFiles.same', { count: plan.same })}</p>}
      {plan.differing.length > 0 && (
        <DifferingNotes count={plan.differing.length} choice={choice} />
      )}
      {plan.fresh.length > 0 && (
        <ImportPlaceField
          place={place}
          newName={folderName}
          fileFolders={reading.folders}
          folders={notes.folders.value}
        />
      )}
      <ImportIssues issues={reading.issues} />
      <div class="import-actions">
        <button type="button" class="primary-button" disabled={count === 0} onClick={add}>
          {count === 0 ? t('noteFiles.addNone') : t('noteFiles.add', { count })}
        </button>
        <button type="button" class="text-button" onClick={onClose}>
          {t(count === 0 ? 'noteFiles.close' : 'noteFiles.cancel')}
        </button>
      </div>
    </>
  );
}

function Done({
  outcome: { added, replaced, isUndone },
  onUndo,
  onClose,
}: {
  readonly outcome: Added;
  readonly onUndo: () => void;
  readonly onClose: () => void;
}) {
  const { t } = useWords();
  const told = [
    added > 0 || replaced === 0 ? t('noteFiles.added', { count: added }) : '',
    replaced > 0 ? t('noteFiles.replaced', { count: replaced }) : '',
  ];
  return (
    <>
      <p class="import-told" role="status">
        {isUndone ? t('noteFiles.undone') : told.join(' ')}
      </p>
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
