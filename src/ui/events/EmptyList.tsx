import { isEmptyFilter } from '../../domain/event-filter';
import { isWholeExtent } from '../../domain/time-window';
import { useApp, useWords } from '../app-context';
import { useLazy } from '../use-lazy';

const loadHints = () => import('../filters/EmptyFilters').then(({ EmptyFilters }) => EmptyFilters);

/** That nothing is shown, and what would show something. */
export function EmptyList() {
  const { state } = useApp();
  const { t } = useWords();
  const { extent, window, show } = state.window;
  const isFiltered = !isEmptyFilter(state.filter.filter.value);
  const hints = useLazy(loadHints, isFiltered);
  const EmptyFilters = hints.type === 'ready' ? hints.value : null;
  return (
    <div class="list-empty">
      <p>{t(isFiltered ? 'list.emptyFiltered' : 'list.empty')}</p>
      {isFiltered && EmptyFilters !== null && <EmptyFilters />}
      {isFiltered && (
        <button type="button" class="text-button" onClick={state.filter.reset}>
          {t('list.clearFilters')}
        </button>
      )}
      {!isWholeExtent(window.value, extent) && (
        <button type="button" class="text-button" onClick={() => show(extent)}>
          {t('list.wholeExtent')}
        </button>
      )}
    </div>
  );
}
