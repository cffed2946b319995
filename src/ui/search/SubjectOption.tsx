import { findMarks } from '../../domain/text-marks';
import { useWords } from '../app-context';
import { Icon } from '../controls/Icon';
import { MarkedText } from '../controls/MarkedText';
import { Option } from './Option';
import type { OptionProps } from './option-props';
import type { SubjectChoice } from './suggestions';

/** Two options of an actor or a place: its name, to filter by it; and the page about it. */
export function SubjectOption({ choice, isActive, wanted }: OptionProps<SubjectChoice>) {
  const { locale, t } = useWords();
  const { type, key, subject } = choice;
  const name = subject.name[locale];
  if (type === 'page') {
    return (
      <Option id={key} kind="page" label={t('search.openPageOf', { name })} isActive={isActive}>
        {t('search.openPage')}
      </Option>
    );
  }
  const { count } = subject;
  const isActor = subject.type === 'actor';
  return (
    <Option
      id={key}
      kind="filter"
      label={t(isActor ? 'search.filterByActor' : 'search.filterByPlace', { name, count })}
      isActive={isActive}
    >
      <Icon name={isActor ? 'actor' : 'place'} size={16} />
      <bdi>
        <MarkedText text={name} marks={findMarks(name, wanted)} />
      </bdi>
      <span class="suggestion-note">{t('list.count', { count })}</span>
    </Option>
  );
}
