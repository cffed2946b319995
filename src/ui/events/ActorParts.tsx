import type { DatasetDetails } from '../../domain/dataset';
import { ACTOR_ROLES, type ActorRole, type AttributedPart } from '../../domain/event-record';
import type { PlainKey } from '../../i18n/messages-en';
import { useWords } from '../app-context';
import { SubjectLink } from '../subject/SubjectLink';

/** How a claim or an attribution names its owner. */
const BY_KEY: Readonly<Partial<Record<ActorRole, PlainKey>>> = {
  claimed: 'role.claimedBy',
  attributed: 'role.attributedBy',
  suspected: 'role.suspectedBy',
  denied: 'role.deniedBy',
};

/** Who took part, by role: a claim, an attribution, a suspicion and a denial look different. */
export function ActorParts({
  parts,
  actors,
}: {
  readonly parts: readonly AttributedPart[];
  readonly actors: DatasetDetails['actors'];
}) {
  const { locale, t } = useWords();
  const roles = ACTOR_ROLES.filter((role) => parts.some((part) => part.role === role));
  return (
    <>
      {roles.map((role) => (
        <div key={role} class={`fact fact-role fact-role-${role}`}>
          <dt>{t(`role.${role}`)}</dt>
          <dd>
            <ul class="actor-parts">
              {parts
                .filter((part) => part.role === role)
                .map((part) => (
                  <li key={`${part.actor} ${part.by?.en ?? ''} ${part.as?.en ?? ''}`}>
                    <SubjectLink
                      subject={{ type: 'actor', id: part.actor }}
                      name={actors.get(part.actor)?.name[locale] ?? part.actor}
                    />
                    {part.as !== null && <span class="actor-as">{part.as[locale]}</span>}
                    {part.by !== null && (
                      <span class="actor-by">
                        {t(BY_KEY[role] ?? 'role.otherBy', { by: part.by[locale] })}
                      </span>
                    )}
                  </li>
                ))}
            </ul>
          </dd>
        </div>
      ))}
    </>
  );
}
