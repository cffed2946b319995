import { findMarks } from '../../domain/text-marks';
import { useWords } from '../app-context';
import { Icon } from '../controls/Icon';
import { MarkedText } from '../controls/MarkedText';
import type { OptionProps } from './option';
import type { SubjectChoice } from './suggestions';

/** Two options of an actor or a place: its name, to filter by it; and the page about it. */
export function SubjectOption({ choice, isActive, wanted }: OptionProps<SubjectChoice>) {
  const { locale, t } = useWords();
  const { type, key, subject } = choice;
  const name = subject.name[locale];
  if (type === 'page') {
    return (
      <div
        id={key}
        class="suggestion suggestion-page"
        role="option"
        tabIndex={-1}
        aria-selected={isActive}
        aria-label={t('search.openPageOf', { name })}
      >
        {t('search.openPage')}
      </div>
    );
  }
  const { count } = subject;
  const isActor = subject.type === 'actor';
  return (
    <div
      id={key}
      class="suggestion suggestion-filter"
      role="option"
      tabIndex={-1}
      aria-selected={isActive}
      aria-label={t(isActor ? 'search.filterByActor' : 'search.filterByPlace', { name, count })}
    >
      <Icon name={isActor ? 'actor' : 'place'} size={16} />
      <bdi>
        <MarkedText text={name} marks={findMarks(name, wanted)} />
      </bdi>
      <span class="suggestion-note">{t('list.count', { count })}</span>
    </div>
  );
}
