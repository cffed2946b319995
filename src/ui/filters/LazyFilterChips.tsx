import { isEmptyFilter } from '../../domain/event-filter';
import { useApp } from '../app-context';
import { useLazy } from '../use-lazy';

const loadChips = () => import('./FilterChips').then(({ FilterChips }) => FilterChips);

/** What is filtered by; its code comes with the first filter. */
export function LazyFilterChips() {
  const { state } = useApp();
  const chips = useLazy(loadChips, !isEmptyFilter(state.filter.filter.value));
  if (chips.type !== 'ready') return null;
  const FilterChips = chips.value;
  return <FilterChips />;
}
