import type { ComponentChildren } from 'preact';
import type { Actor } from '../../domain/event-record';
import { useApp, useWords } from '../app-context';
import { DetailsFailed } from '../events/DetailsFailed';
import { Fact } from './Fact';
import { SubjectLink } from './SubjectLink';

/** Who an actor is. */
export function ActorFacts({ id }: { readonly id: string }) {
  const { state } = useApp();
  const { locale, t } = useWords();
  const load = state.details.load.value;
  if (load.type === 'loading') return <p class="card-hint">{t('card.loadingDetails')}</p>;
  if (load.type === 'failed') {
    return (
      <p class="card-hint">
        <DetailsFailed />
      </p>
    );
  }
  const { actors } = load.details;
  const actor = actors.get(id);
  if (actor === undefined) return <p class="card-hint">{t('card.detailsMissing')}</p>;
  const parent = actor.parent === null ? undefined : actors.get(actor.parent);
  const parts = [...actors.values()].filter((other) => other.parent === id);
  const linkTo = (other: Actor): ComponentChildren => (
    <SubjectLink subject={{ type: 'actor', id: other.id }} name={other.name[locale]} />
  );
  return (
    <dl class="facts">
      {actor.office !== null && <Fact name={t('subject.office')}>{actor.office[locale]}</Fact>}
      {parent !== undefined && <Fact name={t('subject.partOf')}>{linkTo(parent)}</Fact>}
      {parts.length > 0 && (
        <Fact name={t('subject.includes')}>
          <ul class="actor-parts">
            {parts.map((part) => (
              <li key={part.id}>{linkTo(part)}</li>
            ))}
          </ul>
        </Fact>
      )}
      {actor.aliases.length > 0 && (
        <Fact name={t('subject.aliases')}>
          <ul>
            {actor.aliases.map((alias) => (
              <li key={alias}>
                <bdi>{alias}</bdi>
              </li>
            ))}
          </ul>
        </Fact>
      )}
      <Fact name={t('subject.side')}>{t(`side.${actor.side}`)}</Fact>
    </dl>
  );
}
