import { useMemo } from 'preact/hooks';
import type { CountedOutcome } from '../../domain/epoch-outcomes';
import { binGaps, findGaps, longestGaps } from '../../domain/event-gaps';
import type { EventKind } from '../../domain/event-record';
import { useWords } from '../app-context';
import { ChartKey } from '../chart/ChartKey';
import { rectPath } from '../chart/chart-picture';
import { BarsFigure } from './BarsFigure';
import { roundCount } from './figure-words';
import { useShowDays } from './use-show-days';

const MOST_NAMED = 5;

/** How long it was from one day with something to the next. */
export function GapsFigure({
  outcomes,
  kind,
}: {
  readonly outcomes: readonly CountedOutcome[];
  readonly kind: EventKind;
}) {
  const { t, format } = useWords();
  const showDays = useShowDays();
  const { gaps, dayCount, counted, inexact, meanDays } = useMemo(
    () => findGaps(outcomes),
    [outcomes],
  );
  const bars = useMemo(
    () =>
      meanDays === null
        ? []
        : binGaps(gaps, meanDays).map(({ from, to, count, expected }) => ({
            label:
              to === null
                ? `${format.number(from)}+`
                : to === from
                  ? format.number(from)
                  : `${format.number(from)}–${format.number(to)}`,
            value: count,
            expected: roundCount(expected),
          })),
    [gaps, meanDays, t, format],
  );
  if (meanDays === null) {
    return (
      <section>
        <h3>{t('rhythm.gaps')}</h3>
        <p class="around-hint">{t('rhythm.gapsNone')}</p>
      </section>
    );
  }
  const told = [
    t('rhythm.gapsBasis', {
      count: dayCount,
      events: counted,
      mean: format.number(roundCount(meanDays)),
    }),
    ...(inexact === 0 ? [] : [t('rhythm.gapsInexact', { count: inexact })]),
  ];
  return (
    <BarsFigure
      title={t('rhythm.gaps')}
      name="tazamun-gaps"
      label={t('rhythm.gapsLabel')}
      lines={[told.join(' '), t('rhythm.gapsLine')]}
      bars={bars}
      kind={kind}
      column={t('rhythm.gapDays')}
      expected={t('rhythm.gapsExpected')}
      after={
        <>
          <p class="around-hint" id="longest-gaps">
            {t('rhythm.gapsLongest')}
          </p>
          <ol class="rhythm-gaps" aria-labelledby="longest-gaps">
            {longestGaps(gaps, MOST_NAMED).map(({ from, to, days }) => (
              <li key={from}>
                <button type="button" class="text-button" onClick={() => showDays(from, to)}>
                  {t('rhythm.gap', { count: days, span: format.span({ from, to }) })}
                </button>
              </li>
            ))}
          </ol>
        </>
      }
    >
      <p class="around-hint">
        {told.join(' ')} {t('rhythm.gapsLine')}
      </p>
      <ChartKey
        items={[
          { d: rectPath(2, 1, 8, 11), ink: kind, text: t('rhythm.gapsCounted') },
          { d: rectPath(0, 5.5, 12, 1.25), ink: 'ink', text: t('rhythm.gapsExpected') },
        ]}
      />
    </BarsFigure>
  );
}
