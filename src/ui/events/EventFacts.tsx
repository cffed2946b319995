import type { ComponentChildren } from 'preact';
import type { DatasetDetails } from '../../domain/dataset';
import type { EventDetails, EventRecord } from '../../domain/event-record';
import { casualtiesWords } from '../../i18n/casualties-words';
import { useWords } from '../app-context';
import { Icon } from '../controls/Icon';
import { SubjectLink } from '../subject/SubjectLink';
import { ActorParts } from './ActorParts';

const VIOLENCE: ReadonlySet<EventRecord['kind']> = new Set(['attack', 'strike']);
const PERPETRATOR_ROLES: ReadonlySet<string> = new Set([
  'claimed',
  'attributed',
  'suspected',
  'striker',
]);

function Fact({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  return (
    <div class="fact">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function RouteFact({ event }: { readonly event: EventRecord }) {
  const { locale, t } = useWords();
  if (event.route === null) return null;
  return (
    <Fact name={t('card.route')}>
      <ol class="route-stops">
        {event.route.map((place, position) => (
          <li key={`${position} ${place.id}`}>
            {position > 0 && <Icon name="arrow" size={13} />}
            <SubjectLink subject={{ type: 'place', id: place.id }} name={place.name[locale]} />
          </li>
        ))}
      </ol>
    </Fact>
  );
}

/** When and where, at their precision; then, once the details are in, who and what. */
export function EventFacts({
  event,
  loaded,
}: {
  readonly event: EventRecord;
  readonly loaded: { readonly details: EventDetails; readonly dataset: DatasetDetails } | null;
}) {
  const { locale, t, format } = useWords();
  const context = format.placeContext(event);
  const details = loaded?.details ?? null;
  const isViolence = VIOLENCE.has(event.kind);
  const isUnnamed =
    isViolence &&
    details !== null &&
    !details.actors.some(({ role }) => PERPETRATOR_ROLES.has(role));
  return (
    <dl class="facts">
      <Fact name={t('card.when')}>{format.eventTime(event.time)}</Fact>
      <Fact name={t('card.where')}>
        <SubjectLink
          subject={{ type: 'place', id: event.place.id }}
          name={event.place.name[locale]}
        />
        {context !== '' && <span class="fact-context">{context}</span>}
        <span class="fact-precision">{format.placePrecision(event)}</span>
      </Fact>
      <RouteFact event={event} />
      {loaded !== null && (
        <ActorParts parts={loaded.details.actors} actors={loaded.dataset.actors} />
      )}
      {isUnnamed && <Fact name={t('card.who')}>{t('role.unclaimed')}</Fact>}
      {details !== null && details.target !== null && (
        <Fact name={t('card.target')}>{details.target[locale]}</Fact>
      )}
      {details !== null && details.weapons !== null && (
        <Fact name={t('card.weapons')}>{details.weapons.text[locale]}</Fact>
      )}
      {details !== null && (isViolence || details.casualties !== null) && (
        <Fact name={t('card.casualties')}>
          {casualtiesWords(details.casualties, t).map((words) => (
            <span key={words} class="fact-line">
              {words}
            </span>
          ))}
          {details.casualties?.note && (
            <span class="fact-context">{details.casualties.note[locale]}</span>
          )}
        </Fact>
      )}
      {details !== null && (
        <Fact name={t('card.confidence')}>
          {t(`confidence.${event.confidence}`)}
          {details.confidenceNote !== null && (
            <span class="fact-context">{details.confidenceNote[locale]}</span>
          )}
        </Fact>
      )}
    </dl>
  );
}
