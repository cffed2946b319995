import './print.css';
import type { DatasetDetails } from '../../domain/dataset';
import type { EventRecord } from '../../domain/event-record';
import { casualtiesWords } from '../../i18n/casualties-words';
import { describeFilter } from '../../i18n/filter-words';
import { useApp, useWords } from '../app-context';
import { EventSymbol } from '../controls/EventSymbol';
import { useFilterWords } from '../filters/use-filter-words';
import { citeWork, viewWork } from '../share/cite-work';
import { PrintSources } from './PrintSources';

/** What is on screen as it stands on paper: the map, the window, and every event with its sources. */
export function PrintSheet({ mapPicture }: { readonly mapPicture: string | null }) {
  const { state, actions } = useApp();
  const words = useWords();
  const { t, format } = words;
  const source = useFilterWords();
  const url = actions.linkToView();
  const span = format.span(state.window.window.value);
  const load = state.details.load.value;
  // On paper a story is read from its beginning.
  const events = [...state.derived.shownEvents.value].reverse();
  const filters = describeFilter(source, state.filter.filter.value);
  const view = viewWork(
    state,
    words,
    filters.map(({ text }) => text),
  );
  return (
    <article class="print-sheet">
      <header>
        <p class="print-name">{t('app.name')}</p>
        <h1>{span}</h1>
        <p>
          {format.number(events.length)} {t('list.countWord', { count: events.length })} ·{' '}
          {t('list.notExhaustive')}
        </p>
        {filters.map(({ text }) => (
          <p key={text}>
            <bdi>{text}</bdi>
          </p>
        ))}
      </header>
      {mapPicture === null ? (
        <p>{t('print.noMap')}</p>
      ) : (
        <img class="print-map" src={mapPicture} alt={t('print.mapOf', { span })} />
      )}
      {load.type !== 'ready' && <p class="print-problem">{t('print.noSources')}</p>}
      <ol class="print-events">
        {events.map((event) => (
          <PrintedEvent
            key={event.id}
            event={event}
            dataset={load.type === 'ready' ? load.details : null}
          />
        ))}
      </ol>
      <footer>
        <p>{citeWork('plain', view, state, words, url, actions.today())}</p>
      </footer>
    </article>
  );
}

function PrintedEvent({
  event,
  dataset,
}: {
  readonly event: EventRecord;
  readonly dataset: DatasetDetails | null;
}) {
  const { locale, t, format } = useWords();
  const details = dataset?.details.get(event.id);
  const isViolence = event.kind === 'attack' || event.kind === 'strike';
  return (
    <li class="print-event">
      <EventSymbol kind={event.kind} isHollow={event.confidence === 'low'} />
      <div>
        <h2>{event.title[locale]}</h2>
        <p class="print-note">
          {[
            t(`kind.${event.kind}`),
            format.eventTime(event.time),
            event.place.name[locale],
            t(`confidence.${event.confidence}`),
          ].join(' · ')}
        </p>
        {details !== undefined && (
          <>
            <p>{details.summary[locale]}</p>
            {(isViolence || details.casualties !== null) && (
              <p>{casualtiesWords(details.casualties, t).join(' · ')}</p>
            )}
            {details.disputes !== null && (
              <p>
                {t('card.disputed')}: {details.disputes[locale]}
              </p>
            )}
            <PrintSources cited={details.sources} sources={dataset?.sources ?? new Map()} />
          </>
        )}
      </div>
    </li>
  );
}
