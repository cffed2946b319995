import type { Note } from '../../domain/note';
import { useApp, useWords } from '../app-context';
import { IconButton } from '../controls/IconButton';
import { EventChips } from '../events/EventChips';
import { NoteField } from './NoteField';
import { useNotes } from './notes-context';

/** The event a note is about: to be opened, unlinked, or linked while it is open. */
export function NoteEvent({ note }: { readonly note: Note }) {
  const { state } = useApp();
  const { t, format } = useWords();
  const notes = useNotes();
  const open = state.derived.selectedEvent.value;
  const link = (event: string | null) => {
    notes.settle();
    notes.change(note.id, { event });
    notes.settle();
  };
  if (note.event === null) {
    return open === null ? null : (
      <NoteField label={t('notes.event')}>
        <button type="button" class="text-button" onClick={() => link(open.id)}>
          {t('notes.linkEvent')}
        </button>
      </NoteField>
    );
  }
  const event = state.eventsById.get(note.event);
  return (
    <NoteField label={t('notes.event')}>
      <div class="note-event">
        {event === undefined ? (
          <p class="card-hint">{t('notes.unknownEvent')}</p>
        ) : (
          <EventChips
            label={t('notes.event')}
            chips={[{ event, note: format.eventTime(event.time) }]}
          />
        )}
        <IconButton
          icon="close"
          label={t('notes.unlinkEvent')}
          size={14}
          onClick={() => link(null)}
        />
      </div>
    </NoteField>
  );
}
