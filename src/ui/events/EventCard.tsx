import './card.css';
import { useEffect, useRef } from 'preact/hooks';
import type { EventRecord } from '../../domain/event-record';
import { methodKey } from '../../i18n/method-key';
import { useApp, useWords } from '../app-context';
import { EventSymbol } from '../controls/EventSymbol';
import { IconButton } from '../controls/IconButton';
import { isLedByKeyboard } from '../last-key';
import { CardActions } from './CardActions';
import { Coincided } from './Coincided';
import { DetailsFailed } from './DetailsFailed';
import { EventChips } from './EventChips';
import { EventFacts } from './EventFacts';
import { LazyEventNotes } from './LazyEventNotes';
import { SourceList } from './SourceList';

/** Puts the focus on an event's row in the list, where there is one. */
function focusRowOf(event: EventRecord): void {
  const row = document.querySelector(`[data-event="${CSS.escape(event.id)}"] button`);
  if (row instanceof HTMLElement) row.focus();
}

/** Everything the record of the selected event holds. */
export function EventCard() {
  const { state } = useApp();
  const { t } = useWords();
  const event = state.derived.selectedEvent.value;
  const region = useRef<HTMLElement>(null);

  useEffect(() => {
    if (event === null) return;
    region.current?.scrollTo({ top: 0 });
    // A reader at the keyboard goes on in the card, and back to the event's row after it.
    if (isLedByKeyboard()) region.current?.focus({ preventScroll: true });
    return () => {
      if (isLedByKeyboard()) focusRowOf(event);
    };
  }, [event]);

  if (event === null) return null;
  return (
    <section class="card" ref={region} aria-label={t('card.label')} tabIndex={-1}>
      <CardHead event={event} />
      <CardBody event={event} />
    </section>
  );
}

function CardHead({ event }: { readonly event: EventRecord }) {
  const { state } = useApp();
  const { locale, t } = useWords();
  return (
    <header class="card-head">
      <p class={`card-kind card-kind-${event.kind}`}>
        <EventSymbol kind={event.kind} isHollow={event.confidence === 'low'} />
        <span>
          {t(`kind.${event.kind}`)}
          {event.method !== null && ` · ${t(methodKey(event.method))}`}
        </span>
      </p>
      <IconButton
        icon="close"
        label={t('card.close')}
        className="card-close"
        onClick={() => state.selection.select(null)}
      />
      <h2 class="card-title">{event.title[locale]}</h2>
    </header>
  );
}

function CardBody({ event }: { readonly event: EventRecord }) {
  const { state } = useApp();
  const { locale, t, format } = useWords();
  const load = state.details.load.value;
  const details = load.type === 'ready' ? (load.details.details.get(event.id) ?? null) : null;
  const loaded =
    load.type === 'ready' && details !== null ? { details, dataset: load.details } : null;

  const chipsOf = (ids: readonly string[]) =>
    ids.flatMap((id) => {
      const found = state.eventsById.get(id);
      return found === undefined ? [] : [{ event: found, note: format.eventTime(found.time) }];
    });
  const partOf = chipsOf(event.partOf === null ? [] : [event.partOf]);
  const parts = chipsOf(
    state.dataset.events.filter(({ partOf: whole }) => whole === event.id).map(({ id }) => id),
  );
  const related = chipsOf(details?.related ?? []);

  return (
    <div class="card-body">
      {details !== null && <p class="card-summary">{details.summary[locale]}</p>}
      <EventFacts event={event} loaded={loaded} />
      {load.type === 'loading' && <p class="card-hint">{t('card.loadingDetails')}</p>}
      {load.type === 'failed' && (
        <p class="card-hint">
          <DetailsFailed />
        </p>
      )}
      {load.type === 'ready' && details === null && (
        <p class="card-hint">{t('card.detailsMissing')}</p>
      )}
      {details !== null && details.disputes !== null && (
        <section class="card-section card-disputes">
          <h3>{t('card.disputed')}</h3>
          <p>{details.disputes[locale]}</p>
        </section>
      )}
      {loaded !== null && (
        <section class="card-section">
          <h3>{t('card.sources')}</h3>
          <SourceList cited={loaded.details.sources} sources={loaded.dataset.sources} />
        </section>
      )}
      {partOf.length > 0 && (
        <section class="card-section">
          <h3>{t('card.partOf')}</h3>
          <EventChips label={t('card.partOf')} chips={partOf} />
        </section>
      )}
      {parts.length > 0 && (
        <section class="card-section">
          <h3>{t('card.parts')}</h3>
          <EventChips label={t('card.parts')} chips={parts} />
        </section>
      )}
      {related.length > 0 && (
        <section class="card-section">
          <h3>{t('card.related')}</h3>
          <EventChips label={t('card.related')} chips={related} />
        </section>
      )}
      <LazyEventNotes event={event} />
      <Coincided event={event} />
      <CardActions event={event} />
    </div>
  );
}
