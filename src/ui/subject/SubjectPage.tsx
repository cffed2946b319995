import './subject.css';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { eventsOf, groupByRole, type Subject } from '../../domain/subject';
import { actorKindKey, placeKindKey } from '../../i18n/subject-kind-key';
import { useApp, useWords } from '../app-context';
import { Icon } from '../controls/Icon';
import { IconButton } from '../controls/IconButton';
import { CasualtyTotals } from '../events/CasualtyTotals';
import { isLedByKeyboard } from '../last-key';
import { ActorFacts } from './ActorFacts';
import { MonthBars } from './MonthBars';
import { PlaceFacts } from './PlaceFacts';
import { RoleEvents } from './RoleEvents';
import { SubjectActions } from './SubjectActions';
import { useSubjectName } from './use-subject-name';

/** Who or what a subject is, and all that is recorded of it: in the card's place. */
export function SubjectPage({ subject }: { readonly subject: Subject }) {
  const { state } = useApp();
  const { t } = useWords();
  const name = useSubjectName(subject);
  const region = useRef<HTMLElement>(null);
  const events = useMemo(() => eventsOf(subject, state.dataset.events), [state, subject]);
  const groups = useMemo(() => groupByRole(subject, events), [subject, events]);

  useEffect(() => {
    if (isLedByKeyboard()) region.current?.focus({ preventScroll: true });
  }, []);

  return (
    <section
      class="card subject"
      ref={region}
      aria-label={t('subject.label', { name })}
      tabIndex={-1}
    >
      <SubjectHead subject={subject} name={name} />
      <div class="card-body">
        {subject.type === 'actor' ? <ActorFacts id={subject.id} /> : <PlaceFacts id={subject.id} />}
        <section class="card-section">
          <h3>{t('subject.roles')}</h3>
          <p class="card-hint">{t('subject.count', { count: events.length })}</p>
          <dl class="facts">
            {groups.map(({ role, events: found }) => (
              <div key={role} class={`fact fact-role fact-role-${role}`}>
                <dt>{t(`subjectRole.${role}`)}</dt>
                <dd>{t('list.count', { count: found.length })}</dd>
              </div>
            ))}
          </dl>
          <CasualtyTotals events={events} />
        </section>
        <MonthBars events={events} />
        {groups.map((group) => (
          <RoleEvents key={group.role} group={group} />
        ))}
        <SubjectActions subject={subject} />
      </div>
    </section>
  );
}

function SubjectHead({ subject, name }: { readonly subject: Subject; readonly name: string }) {
  const { state } = useApp();
  const { t } = useWords();
  const { selection, details, dataset, derived } = state;
  const load = details.load.value;
  const actor =
    subject.type === 'actor' && load.type === 'ready' ? load.details.actors.get(subject.id) : null;
  const place = subject.type === 'place' ? dataset.places.get(subject.id) : null;
  return (
    <header class="card-head">
      <p class="card-kind">
        {actor && t(actorKindKey(actor.kind))}
        {place && t(placeKindKey(place.kind))}
      </p>
      <IconButton
        icon="close"
        label={t('subject.close')}
        className="card-close"
        onClick={() => selection.select(null)}
      />
      <h2 class="card-title">
        <bdi>{name}</bdi>
      </h2>
      {derived.selectedEvent.value !== null && (
        <button
          type="button"
          class="text-button subject-back"
          onClick={() => selection.showSubject(null)}
        >
          <Icon name="back" size={15} />
          {t('subject.back')}
        </button>
      )}
    </header>
  );
}
