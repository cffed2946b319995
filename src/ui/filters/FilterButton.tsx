import './filter-button.css';
import { activeDimensions } from '../../domain/event-filter';
import { useApp, useWords } from '../app-context';
import { Icon } from '../controls/Icon';

export const FILTER_BUTTON_ID = 'filters-button';

/** Opens the filters and says how many are at work; the search stands beside it and counts for itself. */
export function FilterButton({
  isOpen,
  onToggle,
}: {
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}) {
  const { state } = useApp();
  const { t, format } = useWords();
  const active = activeDimensions(state.filter.filter.value);
  const count = active.filter((dimension) => dimension !== 'text').length;
  return (
    <button
      type="button"
      id={FILTER_BUTTON_ID}
      class={isOpen ? 'filter-button filter-button-open' : 'filter-button'}
      aria-label={count === 0 ? t('filters.label') : t('filters.active', { count })}
      aria-expanded={isOpen}
      title={t('filters.label')}
      onClick={onToggle}
    >
      <Icon name="filter" size={18} />
      <span class="filter-button-text">{t('filters.label')}</span>
      {count > 0 && <span class="filter-button-count">{format.number(count)}</span>}
    </button>
  );
}
