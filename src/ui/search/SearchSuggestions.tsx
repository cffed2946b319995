import './search.css';
import { batch, type Signal } from '@preact/signals';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { parseSearchWords } from '../../domain/search-words';
import { createSubjectSearch } from '../../domain/subject-search';
import { useApp, useWords } from '../app-context';
import { EventOption } from './EventOption';
import { SubjectOption } from './SubjectOption';
import { type EventChoice, findSuggestions, type SubjectChoice } from './suggestions';

/** How the field, which keeps the focus, hands its keys over; true: the key is taken. */
export type SuggestionKeys = (key: string) => boolean;

/** What the search field and its suggestions share. */
export type SuggestionsProps = {
  readonly id: string;
  readonly text: string;
  /** Id of the option that the arrow keys have reached. */
  readonly active: Signal<string | undefined>;
  readonly keys: { current: SuggestionKeys | null };
  readonly onClose: () => void;
};

/** Actors, places and events for what was typed: to filter by, to read about, to go to. */
export function SearchSuggestions({ id, text, active, keys, onClose }: SuggestionsProps) {
  const { state } = useApp();
  const { t } = useWords();
  const frame = useRef<HTMLDivElement>(null);
  const index = state.search.index.value;
  const load = state.details.load.value;
  const known = load.type === 'ready' ? load.details : null;
  const search = useMemo(() => createSubjectSearch(state.dataset, known), [state, known]);
  const { subjects, events } = useMemo(
    () => findSuggestions(text, state.dataset, index, search),
    [text, state, index, search],
  );
  const wanted = useMemo(() => parseSearchWords(text), [text]);
  const choices = [...subjects, ...events];

  const choose = (choice: SubjectChoice | EventChoice | undefined) => {
    onClose();
    if (choice === undefined) return;
    if (choice.type === 'event') {
      state.openEvent(choice.event.id);
      return;
    }
    const { type, id: subjectId } = choice.subject;
    if (choice.type === 'page') {
      state.selection.showSubject({ type, id: subjectId });
      return;
    }
    const ids = new Set([subjectId]);
    batch(() =>
      state.filter.change({ text: '', ...(type === 'actor' ? { actors: ids } : { places: ids }) }),
    );
  };

  /** Beyond either end is the field itself. */
  const step = (direction: -1 | 1) => {
    const places = choices.length + 1;
    const position = choices.findIndex(({ key }) => key === active.peek()) + 1;
    const next = choices[((position + direction + places) % places) - 1];
    active.value = next?.key;
    if (next !== undefined) document.getElementById(next.key)?.scrollIntoView({ block: 'nearest' });
  };

  // At every drawing, and with it: what is chosen is chosen among the options as they are seen, also
  // by a hand that is quicker than the next frame.
  useLayoutEffect(() => {
    keys.current = (key) => {
      if (key === 'Enter') choose(choices.find((choice) => choice.key === active.peek()));
      else if (key === 'ArrowDown') step(1);
      else if (key === 'ArrowUp') step(-1);
      else return false;
      return true;
    };
    const onClick = ({ target }: MouseEvent) => {
      const option = target instanceof Element ? target.closest('[role=option]') : null;
      if (option !== null) choose(choices.find(({ key }) => key === option.id));
    };
    // The field keeps the focus while something is chosen.
    const onPress = (domEvent: Event) => domEvent.preventDefault();
    const element = frame.current;
    element?.addEventListener('click', onClick);
    element?.addEventListener('mousedown', onPress);
    return () => {
      keys.current = null;
      element?.removeEventListener('click', onClick);
      element?.removeEventListener('mousedown', onPress);
    };
  });

  return (
    <div class="suggestions" ref={frame}>
      <p class="visually-hidden" aria-live="polite">
        {t('search.suggestionCount', { count: choices.length })}
      </p>
      {choices.length > 0 && (
        <div id={id} role="listbox" tabIndex={-1} aria-label={t('search.suggestions')}>
          {subjects.length > 0 && (
            <p class="suggestions-heading" aria-hidden="true">
              {t('search.suggestedSubjects')}
            </p>
          )}
          {subjects.map((choice) => (
            <SubjectOption
              key={choice.key}
              choice={choice}
              isActive={choice.key === active.value}
              wanted={wanted}
            />
          ))}
          {events.length > 0 && (
            <p class="suggestions-heading" aria-hidden="true">
              {t('search.suggestedEvents')}
            </p>
          )}
          {events.map((choice) => (
            <EventOption
              key={choice.key}
              choice={choice}
              isActive={choice.key === active.value}
              wanted={wanted}
            />
          ))}
        </div>
      )}
    </div>
  );
}
