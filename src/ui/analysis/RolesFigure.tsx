import { useCallback, useMemo } from 'preact/hooks';
import { countActorRoles } from '../../domain/actor-roles';
import type { CountedOutcome } from '../../domain/epoch-outcomes';
import type { EventFilter } from '../../domain/event-filter';
import type { ActorRole, EventKind } from '../../domain/event-record';
import { useApp, useWords } from '../app-context';
import { ChartFigure } from '../chart/ChartFigure';
import { useFilterWords } from '../filters/use-filter-words';
import { drawRoles } from './roles-picture';

const MOST_ACTORS = 10;

const only = (set: ReadonlySet<string> | null): string | null =>
  set?.size === 1 ? ([...set][0] ?? null) : null;

/** Who took part, and as what. */
export function RolesFigure({
  outcomes,
  kind,
  counted,
}: {
  readonly outcomes: readonly CountedOutcome[];
  readonly kind: EventKind;
  readonly counted: EventFilter;
}) {
  const { state } = useApp();
  const { locale, t, format } = useWords();
  const { actorName } = useFilterWords();
  const isMirrored = locale === 'ar';
  const { roles, rows, withoutActor } = useMemo(
    () => countActorRoles(outcomes, MOST_ACTORS),
    [outcomes],
  );
  const names = rows.map(({ actor, actors }) =>
    actor === null ? t('rhythm.otherActors', { count: actors }) : actorName(actor),
  );
  const nameKey = names.join('\n');
  const { actors, roles: chosenRoles } = state.filter.filter.value;
  const chosenActor = only(actors);
  // With no role chosen, it is the name that is.
  const chosenRole = chosenRoles === null ? '' : only(chosenRoles);

  const draw = useCallback(
    (width: number) =>
      drawRoles(
        rows.map(({ actor, counts }, at) => ({
          name: nameKey.split('\n')[at] ?? '',
          counts,
          target: actor === null ? null : `${actor} `,
          targets: roles.map((role) => (actor === null ? null : `${actor} ${role}`)),
          chosen:
            actor === null || actor !== chosenActor || chosenRole === null
              ? null
              : roles.indexOf(chosenRole as ActorRole),
        })),
        roles.map((role) => t(`part.${role}`)),
        kind,
        width,
        isMirrored,
        format.number,
      ),
    [rows, roles, nameKey, chosenActor, chosenRole, kind, isMirrored, t, format],
  );
  const cells = rows.flatMap(({ actor, counts }, nth) =>
    roles.flatMap((role, at) => {
      const value = counts[at] ?? 0;
      return value === 0 ? [] : [{ actor, name: names[nth] ?? '', role, value }];
    }),
  );
  const table = {
    columns: [t('rhythm.actor'), t('rhythm.role'), t('rhythm.count')],
    rows: cells.map(({ name, role, value }) => [name, t(`part.${role}`), value]),
    targets: cells.map(({ actor, role }) =>
      actor === null ? [] : [`${actor} `, `${actor} ${role}`],
    ),
  };
  const pick = (target: string) => {
    const [actor = '', role = ''] = target.split(' ');
    if (actor === chosenActor && role === chosenRole) {
      state.filter.lift('actors', 'roles', 'kinds');
      return;
    }
    state.filter.change({
      kinds: counted.kinds,
      actors: new Set([actor]),
      roles: role === '' ? null : new Set([role as ActorRole]),
    });
  };
  const lines = withoutActor === 0 ? [] : [t('rhythm.withoutActor', { count: withoutActor })];
  return (
    <ChartFigure
      title={t('rhythm.roles')}
      name="tazamun-roles"
      label={t('rhythm.rolesLabel')}
      lines={lines}
      draw={draw}
      onPick={pick}
      table={table}
    >
      <p class="around-hint">{[t('rhythm.rolesHint'), ...lines].join(' ')}</p>
    </ChartFigure>
  );
}
