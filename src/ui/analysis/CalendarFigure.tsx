import { useCallback, useMemo } from 'preact/hooks';
import type { EventKind } from '../../domain/event-record';
import { formatLocalDay } from '../../domain/local-day';
import { useApp, useWords } from '../app-context';
import { ChartFigure } from '../chart/ChartFigure';
import { createCalendarBrush } from './calendar-brush';
import { drawCalendar } from './calendar-picture';
import { roundCount } from './figure-words';
import { useShowDays } from './use-show-days';

/** A square for every day. */
export function CalendarFigure({
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
  const draw = useCallback(
    (width: number) => drawCalendar(counts, extent, kind, width, isMirrored, format),
    [counts, extent, kind, isMirrored, format],
  );
  const brush = useCallback(
    (width: number) => createCalendarBrush(extent, width, isMirrored),
    [extent, isMirrored],
  );
  const table = useMemo(() => {
    const days = Array.from(counts, (value, at) => ({ day: extent.from + at, value })).filter(
      ({ value }) => value > 0,
    );
    return {
      columns: [t('rhythm.day'), t('rhythm.count')],
      rows: days.map(({ day, value }) => [formatLocalDay(day), roundCount(value)]),
      targets: days.map(({ day }) => [String(day)]),
    };
  }, [counts, extent, t]);
  return (
    <ChartFigure
      title={t('rhythm.calendar')}
      name="tazamun-days"
      label={t('rhythm.calendarLabel')}
      draw={draw}
      brush={brush}
      onPick={(day) => showDays(Number(day), Number(day))}
      table={table}
    />
  );
}
