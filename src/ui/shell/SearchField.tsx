import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { useApp, useWords } from '../app-context';
import { Icon } from '../controls/Icon';
import { IconButton } from '../controls/IconButton';
import type { SuggestionKeys } from '../search/SearchSuggestions';
import { useLazy } from '../use-lazy';
import { useTurns } from '../use-turns';

export const SEARCH_FIELD_ID = 'search';
const SUGGESTIONS_ID = 'suggestions';

const loadSuggestions = () =>
  import('../search/SearchSuggestions').then(({ SearchSuggestions }) => SearchSuggestions);

/**
 * Narrows list, axis and map to events whose words match, and suggests actors, places and events.
 * Without the suggestions, whose code comes when the field is first used, it narrows all the same.
 */
export function SearchField() {
  const { state } = useApp();
  const { t } = useWords();
  const { text } = state.filter.filter.value;
  /** What is in the field, and what it is to follow, until the events are narrowed by it. */
  const typed = useSignal<{ readonly next: string; readonly over: string } | null>(null);
  const narrow = useTurns(() => {
    const { value } = typed;
    typed.value = null;
    // What was chosen meanwhile stands.
    if (value?.over === state.filter.filter.peek().text) state.filter.change({ text: value.next });
  });
  const isUsed = useSignal(false);
  const isOpen = useSignal(false);
  const active = useSignal<string | undefined>(undefined);
  const keys = useRef<SuggestionKeys | null>(null);
  const suggestions = useLazy(loadSuggestions, isUsed.value);
  const Suggestions = suggestions.type === 'ready' ? suggestions.value : null;
  const isShown = Suggestions !== null && isOpen.value && text.trim() !== '';

  const close = () => {
    isOpen.value = false;
    active.value = undefined;
  };
  const onKeyDown = (domEvent: KeyboardEvent) => {
    // While a word is being composed the keys are the composer's.
    if (domEvent.isComposing) return;
    if (domEvent.key === 'Escape' && isShown) {
      domEvent.preventDefault();
      close();
    } else if (!isShown) {
      if (domEvent.key === 'ArrowDown') isOpen.value = true;
    } else if (keys.current?.(domEvent.key)) domEvent.preventDefault();
  };

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
        aria-autocomplete="list"
        aria-haspopup="listbox"
        aria-controls={isShown ? SUGGESTIONS_ID : undefined}
        aria-activedescendant={isShown ? active.value : undefined}
        value={typed.value?.next ?? text}
        onFocus={() => {
          isUsed.value = true;
        }}
        onInput={(domEvent) => {
          typed.value = {
            next: domEvent.currentTarget.value,
            over: state.filter.filter.peek().text,
          };
          narrow();
          isOpen.value = true;
          active.value = undefined;
        }}
        onKeyDown={onKeyDown}
        onBlur={close}
      />
      {text !== '' && (
        <IconButton
          icon="close"
          label={t('search.clear')}
          size={14}
          onClick={() => state.filter.change({ text: '' })}
        />
      )}
      {isShown && (
        <Suggestions id={SUGGESTIONS_ID} text={text} active={active} keys={keys} onClose={close} />
      )}
    </div>
  );
}
