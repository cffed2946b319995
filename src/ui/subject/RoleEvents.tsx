import { useState } from 'preact/hooks';
import type { SubjectGroup } from '../../domain/subject';
import { useWords } from '../app-context';
import { EventChips } from '../events/EventChips';

const SHOWN_AT_ONCE = 8;
/** Added by a press: more at once would be a long task. */
const STEP = 80;

/** The events in which a subject has one part, in order of time. */
export function RoleEvents({ group: { role, events } }: { readonly group: SubjectGroup }) {
  const { t, format } = useWords();
  const [count, setCount] = useState(SHOWN_AT_ONCE);
  const left = events.length - count;
  const heading = t(`subjectRole.${role}`);
  return (
    <section class="card-section">
      <h3>{heading}</h3>
      <EventChips
        label={heading}
        chips={events
          .slice(0, count)
          .map((event) => ({ event, note: format.eventTime(event.time) }))}
      />
      {left > 0 && (
        <button type="button" class="text-button" onClick={() => setCount(count + STEP)}>
          {t('subject.showMore', { count: Math.min(left, STEP) })}
        </button>
      )}
    </section>
  );
}
