import { useEffect, useRef } from 'preact/hooks';
import type { EventChoice } from '../../state/selection-state';
import { useApp, useWords } from '../app-context';
import { EventSymbol } from '../controls/EventSymbol';
import { IconButton } from '../controls/IconButton';

/** Several events under one point, told apart by name. */
export function EventChooser({ origin }: { readonly origin: EventChoice['origin'] }) {
  const { state } = useApp();
  const { locale, t, format } = useWords();
  const first = useRef<HTMLButtonElement>(null);
  const choice = state.selection.choice.value;
  const isShown = choice !== null && choice.origin === origin;

  useEffect(() => {
    if (isShown) first.current?.focus({ preventScroll: true });
  }, [isShown]);

  if (!isShown) return null;
  const events = choice.indices.flatMap((index) => state.dataset.events[index] ?? []);
  const title = t('chooser.title', { count: events.length });
  return (
    <div
      class={`event-chooser event-chooser-${origin}`}
      role="dialog"
      aria-label={title}
      style={{ '--x': `${choice.point.x}px`, '--y': `${choice.point.y}px` }}
    >
      <div class="event-chooser-head">
        <strong>{title}</strong>
        <IconButton
          icon="close"
          label={t('chooser.close')}
          size={16}
          onClick={state.selection.closeChoice}
        />
      </div>
      <ul>
        {events.map((event, position) => (
          <li key={event.id}>
            <button
              type="button"
              class="event-row"
              ref={position === 0 ? first : null}
              onClick={() => state.openEvent(event.id)}
            >
              <EventSymbol kind={event.kind} isHollow={event.confidence === 'low'} />
              <span class="event-row-text">
                <span class="event-row-title">{event.title[locale]}</span>
                <span class="event-row-note">{format.eventTime(event.time)}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
