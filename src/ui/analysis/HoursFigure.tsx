import { useMemo } from 'preact/hooks';
import type { CountedOutcome } from '../../domain/epoch-outcomes';
import type { EventKind } from '../../domain/event-record';
import { countByHour } from '../../domain/rhythm';
import { useWords } from '../app-context';
import { BarsFigure } from './BarsFigure';

/** A bar for every hour, where it is known. */
export function HoursFigure({
  outcomes,
  kind,
}: {
  readonly outcomes: readonly CountedOutcome[];
  readonly kind: EventKind;
}) {
  const { t } = useWords();
  const { bars, unknown } = useMemo(() => {
    const { hours, unknown } = countByHour(outcomes);
    const bars = hours.map((value, hour) => ({ label: String(hour).padStart(2, '0'), value }));
    return { bars, unknown };
  }, [outcomes]);
  const told = t('rhythm.hoursUnknown', { count: unknown });
  return (
    <BarsFigure
      title={t('rhythm.hours')}
      name="tazamun-hours"
      label={t('rhythm.hoursLabel')}
      lines={[told]}
      bars={bars}
      kind={kind}
      column={t('rhythm.hour')}
    >
      <p class="around-hint">{told}</p>
    </BarsFigure>
  );
}
