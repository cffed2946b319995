import { useCallback, useMemo } from 'preact/hooks';
import type { EpochTally } from '../../domain/epoch-outcomes';
import type { EventKind } from '../../domain/event-record';
import { addMonths, formatLocalDay, toCalendarDate } from '../../domain/local-day';
import {
  countByHour,
  countByPlaceAndMonth,
  countByWeekday,
  monthsOf,
  runningSums,
} from '../../domain/rhythm';
import { useApp, useWords } from '../app-context';
import { ChartFigure } from '../chart/ChartFigure';
import { BarsFigure } from './BarsFigure';
import { drawCalendar } from './calendar-picture';
import { roundCount } from './figure-words';
import { drawMatrix } from './matrix-picture';
import { drawRate } from './rate-picture';

const RATE_DAYS = 30;
/** Sunday 3 January 2021, to name the days of the week by. */
const SUNDAY = 18_630;

/** Day by day, over time, by weekday and hour, by place and month: each with its table and files. */
export function RhythmCharts({
  tally: { series, outcomes },
  kind,
}: {
  readonly tally: EpochTally;
  readonly kind: EventKind;
}) {
  const { state } = useApp();
  const { locale, t, format } = useWords();
  const isMirrored = locale === 'ar';
  const { extent } = state.window;
  const { counts } = series;
  const months = useMemo(() => monthsOf(extent), [extent]);
  const sums = useMemo(() => runningSums(counts, RATE_DAYS), [counts]);
  const places = useMemo(
    () => countByPlaceAndMonth(outcomes, extent, locale, format.country),
    [outcomes, extent, locale, format],
  );
  const { hours, unknown } = useMemo(() => countByHour(outcomes), [outcomes]);
  const hourBars = useMemo(
    () => hours.map((value, hour) => ({ label: String(hour).padStart(2, '0'), value })),
    [hours],
  );
  const weekdayBars = useMemo(
    () =>
      countByWeekday(outcomes).map((value, at) => ({
        label: format.dayWithWeekday(SUNDAY + at).split(/[ ،]/)[0] ?? '',
        value,
      })),
    [outcomes, format],
  );

  const calendar = useCallback(
    (width: number) => drawCalendar(counts, extent, kind, width, isMirrored, format),
    [counts, extent, kind, isMirrored, format],
  );
  const rate = useCallback(
    (width: number) => drawRate(sums, extent.from, kind, width, isMirrored, format),
    [sums, extent, kind, isMirrored, format],
  );
  const matrix = useCallback(
    (width: number) => {
      const columns = months.map((month) => ({
        label: toCalendarDate(month).month === 1 ? format.year(month) : null,
        title: format.month(month),
        target: String(month),
      }));
      return drawMatrix(places, columns, kind, width, isMirrored);
    },
    [places, months, kind, isMirrored, format],
  );

  const showDay = useCallback(
    (day: string) => state.window.show({ from: Number(day), to: Number(day) }),
    [state],
  );
  const showMonth = useCallback(
    (month: string) =>
      state.window.show({
        from: Math.max(extent.from, Number(month)),
        to: Math.min(extent.to, addMonths(Number(month), 1) - 1),
      }),
    [state, extent],
  );
  const count = t('rhythm.count');
  const hoursUnknown = t('rhythm.hoursUnknown', { count: unknown });
  const withSome = Array.from(counts, (value, at) => ({ day: extent.from + at, value })).filter(
    ({ value }) => value > 0,
  );
  const dayTable = {
    columns: [t('rhythm.day'), count],
    rows: withSome.map(({ day, value }) => [formatLocalDay(day), roundCount(value)]),
    targets: withSome.map(({ day }) => String(day)),
  };
  const cells = places.flatMap(({ name, counts: byMonth }) =>
    months.flatMap((month, at) => {
      const value = byMonth[at] ?? 0;
      return value === 0 ? [] : [{ name, month, value }];
    }),
  );
  const placeTable = {
    columns: [t('rhythm.place'), t('rhythm.month'), count],
    rows: cells.map(({ name, month, value }) => [name, format.month(month), value]),
    targets: cells.map(({ month }) => String(month)),
  };
  return (
    <div class="rhythm">
      <p class="around-hint">{t('rhythm.hint')}</p>
      <ChartFigure
        title={t('rhythm.calendar')}
        name="tazamun-days"
        label={t('rhythm.calendarLabel')}
        draw={calendar}
        onPick={showDay}
        table={dayTable}
      />
      <ChartFigure
        title={t('rhythm.rate')}
        name="tazamun-30-days"
        label={t('rhythm.rateLabel')}
        draw={rate}
        table={{
          columns: [t('rhythm.month'), count],
          rows: months.flatMap((month) => {
            const sum = sums[addMonths(month, 1) - 1 - extent.from] ?? null;
            return sum === null ? [] : [[format.month(month), roundCount(sum)]];
          }),
        }}
      />
      <BarsFigure
        title={t('rhythm.weekdays')}
        name="tazamun-weekdays"
        label={t('rhythm.weekdaysLabel')}
        bars={weekdayBars}
        kind={kind}
        column={t('rhythm.weekday')}
      />
      <BarsFigure
        title={t('rhythm.hours')}
        name="tazamun-hours"
        label={t('rhythm.hoursLabel')}
        lines={[hoursUnknown]}
        bars={hourBars}
        kind={kind}
        column={t('rhythm.hour')}
      >
        <p class="around-hint">{hoursUnknown}</p>
      </BarsFigure>
      <ChartFigure
        title={t('rhythm.places')}
        name="tazamun-places"
        label={t('rhythm.placesLabel')}
        draw={matrix}
        onPick={showMonth}
        table={placeTable}
      />
    </div>
  );
}
