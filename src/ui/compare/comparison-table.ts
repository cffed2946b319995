import type { Translate } from '../../i18n/translate';
import type { ChartCell, ChartTable } from '../chart/chart-table';
import type { NamedComparison } from './comparison-picture';
import { roundRate } from './rate-words';

/** The figures of a comparison; what has no figure has words. */
export function comparisonTable(
  rows: readonly NamedComparison[],
  hasIntervals: boolean,
  t: Translate,
): ChartTable {
  const end = (value: number): ChartCell =>
    hasIntervals ? roundRate(value) : t('compare.notGiven');
  return {
    columns: [
      t('compare.column.name'),
      t('compare.column.countA'),
      t('compare.column.countB'),
      t('compare.column.rateA'),
      t('compare.column.rateB'),
      t('compare.column.difference'),
      t('compare.column.low'),
      t('compare.column.high'),
      t('compare.column.ratio'),
      t('compare.column.low'),
      t('compare.column.high'),
    ],
    rows: rows.map(({ name, comparison: { a, b, rateA, rateB, difference, ratio } }) => [
      name,
      a.count,
      b.count,
      roundRate(rateA),
      roundRate(rateB),
      roundRate(difference.value),
      end(difference.low),
      end(difference.high),
      ratio === null
        ? t('compare.noneAtAll')
        : ratio.value === null
          ? t('compare.noneInA')
          : roundRate(ratio.value),
      ratio === null ? t('compare.notGiven') : end(ratio.low),
      ratio === null
        ? t('compare.notGiven')
        : ratio.high === null && hasIntervals
          ? t('compare.noLimit')
          : end(ratio.high ?? 0),
    ]),
  };
}
