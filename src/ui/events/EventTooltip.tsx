import type { Locale } from '../../domain/event-record';
import type { EventChoice } from '../../state/selection-state';
import { useApp, useWords } from '../app-context';

/** The name of what the pointer is over. A convenience: everything in it is in the list too. */
export function EventTooltip({
  origin,
  locale,
}: {
  readonly origin: EventChoice['origin'];
  readonly locale: Locale;
}) {
  const { state } = useApp();
  const { t, format } = useWords();
  const hovered = state.selection.hovered.value;
  const event = hovered === null ? undefined : state.dataset.events[hovered.indices[0] ?? -1];
  if (hovered === null || event === undefined || hovered.origin !== origin) return null;
  const others = hovered.indices.length - 1;
  return (
    <div
      class={`event-tooltip event-tooltip-${origin}`}
      aria-hidden="true"
      style={{ '--x': `${hovered.point.x}px`, '--y': `${hovered.point.y}px` }}
    >
      <span class="event-tooltip-time">{format.eventTime(event.time)}</span>
      <span>{event.title[locale]}</span>
      {others > 0 && (
        <span class="event-tooltip-more">{t('map.hoverMore', { count: others })}</span>
      )}
    </div>
  );
}
