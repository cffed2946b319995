import type { EventRecord } from '../../domain/event-record';
import type { SearchWord } from '../../domain/search-words';
import { findMarks } from '../../domain/text-marks';
import { useApp, useWords } from '../app-context';
import { EventSymbol } from '../controls/EventSymbol';
import { MarkedText } from '../controls/MarkedText';
import { memo } from '../controls/memo';

/** The place, where the title does not name it already. */
function placeNote(event: EventRecord, locale: 'en' | 'ar'): string | null {
  const place = event.place.name[locale];
  const [shortName = place] = place.split(/[,،(]/);
  return event.title[locale].includes(shortName.trim()) ? null : place;
}

/** One event of the list: its mark, its title, and what the title leaves out. */
export const EventRow = memo(function EventRow({
  event,
  heading,
  isSelected,
  wanted,
}: {
  readonly event: EventRecord;
  /** The day, before the first event of it. */
  readonly heading: string | null;
  readonly isSelected: boolean;
  /** Words looked for, to be marked; the same list as long as they are the same. */
  readonly wanted: readonly SearchWord[];
}) {
  const { state } = useApp();
  const { locale, t, format } = useWords();
  const when = format.eventTime(event.time);
  const place = placeNote(event, locale);
  const marks = findMarks(event.title[locale], wanted);
  const placeMarks = place === null ? [] : findMarks(place, wanted);
  const isFoundBelow = wanted.length > 0 && marks.length === 0 && placeMarks.length === 0;
  const notes = [
    event.time.precision === 'days' ? when : null,
    event.confidence === 'low' ? t('list.lowConfidence') : null,
    isFoundBelow ? t('search.inDetails') : null,
  ].filter((note) => note !== null);
  return (
    <li class="event-item" data-event={event.id}>
      {heading !== null && <h3 class="event-day">{heading}</h3>}
      <button
        type="button"
        class={isSelected ? 'event-row event-row-selected' : 'event-row'}
        aria-label={`${event.title[locale]}, ${when}`}
        aria-current={isSelected ? 'true' : undefined}
        onClick={() => state.openEvent(event.id)}
        onPointerEnter={() =>
          state.selection.hover({ indices: [event.index], point: { x: 0, y: 0 }, origin: 'list' })
        }
        onPointerLeave={() => state.selection.hover(null)}
      >
        <EventSymbol kind={event.kind} isHollow={event.confidence === 'low'} />
        <span class="event-row-text">
          <span class="event-row-title">
            <MarkedText text={event.title[locale]} marks={marks} />
          </span>
          {(place !== null || notes.length > 0) && (
            <span class="event-row-note">
              {place !== null && <MarkedText text={place} marks={placeMarks} />}
              {place !== null && notes.length > 0 && ' · '}
              {notes.join(' · ')}
            </span>
          )}
        </span>
      </button>
    </li>
  );
});
