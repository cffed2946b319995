import { memo } from 'preact/compat';
import type { Note } from '../../domain/note';
import { useApp, useWords } from '../app-context';
import { NoteIcon } from './NoteIcon';
import { noteDaysWords } from './note-days-words';
import { isDragOf, startDrag } from './note-drag';
import { noteFirstLine } from './note-first-line';
import { useNotes } from './notes-context';
import { showNote } from './show-note';

/** One note of the list: what it is, its first line, its days and its event. */
export const NoteRow = memo(function NoteRow({
  note,
  isSelected,
}: {
  readonly note: Note;
  readonly isSelected: boolean;
}) {
  const { state, words } = useApp();
  const { locale, t } = useWords();
  const notes = useNotes();
  const event = note.event === null ? undefined : state.eventsById.get(note.event);
  const about = [noteDaysWords(note, words.value), event?.title[locale] ?? null].filter(
    (part) => part !== null,
  );
  const line = noteFirstLine(note);
  return (
    <li class="note-item">
      <button
        type="button"
        class={isSelected ? 'note-row note-row-selected' : 'note-row'}
        data-note={note.id}
        aria-current={isSelected ? 'true' : undefined}
        draggable
        onDragStart={(domEvent) => startDrag(domEvent, 'note', note.id)}
        onDragOver={(domEvent) => {
          if (isDragOf(domEvent, 'note')) domEvent.preventDefault();
        }}
        onClick={() => {
          notes.select(note.id);
          showNote(state, note);
        }}
      >
        <NoteIcon
          name={note.type === 'point' ? note.style.icon : note.type}
          color={note.style.color}
        />
        <span class="note-row-text">
          <span class={line === '' ? 'note-row-line note-row-none' : 'note-row-line'} dir="auto">
            {line === '' ? t('notes.untitled') : line}
          </span>
          <span class="note-row-about">
            {about.length > 0 ? about.join(' · ') : t(`notes.type.${note.type}`)}
          </span>
        </span>
      </button>
    </li>
  );
});
