import './notes.css';
import { useEffect, useRef } from 'preact/hooks';
import type { NotesState } from '../../state/notes-state';
import { useApp, useWords } from '../app-context';
import { IconButton } from '../controls/IconButton';
import { UndoButtons } from '../filters/UndoButtons';
import { NoteConflicts } from './NoteConflicts';
import { NoteEditor } from './NoteEditor';
import { NoteList } from './NoteList';
import { NotesFoot } from './NotesFoot';
import { NotesStatus } from './NotesStatus';
import { NoteTools } from './NoteTools';
import { NotesContext } from './notes-context';

/** All of the reader's notes: what draws them, the one at hand, the list, and how they are kept. */
export function NotesPanel({ notes }: { readonly notes: NotesState }) {
  const { state } = useApp();
  const { t } = useWords();
  const panel = useRef<HTMLElement>(null);
  const { notesPanel } = state;
  const selected = notes.selectedNote.value;
  const wanted = notesPanel.wantedFor.value;

  useEffect(() => {
    const element = panel.current;
    if (element === null) return undefined;
    element.querySelector<HTMLElement>('h2')?.focus();
    // Before the page's own keys: Escape ends the tool, then closes this and nothing behind it.
    const onKeyDown = (domEvent: KeyboardEvent) => {
      if (domEvent.key !== 'Escape' || domEvent.defaultPrevented) return;
      domEvent.preventDefault();
      if (notes.tool.peek() !== null) notes.draw(null);
      else if (notes.selected.peek() !== null) notes.select(null);
      else notesPanel.close();
    };
    element.addEventListener('keydown', onKeyDown);
    return () => {
      element.removeEventListener('keydown', onKeyDown);
      notes.draw(null);
      notes.select(null);
    };
  }, [notes, notesPanel]);

  // Whoever leaves a note goes on where it stands in the list, or from the top once it is gone.
  const selectedId = selected?.id ?? null;
  useEffect(() => {
    if (selectedId === null) return undefined;
    return () => {
      if (document.activeElement !== document.body) return;
      const row = panel.current?.querySelector(`[data-note="${CSS.escape(selectedId)}"]`);
      const next = row ?? panel.current?.querySelector('h2');
      if (next instanceof HTMLElement) next.focus();
    };
  }, [selectedId]);

  useEffect(() => {
    const event = wanted === null ? null : notesPanel.takeWanted();
    if (event !== null) notes.add({ type: 'plain', geometry: null, event });
  }, [notes, notesPanel, wanted]);

  return (
    <NotesContext.Provider value={notes}>
      <section class="notes" aria-label={t('notes.label')} ref={panel}>
        <header class="notes-head">
          <h2 tabIndex={-1}>{t('notes.label')}</h2>
          <UndoButtons />
          <IconButton icon="close" label={t('notes.close')} size={16} onClick={notesPanel.close} />
        </header>
        <NoteTools />
        <NotesStatus />
        <NoteConflicts />
        {selected !== null && <NoteEditor key={selected.id} note={selected} />}
        <NoteList />
        <NotesFoot />
      </section>
    </NotesContext.Provider>
  );
}
