import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { MAX_NOTE_TEXT, type Note } from '../../domain/note';
import { findLinks } from '../../domain/text-links';
import { useWords } from '../app-context';
import { useNotes } from './notes-context';

/** What the reader writes: a field that grows with it, and the links that stand in it. */
export function NoteText({ note }: { readonly note: Note }) {
  const { t } = useWords();
  const notes = useNotes();
  const field = useRef<HTMLTextAreaElement>(null);
  const links = useMemo(() => findLinks(note.text), [note.text]);

  useLayoutEffect(() => {
    const element = field.current;
    if (element === null) return;
    element.style.blockSize = 'auto';
    element.style.blockSize = `${element.scrollHeight + 2}px`;
  }, [note.text]);

  return (
    <>
      <textarea
        ref={field}
        class="note-text"
        dir="auto"
        rows={3}
        maxLength={MAX_NOTE_TEXT}
        aria-label={t('notes.text')}
        placeholder={t('notes.textHint')}
        value={note.text}
        onInput={({ currentTarget }) => notes.change(note.id, { text: currentTarget.value })}
        onBlur={notes.settle}
      />
      {links.length > 0 && (
        <ul class="note-links" aria-label={t('notes.links')}>
          {links.map(({ start, end, url }) => (
            <li key={start} dir="auto">
              <a href={url} target="_blank" rel="noopener noreferrer">
                {note.text.slice(start, end)}
              </a>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
