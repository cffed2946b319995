import { findMarks } from '../../domain/text-marks';
import { useWords } from '../app-context';
import { EventSymbol } from '../controls/EventSymbol';
import { MarkedText } from '../controls/MarkedText';
import type { OptionProps } from './option';
import type { EventChoice } from './suggestions';

/** An event to go to. */
export function EventOption({ choice, isActive, wanted }: OptionProps<EventChoice>) {
  const { locale, format } = useWords();
  const { key, event } = choice;
  const title = event.title[locale];
  const when = format.eventTime(event.time);
  return (
    <div
      id={key}
      class="suggestion suggestion-event"
      role="option"
      tabIndex={-1}
      aria-selected={isActive}
      aria-label={`${title}, ${when}`}
    >
      <EventSymbol kind={event.kind} isHollow={event.confidence === 'low'} size={14} />
      <span>
        <MarkedText text={title} marks={findMarks(title, wanted)} />
      </span>
      <span class="suggestion-note">{when}</span>
    </div>
  );
}
