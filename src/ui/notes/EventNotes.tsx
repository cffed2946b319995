import './event-notes.css';
import type { EventRecord } from '../../domain/event-record';
import { findLinks } from '../../domain/text-links';
import type { NotesState } from '../../state/notes-state';
import { useWords } from '../app-context';
import { NoteIcon } from './NoteIcon';
import { noteFirstLine } from './note-first-line';

/** What the reader has written about an event, on its card. */
export function EventNotes({
  event,
  notes,
}: {
  readonly event: EventRecord;
  readonly notes: NotesState;
}) {
  const { t } = useWords();
  const about = [...notes.notebook.value.notes.values()].filter((note) => note.event === event.id);
  if (about.length === 0) return null;
  return (
    <section class="card-section" aria-label={t('notes.ofEvent')}>
      <h3>{t('notes.ofEvent')}</h3>
      <ul class="event-notes">
        {about.map((note) => (
          <li key={note.id}>
            <button
              type="button"
              class="event-note"
              aria-label={`${t('notes.edit')}: ${noteFirstLine(note) || t('notes.untitled')}`}
              title={t('notes.edit')}
              onClick={() => notes.select(note.id)}
            >
              <NoteIcon name={note.type} color={note.style.color} size={15} />
            </button>
            <p dir="auto">
              {note.text.trim() === '' ? t('notes.untitled') : <LinkedText text={note.text} />}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Paragraphs as they were written, with links that open when they are pressed. */
function LinkedText({ text }: { readonly text: string }) {
  let from = 0;
  return (
    <>
      {findLinks(text).map(({ start, end, url }) => {
        const before = text.slice(from, start);
        from = end;
        return (
          <>
            {before}
            <a href={url} target="_blank" rel="noopener noreferrer">
              {text.slice(start, end)}
            </a>
          </>
        );
      })}
      {text.slice(from)}
    </>
  );
}
