import type { ComponentChildren } from 'preact';
import { useCallback } from 'preact/hooks';
import type { EventKind } from '../../domain/event-record';
import { useWords } from '../app-context';
import { ChartFigure } from '../chart/ChartFigure';
import { drawBars } from './bars-picture';

/** Counts side by side, with their table. */
export function BarsFigure({
  bars,
  kind,
  column,
  expected,
  ...figure
}: {
  readonly title: string;
  /** Of files. */
  readonly name: string;
  /** What it shows, for those who do not see it. */
  readonly label: string;
  readonly lines?: readonly string[];
  /** The same as long as nothing changes. */
  readonly bars: Parameters<typeof drawBars>[0];
  readonly kind: EventKind;
  /** What the bars' names are. */
  readonly column: string;
  /** What the thin line is, where there is one. */
  readonly expected?: string;
  readonly children?: ComponentChildren;
  /** Below the chart. */
  readonly after?: ComponentChildren;
}) {
  const { locale, t, format } = useWords();
  const draw = useCallback(
    (width: number) => drawBars(bars, kind, width, locale === 'ar', format.number),
    [bars, kind, locale, format],
  );
  const table = {
    columns: [column, t('rhythm.count'), ...(expected === undefined ? [] : [expected])],
    rows: bars.map((bar) => [
      bar.label,
      bar.value,
      ...(expected === undefined ? [] : [bar.expected ?? null]),
    ]),
  };
  return <ChartFigure {...figure} draw={draw} table={table} />;
}
