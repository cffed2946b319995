import { useMemo } from 'preact/hooks';
import type { CountedOutcome } from '../../domain/epoch-outcomes';
import type { EventKind } from '../../domain/event-record';
import { countByWeekday } from '../../domain/rhythm';
import { useWords } from '../app-context';
import { BarsFigure } from './BarsFigure';

/** Sunday 3 January 2021, to name the days of the week by. */
const SUNDAY = 18_630;

/** A bar for every day of the week. */
export function WeekdaysFigure({
  outcomes,
  kind,
}: {
  readonly outcomes: readonly CountedOutcome[];
  readonly kind: EventKind;
}) {
  const { t, format } = useWords();
  const bars = useMemo(
    () =>
      countByWeekday(outcomes).map((value, at) => ({
        label: format.dayWithWeekday(SUNDAY + at).split(/[ ،]/)[0] ?? '',
        value,
      })),
    [outcomes, format],
  );
  return (
    <BarsFigure
      title={t('rhythm.weekdays')}
      name="tazamun-weekdays"
      label={t('rhythm.weekdaysLabel')}
      bars={bars}
      kind={kind}
      column={t('rhythm.weekday')}
    />
  );
}
