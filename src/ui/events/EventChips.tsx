import type { EventRecord } from '../../domain/event-record';
import { useApp, useWords } from '../app-context';
import { EventSymbol } from '../controls/EventSymbol';

export type EventChip = { readonly event: EventRecord; readonly note: string };

/** Events to go to, one a line: mark, title, and a note such as the day. */
export function EventChips({
  label,
  chips,
}: {
  readonly label: string;
  readonly chips: readonly EventChip[];
}) {
  const { state } = useApp();
  const { locale } = useWords();
  return (
    <ul class="event-chips" aria-label={label}>
      {chips.map(({ event, note }) => (
        <li key={event.id}>
          <button type="button" class="event-chip" onClick={() => state.openEvent(event.id)}>
            <EventSymbol kind={event.kind} isHollow={event.confidence === 'low'} size={13} />
            <span class="event-chip-title">{event.title[locale]}</span>
            <span class="event-chip-note">{note}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
