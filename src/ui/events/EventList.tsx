import './events.css';
import { useSignalEffect } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { EventRecord } from '../../domain/event-record';
import { useApp, useWords } from '../app-context';
import { EmptyList } from './EmptyList';
import { EventRow } from './EventRow';
import { useGrowingCount } from './use-growing-count';

/** Events of one heading stand together: of one day, or known only to one month. */
const groupOf = ({ time }: EventRecord): string =>
  time.precision === 'month' ? `month ${time.start}` : `day ${time.firstDay}`;

/** The events shown, newest first, so that the event of the moment is on top. */
export function EventList() {
  const { state } = useApp();
  const { locale, t, format } = useWords();
  const scroller = useRef<HTMLDivElement>(null);
  const events = state.derived.shownEvents.value;
  const selected = state.selection.selected.value;
  const filter = state.filter.filter.value;
  // While playing the list changes at every step: keep what is drawn.
  const listKey = state.playback.isPlaying.value ? 'playing' : `${locale} ${filter.text}`;
  const count = useGrowingCount(events.length, listKey);

  useSignalEffect(() => {
    if (state.playback.isPlaying.value && state.window.window.value) {
      scroller.current?.scrollTo({ top: 0 });
    }
  });

  useEffect(() => {
    if (selected === null) return;
    const row = scroller.current?.querySelector(`[data-event="${CSS.escape(selected)}"]`);
    row?.scrollIntoView({ block: 'nearest' });
  }, [selected]);

  const headingOf = (event: EventRecord, previous: EventRecord | undefined): string | null => {
    if (previous !== undefined && groupOf(previous) === groupOf(event)) return null;
    return event.time.precision === 'month'
      ? t('list.dayUnknown', { month: format.month(event.time.firstDay) })
      : format.day(event.time.firstDay);
  };

  return (
    <div class="event-list" ref={scroller} id="events" tabIndex={-1}>
      <h2 class="visually-hidden">{t('list.label')}</h2>
      <ul aria-label={t('list.label')}>
        {events.slice(0, count).map((event, position) => (
          <EventRow
            key={event.id}
            event={event}
            heading={headingOf(event, events[position - 1])}
            isSelected={event.id === selected}
          />
        ))}
      </ul>
      {events.length === 0 && <EmptyList />}
    </div>
  );
}
