import { useCallback, useMemo } from 'preact/hooks';
import type { CountedOutcome } from '../../domain/epoch-outcomes';
import { emptyFilter, sameFilter } from '../../domain/event-filter';
import type { EventKind } from '../../domain/event-record';
import { addMonths, toCalendarDate } from '../../domain/local-day';
import { type PlaceRegion, placesIn } from '../../domain/place-region';
import { countByPlaceAndMonth, monthsOf } from '../../domain/rhythm';
import { useApp, useWords } from '../app-context';
import { ChartFigure } from '../chart/ChartFigure';
import { createMatrixBrush } from './matrix-brush';
import { drawMatrix } from './matrix-picture';
import { useShowDays } from './use-show-days';

/** A row for every province or country, a square for every month. */
export function PlacesFigure({
  outcomes,
  kind,
}: {
  readonly outcomes: readonly CountedOutcome[];
  readonly kind: EventKind;
}) {
  const { state } = useApp();
  const { locale, t, format } = useWords();
  const isMirrored = locale === 'ar';
  const { extent } = state.window;
  const showDays = useShowDays();
  const months = useMemo(() => monthsOf(extent), [extent]);
  const { rows, between } = useMemo(
    () => countByPlaceAndMonth(outcomes, extent, locale, format.country),
    [outcomes, extent, locale, format],
  );
  const idsOf = useMemo(() => {
    const known = new Set(state.derived.subject.peek().columns.places.values);
    const places = [...state.dataset.places.values()].filter(({ id }) => known.has(id));
    return new Map(rows.map(({ region }) => [region as string, placesIn(places, region)]));
  }, [rows, state]);
  const chosen = state.filter.filter.value.places;
  const isChosen = useCallback(
    (region: PlaceRegion) =>
      chosen !== null &&
      sameFilter(
        { ...emptyFilter, places: chosen },
        { ...emptyFilter, places: idsOf.get(region) ?? null },
      ),
    [chosen, idsOf],
  );

  const draw = useCallback(
    (width: number) =>
      drawMatrix(
        rows.map((row) => ({ ...row, target: row.region, isChosen: isChosen(row.region) })),
        months.map((month) => ({
          label: toCalendarDate(month).month === 1 ? format.year(month) : null,
          title: format.month(month),
          target: String(month),
        })),
        kind,
        width,
        isMirrored,
      ),
    [rows, months, isChosen, kind, isMirrored, format],
  );
  const brush = useCallback(
    (width: number) => createMatrixBrush(months, rows.length, extent, width, isMirrored),
    [months, rows, extent, isMirrored],
  );
  const table = useMemo(() => {
    const cells = rows.flatMap(({ region, name, counts }) =>
      months.flatMap((month, at) => {
        const value = counts[at] ?? 0;
        return value === 0 ? [] : [{ region, name, month, value }];
      }),
    );
    return {
      columns: [t('rhythm.place'), t('rhythm.month'), t('rhythm.count')],
      rows: cells.map(({ name, month, value }) => [name, format.month(month), value]),
      targets: cells.map(({ region, month }) => [region, String(month)]),
    };
  }, [rows, months, t, format]);

  const pick = (target: string) => {
    const ids = idsOf.get(target);
    if (ids === undefined) showDays(Number(target), addMonths(Number(target), 1) - 1);
    else if (isChosen(target as PlaceRegion)) state.filter.lift('places');
    else state.filter.change({ places: ids });
  };
  const told = between === 0 ? [] : [t('rhythm.placesBetween', { count: between })];
  return (
    <ChartFigure
      title={t('rhythm.places')}
      name="tazamun-places"
      label={t('rhythm.placesLabel')}
      lines={told}
      draw={draw}
      brush={brush}
      onPick={pick}
      table={table}
    >
      {told.map((text) => (
        <p key={text} class="around-hint">
          {text}
        </p>
      ))}
    </ChartFigure>
  );
}
