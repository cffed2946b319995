import { useCallback, useMemo } from 'preact/hooks';
import { provincesOf } from '../../domain/around-region';
import {
  COMPARED_BY,
  type ComparedBy,
  type ComparisonRows,
  compareBy,
  compareEvents,
} from '../../domain/comparison-rows';
import type { Dataset } from '../../domain/dataset';
import type { Locale } from '../../domain/event-record';
import type { RateComparison } from '../../domain/rate-comparison';
import { describeFilter, filterValueName } from '../../i18n/filter-words';
import { useApp, useWords } from '../app-context';
import { ChartFigure } from '../chart/ChartFigure';
import { ChartKey } from '../chart/ChartKey';
import { dotPath } from '../chart/chart-picture';
import { useFilterWords } from '../filters/use-filter-words';
import { diamondPath, drawComparison, type NamedComparison, ringPath } from './comparison-picture';
import { comparisonTable } from './comparison-table';
import { rateText, signedRate } from './rate-words';
import type { Comparison } from './use-comparison';

type Sides = NonNullable<Comparison['sides']>;

/** Names of provinces of Iraq and of countries, as the rows have them. */
function regionNames(
  { places }: Dataset,
  locale: Locale,
  country: (code: string) => string,
): ReadonlyMap<string, string> {
  const all = [...places.values()];
  return new Map([
    ...all.map((place) => [place.country, country(place.country)] as const),
    ...all.flatMap((place) =>
      provincesOf(place).map(({ id, name }) => [id, name[locale]] as const),
    ),
  ]);
}

/** What both windows have, broken down in four ways. */
export function ComparisonFigures({
  comparison,
  sides: { a, b },
}: {
  readonly comparison: Comparison;
  readonly sides: Sides;
}) {
  const { state } = useApp();
  const { locale, t, format } = useWords();
  const { unit } = comparison;
  const regions = useMemo(
    () => regionNames(state.dataset, locale, format.country),
    [state, locale, format],
  );
  const parts = useMemo(
    () => COMPARED_BY.map((by) => ({ by, rows: compareBy(by, a, b, unit) })),
    [a, b, unit],
  );
  const all = useMemo(() => compareEvents(a, b, unit), [a, b, unit]);
  const count = parts.reduce((sum, { rows }) => sum + rows.rows.length + (rows.rest ? 1 : 0), 1);
  return (
    <>
      {comparison.sharedDays === 0 && (
        <p class="around-warning">{t('compare.manyRows', { count })}</p>
      )}
      {parts.map(({ by, rows }) => (
        <ComparisonFigure
          key={by}
          by={by}
          rows={rows}
          all={by === 'kinds' ? all : null}
          regions={regions}
          comparison={comparison}
        />
      ))}
    </>
  );
}

function ComparisonFigure({
  by,
  rows: { rows, rest },
  all,
  regions,
  comparison: { window, other, sharedDays },
}: {
  readonly by: ComparedBy;
  readonly rows: ComparisonRows;
  /** Null: all of them together have no row here. */
  readonly all: RateComparison | null;
  readonly regions: ReadonlyMap<string, string>;
  readonly comparison: Comparison;
}) {
  const { state } = useApp();
  const { locale, t, format } = useWords();
  const words = useFilterWords();
  const hasIntervals = sharedDays === 0;
  const nameOf = (value: string): string =>
    by === 'places' ? (regions.get(value) ?? value) : filterValueName(words, by, value);
  const names = rows.map(({ value }) => nameOf(value)).join('\n');
  const named = useMemo(
    (): readonly NamedComparison[] => [
      ...(all === null ? [] : [{ name: t('compare.all'), comparison: all }]),
      ...rows.map(({ comparison }, at) => ({ name: names.split('\n')[at] ?? '', comparison })),
      ...(rest === null
        ? []
        : [{ name: t('compare.rest', { count: rest.values }), comparison: rest.comparison }]),
    ],
    [rows, rest, all, names, t],
  );
  const draw = useCallback(
    (width: number) =>
      drawComparison(named, hasIntervals, width, locale === 'ar', {
        a: t('compare.a'),
        b: t('compare.b'),
        perDays: t('compare.perDays'),
        less: t(hasIntervals ? 'compare.lessWithInterval' : 'compare.less'),
        number: format.number,
        rate: (value) => rateText(value, format.number),
        signed: (value) => signedRate(value, format.number),
      }),
    [named, hasIntervals, locale, t, format],
  );
  if (rows.length === 0) return null;
  const spans = [
    `${t('compare.a')}: ${format.span(window)}`,
    ...(other.window === null ? [] : [`${t('compare.b')}: ${format.span(other.window)}`]),
  ];
  const filters = describeFilter(words, state.filter.filter.value).map(({ text }) => text);
  return (
    <ChartFigure
      title={t(`compare.by.${by}`)}
      name={`tazamun-compare-${by}`}
      label={t('compare.figureLabel')}
      lines={[spans.join(' · '), ...(filters.length === 0 ? [] : [filters.join(' · ')])]}
      draw={draw}
      table={comparisonTable(named, hasIntervals, t)}
    >
      {by === 'actors' && <p class="around-hint">{t('compare.actorsHint')}</p>}
      <ChartKey
        items={[
          { d: ringPath(6, 6), ink: 'ink', text: spans[0] ?? '' },
          { d: diamondPath(6, 6), ink: 'accent', text: spans[1] ?? '' },
          { d: dotPath(6, 6, 2.5), ink: 'ink', text: t('compare.less') },
        ]}
      />
    </ChartFigure>
  );
}
