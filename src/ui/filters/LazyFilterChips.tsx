import { activeDimensions } from '../../domain/event-filter';
import { useApp } from '../app-context';
import { useLazy } from '../use-lazy';

const loadChips = () => import('./FilterChips').then(({ FilterChips }) => FilterChips);

/** What is filtered by; its code comes with the first filter, and until then its room is kept. */
export function LazyFilterChips() {
  const { state } = useApp();
  const count = activeDimensions(state.filter.filter.value).length;
  const chips = useLazy(loadChips, count > 0);
  if (chips.type === 'ready') {
    const FilterChips = chips.value;
    return <FilterChips />;
  }
  // Two and the button that clears them stand in a row, mostly.
  const style = { '--rows': Math.ceil(count / 2) };
  return count > 0 && chips.type === 'waiting' ? <div class="chips-room" style={style} /> : null;
}
