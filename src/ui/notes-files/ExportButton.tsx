import './export-button.css';
import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { NOTE_FILE_FORMS, type NoteFileForm, toNoteFile } from '../../domain/note-file';
import type { NotesState } from '../../state/notes-state';
import { useApp, useWords } from '../app-context';
import { Popover } from '../controls/Popover';
import { folderTitle } from './folder-title';

/** The reader's notes as files: all of them, or those of one folder. */
export function ExportButton({ notes }: { readonly notes: NotesState }) {
  const { t } = useWords();
  return (
    <Popover label={t('noteFiles.export')} placement="above">
      <ExportMenu notes={notes} />
    </Popover>
  );
}

const FORM_KEYS = {
  geojson: ['noteFiles.form.geojson', 'noteFiles.form.geojson.hint'],
  kml: ['noteFiles.form.kml', 'noteFiles.form.kml.hint'],
  csv: ['noteFiles.form.csv', 'noteFiles.form.csv.hint'],
  view: ['noteFiles.form.view', 'noteFiles.form.view.hint'],
} as const satisfies Readonly<Record<NoteFileForm, readonly [string, string]>>;

function ExportMenu({ notes }: { readonly notes: NotesState }) {
  const { actions } = useApp();
  const { t } = useWords();
  const chosen = useSignal('');
  const isSaved = useSignal(false);
  const field = useId();
  const folders = notes.folders.value;
  const all = [...notes.notebook.value.notes.values()];
  const wanted = folders.filter(({ id }) => chosen.value === '' || chosen.value === id);
  const ids = new Set(wanted.map(({ id }) => id));
  const inside = all.filter(({ folder }) => ids.has(folder));

  const save = (form: NoteFileForm) => {
    const [only] = wanted;
    actions.saveFile(
      toNoteFile(form, inside, wanted, {
        folderName: chosen.value === '' || only === undefined ? null : folderTitle(only, t),
        today: actions.today(),
        address: new URL(actions.linkToView()).search.slice(1),
      }),
    );
    isSaved.value = true;
  };

  return (
    <div class="export-menu">
      {folders.length > 1 && (
        <label class="export-which" for={field}>
          {t('noteFiles.which')}
          <select
            id={field}
            value={chosen.value}
            onChange={({ currentTarget }) => {
              chosen.value = currentTarget.value;
            }}
          >
            <option value="">{t('noteFiles.allFolders')}</option>
            {folders.map((folder) => (
              <option key={folder.id} value={folder.id}>
                {folderTitle(folder, t)}
              </option>
            ))}
          </select>
        </label>
      )}
      {inside.length === 0 && <p class="export-none">{t('noteFiles.nothingToExport')}</p>}
      {NOTE_FILE_FORMS.map((form) => (
        <ExportForm
          key={form}
          form={form}
          isDisabled={inside.length === 0}
          onSave={() => save(form)}
        />
      ))}
      <p class="visually-hidden" role="status">
        {isSaved.value ? t('noteFiles.saved') : ''}
      </p>
    </div>
  );
}

function ExportForm({
  form,
  isDisabled,
  onSave,
}: {
  readonly form: NoteFileForm;
  readonly isDisabled: boolean;
  readonly onSave: () => void;
}) {
  const { t } = useWords();
  const hint = useId();
  const [name, hintKey] = FORM_KEYS[form];
  return (
    <div class="export-form">
      <button
        type="button"
        class="text-button"
        aria-describedby={hint}
        disabled={isDisabled}
        onClick={onSave}
      >
        {t(name)}
      </button>
      <p id={hint}>{t(hintKey)}</p>
    </div>
  );
}
