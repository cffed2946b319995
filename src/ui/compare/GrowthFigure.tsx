import { useCallback, useMemo } from 'preact/hooks';
import { addUpByDay, type CountUnit } from '../../domain/window-counts';
import { useWords } from '../app-context';
import { ChartFigure } from '../chart/ChartFigure';
import { drawGrowth } from './growth-picture';
import type { Comparison } from './use-comparison';

/** How the counts of both windows grow, day by day from their first. */
export function GrowthFigure({
  unit,
  sides: { a, b },
}: {
  readonly unit: CountUnit;
  readonly sides: NonNullable<Comparison['sides']>;
}) {
  const { locale, t, format } = useWords();
  const sums = useMemo(() => ({ a: addUpByDay(a, unit), b: addUpByDay(b, unit) }), [a, b, unit]);
  const draw = useCallback(
    (width: number) =>
      drawGrowth(sums.a, sums.b, width, locale === 'ar', {
        a: t('compare.a'),
        b: t('compare.b'),
        days: t('compare.growthDays'),
        number: format.number,
      }),
    [sums, locale, t, format],
  );
  const days = Math.max(sums.a.length, sums.b.length);
  // Days on which neither has anything new say nothing.
  const hasNews = (side: readonly number[], at: number) =>
    at < side.length && side[at] !== (side[at - 1] ?? 0);
  const rows = Array.from({ length: days }, (_, at) => at).filter(
    (at) => at === days - 1 || hasNews(sums.a, at) || hasNews(sums.b, at),
  );
  return (
    <ChartFigure
      title={t('compare.growth')}
      name="tazamun-compare-days"
      label={t('compare.growthLabel')}
      lines={[
        `${t('compare.a')}: ${format.span(a.window)} · ${t('compare.b')}: ${format.span(b.window)}`,
      ]}
      draw={draw}
      table={{
        columns: [t('compare.growthDays'), t('compare.a'), t('compare.b')],
        rows: rows.map((at) => [at + 1, sums.a[at] ?? null, sums.b[at] ?? null]),
      }}
    />
  );
}
