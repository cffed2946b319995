import './events.css';
import { useComputed, useSignal } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { EventRecord } from '../../domain/event-record';
import { parseSearchWords } from '../../domain/search-words';
import { useApp, useWords } from '../app-context';
import { useLagging } from '../use-lagging';
import { EmptyList } from './EmptyList';
import { EventRow } from './EventRow';
import { useGrowingCount } from './use-growing-count';

/** So that the selected row is not the last one drawn. */
const ROWS_AFTER_SELECTED = 8;

/** Events of one heading stand together: of one day, or known only to one month. */
const groupOf = ({ time }: EventRecord): string =>
  time.precision === 'month' ? `month ${time.start}` : `day ${time.firstDay}`;

/** Scrolls a list, and nothing around it, just so far that an element in it is seen. */
function showInside(list: Element, element: Element): void {
  const [outer, inner] = [list.getBoundingClientRect(), element.getBoundingClientRect()];
  list.scrollTop += Math.min(inner.top - outer.top, Math.max(0, inner.bottom - outer.bottom));
}

/** The events shown, newest first, so that the event of the moment is on top. */
export function EventList() {
  const { state } = useApp();
  const { t, format } = useWords();
  const scroller = useRef<HTMLDivElement>(null);
  const shown = useComputed(() => ({
    events: state.derived.shownEvents.value,
    text: state.filter.filter.value.text,
  }));
  const { events, text } = useLagging(shown);
  const selected = state.selection.selected.value;
  const wanted = useMemo(() => parseSearchWords(text), [text]);
  const isWanted = useSignal(false);
  const mayGrow =
    !state.playback.isPlaying.value && (state.viewport.hasDrawn.value || isWanted.value);
  const leastCount = events.findIndex(({ id }) => id === selected) + ROWS_AFTER_SELECTED;
  const count = useGrowingCount(events, leastCount, mayGrow);
  const want = () => {
    isWanted.value = true;
  };

  // Other events are shown: the newest of them is on top, and the top is where to begin.
  useEffect(() => {
    if (events.length > 0) scroller.current?.scrollTo({ top: 0 });
  }, [events]);

  useEffect(() => {
    if (selected === null) return;
    const list = scroller.current;
    const row = list?.querySelector(`[data-event="${CSS.escape(selected)}"]`);
    if (list && row) showInside(list, row);
  }, [selected, events]);

  const headingOf = (event: EventRecord, previous: EventRecord | undefined): string | null => {
    if (previous !== undefined && groupOf(previous) === groupOf(event)) return null;
    return event.time.precision === 'month'
      ? t('list.dayUnknown', { month: format.month(event.time.firstDay) })
      : format.day(event.time.firstDay);
  };

  return (
    <div
      class="event-list"
      ref={scroller}
      id="events"
      tabIndex={-1}
      onScroll={want}
      onFocusIn={want}
      onPointerEnter={want}
    >
      <h2 class="visually-hidden">{t('list.label')}</h2>
      <ul aria-label={t('list.label')}>
        {events.slice(0, count).map((event, position) => (
          <EventRow
            key={event.id}
            event={event}
            heading={headingOf(event, events[position - 1])}
            isSelected={event.id === selected}
            wanted={wanted}
          />
        ))}
      </ul>
      {events.length === 0 && <EmptyList />}
    </div>
  );
}
