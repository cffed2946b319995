import { useCallback, useMemo } from 'preact/hooks';
import type { EventKind } from '../../domain/event-record';
import { addMonths } from '../../domain/local-day';
import { monthsOf, runningSums } from '../../domain/rhythm';
import { useApp, useWords } from '../app-context';
import { ChartFigure } from '../chart/ChartFigure';
import { roundCount } from './figure-words';
import { createRateBrush } from './rate-brush';
import { drawRate } from './rate-picture';
import { useShowDays } from './use-show-days';

const RATE_DAYS = 30;

/** How many there were in the thirty days up to each. */
export function RateFigure({
  counts,
  kind,
}: {
  readonly counts: Float64Array;
  readonly kind: EventKind;
}) {
  const { state } = useApp();
  const { locale, t, format } = useWords();
  const isMirrored = locale === 'ar';
  const { extent } = state.window;
  const showDays = useShowDays();
  const sums = useMemo(() => runningSums(counts, RATE_DAYS), [counts]);
  const draw = useCallback(
    (width: number) => drawRate(sums, extent.from, kind, width, isMirrored, format),
    [sums, extent, kind, isMirrored, format],
  );
  const brush = useCallback(
    (width: number) => createRateBrush(extent, RATE_DAYS, width, isMirrored),
    [extent, isMirrored],
  );
  const table = useMemo(() => {
    const ends = monthsOf(extent).flatMap((month) => {
      const last = addMonths(month, 1) - 1;
      const sum = sums[last - extent.from] ?? null;
      return sum === null ? [] : [{ month, last, sum }];
    });
    return {
      columns: [t('rhythm.month'), t('rhythm.count')],
      rows: ends.map(({ month, sum }) => [format.month(month), roundCount(sum)]),
      targets: ends.map(({ last }) => [String(last)]),
    };
  }, [sums, extent, t, format]);
  return (
    <ChartFigure
      title={t('rhythm.rate')}
      name="tazamun-30-days"
      label={t('rhythm.rateLabel')}
      draw={draw}
      brush={brush}
      onPick={(last) => showDays(Number(last) - RATE_DAYS + 1, Number(last))}
      table={table}
    />
  );
}
