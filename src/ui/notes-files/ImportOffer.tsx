import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { LngLat } from '../../domain/event-record';
import { isLarge } from '../../domain/large-edit';
import type { Note } from '../../domain/note';
import { boundsOfNotes } from '../../domain/note-bounds';
import type { NoteEdit } from '../../domain/note-edit';
import type { NotesReading } from '../../domain/note-import';
import type { NotesState } from '../../state/notes-state';
import { useApp } from '../app-context';
import { type Added, ImportDone } from './ImportDone';
import { ImportQuestion } from './ImportQuestion';
import { ImportSaving } from './ImportSaving';

/** Closer than this a single point would stand alone on bare ground. */
const MAX_ZOOM = 12;

/** How far it is with the reader's yes. */
type Phase =
  | { readonly type: 'asking' }
  | { readonly type: 'saving'; readonly cancel: () => void }
  | { readonly type: 'done'; readonly added: Added };

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
  const phase = useSignal<Phase>({ type: 'asking' });
  const isGone = useRef(false);
  useEffect(
    () => () => {
      isGone.current = true;
    },
    [],
  );

  const add = async (steps: Iterator<void, NoteEdit>) => {
    const stopping = new AbortController();
    const cancel = () => {
      stopping.abort();
      onClose();
    };
    phase.value = { type: 'saving', cancel };
    const edit = await actions.notes.bringIn(steps, stopping.signal);
    // Who has closed the dialog meanwhile is somewhere else.
    if (edit === null || isGone.current) return;
    const replaced = edit.notes.filter(({ before }) => before !== null).length;
    const added = { added: edit.notes.length - replaced, replaced, isUndone: false };
    phase.value = { type: 'done', added };
    state.notesPanel.open();
    const after = edit.notes.flatMap(({ after }): Note[] => (after === null ? [] : [after]));
    const bounds: readonly LngLat[] | null = reading.view === null ? boundsOfNotes(after) : null;
    if (bounds === null) return;
    state.viewport.ask({ type: 'fit', coordinates: bounds, maxZoom: MAX_ZOOM });
  };

  const { value } = phase;
  if (value.type === 'done') {
    const undo = () => {
      notes.undo();
      phase.value = { type: 'done', added: { ...value.added, isUndone: true } };
    };
    return <ImportDone added={value.added} notes={notes} onUndo={undo} onClose={onClose} />;
  }
  if (value.type === 'saving' && isLarge(reading.notes.length)) {
    return <ImportSaving notes={notes} onCancel={value.cancel} />;
  }
  return (
    <ImportQuestion
      reading={reading}
      fileName={fileName}
      notes={notes}
      isBusy={value.type === 'saving'}
      onAdd={add}
      onCancel={value.type === 'saving' ? value.cancel : onClose}
    />
  );
}
