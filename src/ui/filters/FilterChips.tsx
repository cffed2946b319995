import './filter-chips.css';
import { describeFilter, type FilterWord } from '../../i18n/filter-words';
import { useApp } from '../app-context';
import { Icon } from '../controls/Icon';
import { useFilterWords } from './use-filter-words';

/** What is filtered by, each to be lifted by itself; and all of it at once. */
export function FilterChips() {
  const { state } = useApp();
  const source = useFilterWords();
  const { t } = source;
  const words = describeFilter(source, state.filter.filter.value);
  if (words.length === 0) return null;

  const lift = (word: FilterWord) => {
    if (word.value === null) state.filter.lift(word.dimension);
    else state.filter.toggle(word.dimension, word.value);
  };
  return (
    <div class="filter-chips">
      <ul aria-label={t('filters.chips')}>
        {words.map((word) => (
          <li key={`${word.dimension} ${word.value}`}>
            <button
              type="button"
              class="filter-chip"
              aria-label={t('filters.lift', { filter: word.text })}
              title={word.text}
              onClick={() => lift(word)}
            >
              <bdi>{word.text}</bdi>
              <Icon name="close" size={12} />
            </button>
          </li>
        ))}
        <li>
          <button type="button" class="filter-clear" onClick={state.filter.reset}>
            {t('filters.clear')}
          </button>
        </li>
      </ul>
    </div>
  );
}
