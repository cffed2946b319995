import { METHODS } from '../../domain/dataset-rules';
import { activeDimensions, type EventFilter, liftDimensions } from '../../domain/event-filter';
import {
  ACTOR_ROLES,
  ACTOR_SIDES,
  type ActorRole,
  type ActorSide,
  EVENT_KINDS,
  type EventKind,
} from '../../domain/event-record';
import { describeFilter, filterValueName } from '../../i18n/filter-words';
import { methodKey } from '../../i18n/method-key';
import { useApp, useWords } from '../app-context';
import { EventSymbol } from '../controls/EventSymbol';
import { useFilterWords } from '../filters/use-filter-words';
import { FacetSelect } from './FacetSelect';

/** What has a field of its own; all else comes from the page's filters. */
const OWN = ['kinds', 'methods', 'sides', 'actors', 'roles', 'places'] as const;
const SIDE = 'side ';

const only = <Value extends string>(value: Value | null) =>
  value === null ? null : new Set([value]);

/** Which events: by kind, who, as what, where and how, or whatever the page filters by. */
export function ChosenEvents({
  legend,
  filter,
  onChange,
}: {
  readonly legend: string;
  readonly filter: EventFilter;
  readonly onChange: (filter: EventFilter) => void;
}) {
  const { state } = useApp();
  const { locale, t } = useWords();
  const words = useFilterWords();
  const { columns } = state.derived.subject.value;
  const collator = new Intl.Collator(locale);
  const byName = (dimension: 'actors' | 'places') =>
    columns[dimension].values
      .map((value) => ({ value, text: filterValueName(words, dimension, value) }))
      .sort((a, b) => collator.compare(a.text, b.text));
  const change = (changes: Partial<EventFilter>) => onChange({ ...filter, ...changes });
  const toggle = (kind: EventKind) => {
    const kinds = new Set(filter.kinds ?? []);
    if (!kinds.delete(kind)) kinds.add(kind);
    change({ kinds: kinds.size === 0 ? null : kinds });
  };
  const further = activeDimensions(filter).filter(
    (dimension) => !OWN.some((own) => own === dimension),
  );
  const furtherWords = describeFilter(words, filter).filter(({ dimension }) =>
    further.includes(dimension),
  );
  const who =
    filter.sides === null
      ? filter.actors
      : new Set([...filter.sides].map((side) => `${SIDE}${side}`));
  const methods = [...new Set(Object.values(METHODS).flat())]
    .filter((method) => columns.methods.values.includes(method))
    .map((method) => ({ value: method, text: t(methodKey(method)) }));
  return (
    <fieldset class="around-chosen">
      <legend>{legend}</legend>
      <div class="around-kinds">
        {EVENT_KINDS.map((kind) => (
          <label key={kind}>
            <input
              type="checkbox"
              checked={filter.kinds?.has(kind) ?? false}
              onChange={() => toggle(kind)}
            />
            <EventSymbol kind={kind} size={11} />
            {t(`kinds.${kind}`)}
          </label>
        ))}
      </div>
      <FacetSelect
        label={t('around.who')}
        anyText={t('around.anybody')}
        chosen={who}
        groups={[
          {
            label: t('around.sides'),
            options: ACTOR_SIDES.map((side) => ({
              value: `${SIDE}${side}`,
              text: t(`side.${side}`),
            })),
          },
          { label: t('around.actors'), options: byName('actors') },
        ]}
        onChoose={(value) => {
          const isSide = value?.startsWith(SIDE) === true;
          change({
            sides: isSide ? only(value.slice(SIDE.length) as ActorSide) : null,
            actors: isSide ? null : only(value),
          });
        }}
      />
      <FacetSelect
        label={t('around.role')}
        anyText={t('around.anyRole')}
        chosen={filter.roles}
        groups={[
          {
            label: null,
            options: ACTOR_ROLES.map((role) => ({ value: role, text: t(`part.${role}`) })),
          },
        ]}
        onChoose={(value) => change({ roles: only(value as ActorRole | null) })}
      />
      <FacetSelect
        label={t('around.where')}
        anyText={t('around.anywhere')}
        chosen={filter.places}
        groups={[{ label: null, options: byName('places') }]}
        onChoose={(value) => change({ places: only(value) })}
      />
      <FacetSelect
        label={t('around.method')}
        anyText={t('around.anyMethod')}
        chosen={filter.methods}
        groups={[{ label: null, options: methods }]}
        onChoose={(value) => change({ methods: only(value) })}
      />
      {furtherWords.length > 0 && (
        <p class="around-further">
          {t('around.further')}: <bdi>{furtherWords.map(({ text }) => text).join(' · ')}</bdi>{' '}
          <button
            type="button"
            class="text-button"
            onClick={() => onChange(liftDimensions(filter, further))}
          >
            {t('around.dropFurther')}
          </button>
        </p>
      )}
      <button
        type="button"
        class="text-button"
        onClick={() => onChange(state.filter.filter.peek())}
      >
        {t('around.takeFilters')}
      </button>
    </fieldset>
  );
}
