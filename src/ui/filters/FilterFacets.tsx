import { METHODS } from '../../domain/dataset-rules';
import type { CasualtyFilter, FilterDimension } from '../../domain/event-filter';
import {
  ACTOR_ROLES,
  ACTOR_SIDES,
  CONFIDENCES,
  EVENT_KINDS,
  type EventKind,
} from '../../domain/event-record';
import { describeFilter } from '../../i18n/filter-words';
import { filterCountsOf } from '../../state/filter-counts';
import { useApp, useWords } from '../app-context';
import { EventSymbol } from '../controls/EventSymbol';
import { Segments } from '../controls/Segments';
import { DetailsFailed } from '../events/DetailsFailed';
import { AreaFacet } from './AreaFacet';
import { FacetList } from './FacetList';
import { FacetOption } from './FacetOption';
import { FacetSection } from './FacetSection';
import { PlaceFacet } from './PlaceFacet';
import { SearchableFacet } from './SearchableFacet';
import { useFilterWords } from './use-filter-words';

const METHOD_ORDER = [...new Set(Object.values(METHODS).flat())];

/** All filters, one under the other: what, who, where, how sure, by whom told. */
export function FilterFacets() {
  const { state } = useApp();
  const { t } = useWords();
  const source = useFilterWords();
  const { subject } = state.derived;
  const { columns, details } = subject.value;
  const filter = state.filter.filter.value;
  const words = describeFilter(source, filter);
  const load = state.details.load.value;
  const actors = load.type === 'ready' ? load.details.actors : null;

  /** What a section says of itself while folded. */
  const head = (dimension: FilterDimension) => {
    const own = words.filter((word) => word.dimension === dimension);
    const [first] = own;
    const isMore = own.length > 1;
    const prefix = `${t(`filter.${dimension}`)}: `;
    const text = isMore ? t('facet.chosen', { count: own.length }) : first?.text;
    return {
      name: t(`filter.${dimension}`),
      chosen: text?.replace(prefix, '') ?? null,
    };
  };
  const methods = METHOD_ORDER.filter((method) => columns.methods.values.includes(method));
  return (
    <>
      <FacetSection {...head('kinds')} isOpenAtStart>
        {() => (
          <FacetList
            dimension="kinds"
            values={EVENT_KINDS}
            symbolOf={(kind) => <EventSymbol kind={kind as EventKind} />}
          />
        )}
      </FacetSection>
      <FacetSection {...head('methods')}>
        {() => <FacetList dimension="methods" values={methods} />}
      </FacetSection>
      <FacetSection {...head('sides')}>
        {() =>
          details === null ? (
            <DetailsWait />
          ) : (
            <>
              <FacetList
                dimension="sides"
                values={ACTOR_SIDES.filter((side) => details.sides.values.includes(side))}
              />
              <p class="facet-hint">{t('facet.sidesHint')}</p>
            </>
          )
        }
      </FacetSection>
      <FacetSection {...head('actors')}>
        {() =>
          actors === null ? (
            <DetailsWait />
          ) : (
            <SearchableFacet
              dimension="actors"
              values={columns.actors.values}
              otherNamesOf={(id) => {
                const actor = actors.get(id);
                return actor ? [actor.name.en, actor.name.ar, ...actor.aliases] : [];
              }}
            />
          )
        }
      </FacetSection>
      <FacetSection {...head('roles')}>
        {() => (
          <>
            <FacetList dimension="roles" values={ACTOR_ROLES} />
            <p class="facet-hint">{t('facet.rolesHint')}</p>
          </>
        )}
      </FacetSection>
      <FacetSection {...head('places')}>
        {() => (
          <>
            <PlaceFacet />
            <p class="facet-hint">{t('facet.placesHint')}</p>
          </>
        )}
      </FacetSection>
      <FacetSection {...head('area')}>{() => <AreaFacet />}</FacetSection>
      <FacetSection {...head('casualties')}>
        {() => (details === null ? <DetailsWait /> : <CasualtyFacet />)}
      </FacetSection>
      <FacetSection {...head('confidences')}>
        {() => (
          <FacetList
            dimension="confidences"
            values={CONFIDENCES}
            symbolOf={(value) => <EventSymbol kind="statement" isHollow={value === 'low'} />}
          />
        )}
      </FacetSection>
      <FacetSection {...head('isDisputed')}>
        {() => (details === null ? <DetailsWait /> : <DisputeFacet />)}
      </FacetSection>
      <FacetSection {...head('sourceLanguages')}>
        {() =>
          details === null ? (
            <DetailsWait />
          ) : (
            <SearchableFacet
              dimension="sourceLanguages"
              values={details.sourceLanguages.values}
              otherNamesOf={(tag) => [tag]}
            />
          )
        }
      </FacetSection>
      <FacetSection {...head('publishers')}>
        {() =>
          details === null ? (
            <DetailsWait />
          ) : (
            <>
              <SearchableFacet
                dimension="publishers"
                values={details.publishers.values}
                otherNamesOf={(id) => [id]}
              />
              <p class="facet-hint">{t('facet.publishersHint')}</p>
            </>
          )
        }
      </FacetSection>
    </>
  );
}

/** What is known from the details alone says so until they are in. */
function DetailsWait() {
  const { state } = useApp();
  const { t } = useWords();
  if (state.details.load.value.type !== 'failed') {
    return <p class="facet-hint">{t('filters.waiting')}</p>;
  }
  return (
    <p class="facet-hint" role="alert">
      <DetailsFailed />
    </p>
  );
}

function CasualtyFacet() {
  const { state } = useApp();
  const { t, format } = useWords();
  const counts = filterCountsOf(state).facets.value.casualties;
  const option = (value: CasualtyFilter) => {
    const text = t(`harmed.${value}`);
    const count = counts?.get(value) ?? 0;
    const name = t('facet.option', { name: text, count });
    return { value, text: `${text} ${format.number(count)}`, name };
  };
  return (
    <>
      <Segments<CasualtyFilter | 'all'>
        label={t('filter.casualties')}
        value={state.filter.filter.value.casualties ?? 'all'}
        options={[{ value: 'all', text: t('harmed.all') }, option('any'), option('deaths')]}
        onChoose={(value) => state.filter.change({ casualties: value === 'all' ? null : value })}
      />
      <p class="facet-hint">{t('harmed.hint')}</p>
    </>
  );
}

function DisputeFacet() {
  const { state } = useApp();
  const { t } = useWords();
  const { isDisputed } = state.filter.filter.value;
  const count = filterCountsOf(state).facets.value.isDisputed?.get('disputed') ?? 0;
  return (
    <ul class="facet-list">
      <FacetOption
        name={t('disputed.only')}
        count={count}
        share={count > 0 ? 1 : 0}
        isChosen={isDisputed}
        onToggle={() => state.filter.change({ isDisputed: !isDisputed })}
      />
    </ul>
  );
}
