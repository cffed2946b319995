import './filter-chips.css';
import { activeDimensions } from '../../domain/event-filter';
import { describeFilter } from '../../i18n/filter-words';
import { filterCountsOf } from '../../state/filter-counts';
import { useApp } from '../app-context';
import { useFilterWords } from './use-filter-words';

/** Where filters leave nothing: what each holds back by itself, to be lifted at once. */
export function EmptyFilters() {
  const { state } = useApp();
  const source = useFilterWords();
  const { t } = source;
  const filter = state.filter.filter.value;
  const lifts = filterCountsOf(state).lifts.value.filter(({ count }) => count > 0);
  const words = describeFilter(source, filter);
  if (lifts.length === 0) {
    return activeDimensions(filter).length > 1 ? <p>{t('filters.emptiedByAll')}</p> : null;
  }
  return (
    <>
      <p>{t('filters.emptied')}</p>
      <ul class="empty-lifts">
        {lifts.map(({ dimension, count }) => {
          const texts = words.filter((word) => word.dimension === dimension);
          const filterText = texts.map(({ text }) => text).join(' · ');
          const counted = t('list.count', { count });
          return (
            <li key={dimension}>
              <button
                type="button"
                class="empty-lift"
                aria-label={`${t('filters.lift', { filter: filterText })}: ${counted}`}
                onClick={() => state.filter.lift(dimension)}
              >
                <span>{t('filters.without', { filter: filterText })}</span>
                <strong>{counted}</strong>
              </button>
            </li>
          );
        })}
      </ul>
    </>
  );
}
