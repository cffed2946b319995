import './note-editor.css';
import { useEffect, useRef } from 'preact/hooks';
import type { Note } from '../../domain/note';
import { formatMoment } from '../../i18n/format-moment';
import { useApp, useWords } from '../app-context';
import { Icon } from '../controls/Icon';
import { IconButton } from '../controls/IconButton';
import { isLedByKeyboard, isLedByTouch } from '../last-key';
import { folderTitle } from '../notes-files/folder-title';
import { NoteDays } from './NoteDays';
import { NoteEvent } from './NoteEvent';
import { NoteField } from './NoteField';
import { NoteIcon } from './NoteIcon';
import { NoteMeasures } from './NoteMeasures';
import { NoteStyleFields } from './NoteStyleFields';
import { NoteText } from './NoteText';
import { useNotes } from './notes-context';
import { showNote } from './show-note';

/** Everything about the note at hand. */
export function NoteEditor({ note }: { readonly note: Note }) {
  const { state } = useApp();
  const { locale, t } = useWords();
  const notes = useNotes();
  const editor = useRef<HTMLElement>(null);
  const { id } = note;

  useEffect(() => {
    const isNew = notes.notebook.peek().notes.get(id)?.text === '';
    // Whoever takes hold of notes on the map needs the keys there.
    if (notes.tool.peek() === 'select') return;
    if (isLedByKeyboard() || (isNew && !isLedByTouch())) {
      editor.current?.querySelector('textarea')?.focus();
    }
  }, [id, notes]);

  const { created, modified } = note;
  return (
    <section class="note-editor" aria-label={t('notes.editor')} ref={editor}>
      <header class="note-editor-head">
        <NoteIcon name={note.type} color={note.style.color} />
        <strong>{t(`notes.type.${note.type}`)}</strong>
        {note.geometry !== null && (
          <IconButton
            icon="fit"
            label={t('notes.show')}
            size={16}
            onClick={() => showNote(state, note)}
          />
        )}
        <IconButton
          icon="close"
          label={t('notes.done')}
          size={16}
          onClick={() => notes.select(null)}
        />
      </header>
      <NoteText note={note} />
      {note.geometry !== null && <NoteMeasures note={note} geometry={note.geometry} />}
      <NoteDays note={note} />
      <NoteEvent note={note} />
      <NoteField label={t('notes.folder')}>
        <select
          aria-label={t('notes.folder')}
          value={note.folder}
          onChange={({ currentTarget }) => {
            notes.settle();
            notes.change(id, { folder: currentTarget.value });
          }}
        >
          {notes.folders.value.map((folder) => (
            <option key={folder.id} value={folder.id}>
              {folderTitle(folder, t)}
            </option>
          ))}
        </select>
      </NoteField>
      <NoteStyleFields note={note} />
      <footer class="note-editor-foot">
        <button type="button" class="text-button" onClick={() => notes.duplicate(id)}>
          <Icon name="copy" size={15} />
          {t('notes.duplicate')}
        </button>
        <button type="button" class="text-button" onClick={() => notes.remove([id])}>
          <Icon name="remove" size={15} />
          {t('notes.delete')}
        </button>
        <small>
          {created === modified
            ? t('notes.timeWritten', { created: formatMoment(created, locale) })
            : t('notes.times', {
                created: formatMoment(created, locale),
                modified: formatMoment(modified, locale),
              })}
        </small>
      </footer>
    </section>
  );
}
