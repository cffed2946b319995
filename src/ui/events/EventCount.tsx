import { useApp, useWords } from '../app-context';
import { UndoButtons } from '../filters/UndoButtons';
import { LazyCasualtyTotals } from './LazyCasualtyTotals';
import { ViewSwitch } from './ViewSwitch';

/** How many events are shown, over which span, and that this is not all there was. */
export function EventCount() {
  const { state } = useApp();
  const { t, format } = useWords();
  const events = state.derived.shownEvents.value;
  const count = events.length;
  const span = format.span(state.window.window.value);
  return (
    <div class="event-count">
      <p class="event-count-shown" aria-hidden="true">
        <strong>{format.number(count)}</strong>
        <span>
          {t('list.countWord', { count })} · {span}
          <small>{t('list.notExhaustive')}</small>
        </span>
      </p>
      <ViewSwitch />
      <UndoButtons />
      <LazyCasualtyTotals events={events} />
    </div>
  );
}
