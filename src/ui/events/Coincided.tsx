import { useMemo, useState } from 'preact/hooks';
import { type CoincidingEvent, findCoinciding } from '../../domain/coincidence';
import type { EventRecord } from '../../domain/event-record';
import { useApp, useWords } from '../app-context';
import { EventChips } from './EventChips';

const SHOWN_AT_ONCE = 8;

/** The nearest in time first, then put back into the order of time. */
function nearest(found: readonly CoincidingEvent[], count: number): readonly CoincidingEvent[] {
  const near = [...found].sort((a, b) => Math.abs(a.days) - Math.abs(b.days)).slice(0, count);
  return near.sort((a, b) => a.days - b.days);
}

/** What else happened within a week; never said to be connected. */
export function Coincided({ event }: { readonly event: EventRecord }) {
  const { state } = useApp();
  const { t } = useWords();
  const [openedFor, setOpenedFor] = useState<string | null>(null);
  const found = useMemo(() => findCoinciding(event, state.dataset.events), [event, state]);
  if (event.time.precision === 'month') return null;

  const daysWords = (days: number) => {
    if (days === 0) return t('card.sameDay');
    return days < 0 ? t('card.daysBefore', { count: -days }) : t('card.daysAfter', { count: days });
  };
  const isOpen = openedFor === event.id;
  const shown = isOpen ? found : nearest(found, SHOWN_AT_ONCE);
  return (
    <section class="card-section">
      <h3>{t('card.coincided')}</h3>
      <p class="card-hint">{t('card.coincidedHint', { count: found.length })}</p>
      <EventChips
        label={t('card.coincided')}
        chips={shown.map((near) => ({ event: near.event, note: daysWords(near.days) }))}
      />
      {shown.length < found.length && (
        <button type="button" class="text-button" onClick={() => setOpenedFor(event.id)}>
          {t('card.coincidedMore', { count: found.length - shown.length })}
        </button>
      )}
    </section>
  );
}
