import { useSignal } from '@preact/signals';
import { useMemo, useRef } from 'preact/hooks';
import {
  type DifferingChoice,
  type ImportPlace,
  planImport,
  toImportEditInSteps,
} from '../../domain/import-plan';
import type { NoteEdit } from '../../domain/note-edit';
import type { NotesReading } from '../../domain/note-import';
import type { NotesState } from '../../state/notes-state';
import { useApp, useWords } from '../app-context';
import { DifferingNotes } from './DifferingNotes';
import { ImportContents } from './ImportContents';
import { ImportIssues } from './ImportIssues';
import { ImportPlaceField } from './ImportPlaceField';

/** What a file holds, held against the reader's notes, and what is to become of it. */
export function ImportQuestion({
  reading,
  fileName,
  notes,
  isBusy,
  onAdd,
  onCancel,
}: {
  readonly reading: NotesReading;
  readonly fileName: string;
  readonly notes: NotesState;
  /** The answer was yes. */
  readonly isBusy: boolean;
  /** Given what makes the act that brings the notes in. */
  readonly onAdd: (steps: Iterator<void, NoteEdit>) => void;
  readonly onCancel: () => void;
}) {
  const { actions } = useApp();
  const { t } = useWords();
  const folderName = fileName.replace(/(?:\.tazamun)?\.[^.]*$/, '') || fileName;
  const place = useSignal<ImportPlace>({ type: reading.folders.length > 0 ? 'file' : 'new' });
  const choice = useSignal<DifferingChoice>('mine');
  // As they were at the answer: the file's own notes are among them after.
  const asked = useRef(notes.notebook.peek());
  if (!isBusy) asked.current = notes.notebook.value;
  const notebook = asked.current;
  const plan = useMemo(() => planImport(notebook, reading), [notebook, reading]);
  const changing = choice.value === 'mine' ? 0 : plan.differing.length;
  const count = plan.fresh.length + changing;

  const add = () => {
    const wish = { place: place.peek(), choice: choice.peek(), folderName };
    onAdd(toImportEditInSteps(notebook, reading, plan, wish, actions.noteFiles.createId));
  };

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
        <button type="button" class="primary-button" disabled={count === 0 || isBusy} onClick={add}>
          {count === 0 ? t('noteFiles.addNone') : t('noteFiles.add', { count })}
        </button>
        <button type="button" class="text-button" onClick={onCancel}>
          {t(count === 0 ? 'noteFiles.close' : 'noteFiles.cancel')}
        </button>
      </div>
    </>
  );
}
