import { findMarks } from '../../domain/text-marks';
import { useWords } from '../app-context';
import { EventSymbol } from '../controls/EventSymbol';
import { MarkedText } from '../controls/MarkedText';
import { Option } from './Option';
import type { OptionProps } from './option-props';
import type { EventChoice } from './suggestions';

/** An event to go to. */
export function EventOption({ choice, isActive, wanted }: OptionProps<EventChoice>) {
  const { locale, format } = useWords();
  const { key, event } = choice;
  const title = event.title[locale];
  const when = format.eventTime(event.time);
  return (
    <Option id={key} kind="event" label={`${title}, ${when}`} isActive={isActive}>
      <EventSymbol kind={event.kind} isHollow={event.confidence === 'low'} size={14} />
      <span>
        <MarkedText text={title} marks={findMarks(title, wanted)} />
      </span>
      <span class="suggestion-note">{when}</span>
    </Option>
  );
}
