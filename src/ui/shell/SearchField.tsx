import { useApp, useWords } from '../app-context';
import { Icon } from '../controls/Icon';
import { IconButton } from '../controls/IconButton';

export const SEARCH_FIELD_ID = 'search';

/** Narrows list, axis and map to events whose words match. */
export function SearchField() {
  const { state } = useApp();
  const { t } = useWords();
  const { text } = state.filter.filter.value;
  return (
    <div class="search">
      <Icon name="search" size={16} />
      <input
        id={SEARCH_FIELD_ID}
        type="search"
        dir={text === '' ? undefined : 'auto'}
        maxLength={200}
        autocomplete="off"
        spellcheck={false}
        placeholder={t('search.label')}
        aria-label={t('search.label')}
        value={text}
        onInput={(domEvent) => state.filter.change({ text: domEvent.currentTarget.value })}
      />
      {text !== '' && (
        <IconButton
          icon="close"
          label={t('search.clear')}
          size={14}
          onClick={() => state.filter.change({ text: '' })}
        />
      )}
    </div>
  );
}
