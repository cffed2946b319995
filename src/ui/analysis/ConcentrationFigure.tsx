import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import {
  areaOfCell,
  CELL_WIDTHS_KM,
  type CellWidthKm,
  type ConcentrationCell,
  concentrate,
} from '../../domain/concentration';
import type { CountedOutcome } from '../../domain/epoch-outcomes';
import type { EventKind } from '../../domain/event-record';
import { outlineOf, sameArea } from '../../domain/filter-area';
import { type GroundOutline, useApp, useWords } from '../app-context';
import { ChartFigure } from '../chart/ChartFigure';
import { Segments } from '../controls/Segments';
import { drawConcentration } from './concentration-picture';
import { roundCount } from './figure-words';

/** Fetches the outline once; the map is drawn without it until then, and where it cannot be had. */
function useGroundOutline(): GroundOutline | null {
  const { actions } = useApp();
  const [outline, setOutline] = useState<GroundOutline | null>(null);
  useEffect(() => {
    let isGone = false;
    actions
      .loadPictures()
      .then((pictures) => pictures.loadOutline())
      .then(
        (found) => {
          if (!isGone) setOutline(found);
        },
        (error: unknown) => console.warn('The outline of the region could not be had', error),
      );
    return () => {
      isGone = true;
    };
  }, [actions]);
  return outline;
}

/** Where it was, by cells of equal size, as well as it is known. */
export function ConcentrationFigure({
  outcomes,
  kind,
  cellKm,
  onChange,
}: {
  readonly outcomes: readonly CountedOutcome[];
  readonly kind: EventKind;
  readonly cellKm: CellWidthKm;
  readonly onChange: (cellKm: CellWidthKm) => void;
}) {
  const { state } = useApp();
  const { locale, t, format } = useWords();
  const outline = useGroundOutline();
  const found = useMemo(() => concentrate(outcomes, cellKm), [outcomes, cellKm]);
  const { cells, counted, spread, unlocated, beyond } = found;
  const { area } = state.filter.filter.value;
  const chosen = useMemo(
    () =>
      area === null
        ? null
        : (cells.find(({ cell }) => sameArea(areaOfCell(cell, cellKm), area))?.key ?? null),
    [area, cells, cellKm],
  );
  const nameOf = useCallback(
    ({ place, center: [lng, lat] }: ConcentrationCell) => {
      const point = t('rhythm.point', { lat: lat.toFixed(2), lng: lng.toFixed(2) });
      return place === null ? point : t('rhythm.cell', { place: place.name[locale], point });
    },
    [locale, t],
  );
  const countText = useCallback(
    (count: number) => (count < 0.05 ? t('rhythm.almostNone') : format.number(roundCount(count))),
    [t, format],
  );
  const draw = useCallback(
    (width: number) =>
      drawConcentration(cells, cellKm, outline, chosen, kind, width, locale, {
        cell: nameOf,
        count: countText,
        range: (from, to) =>
          to === null
            ? t('rhythm.classMore', { from })
            : from === 0
              ? t('rhythm.classBelow', { to })
              : t('rhythm.classRange', { from, to }),
        km: (km) => t('rhythm.km', { km }),
      }),
    [cells, cellKm, outline, chosen, kind, locale, nameOf, countText, t],
  );
  const pick = (key: string) => {
    const cell = cells.find((one) => one.key === key);
    const next = cell === undefined ? null : areaOfCell(cell.cell, cellKm);
    if (next === null) return;
    if (key === chosen) {
      state.filter.lift('area');
      return;
    }
    state.filter.change({ area: next });
    state.viewport.ask({ type: 'fit', coordinates: outlineOf(next) });
  };
  const told = [
    t('rhythm.mapCounted', { count: counted }),
    ...(spread === 0 ? [] : [t('rhythm.mapSpread', { count: spread })]),
    ...(unlocated === 0 ? [] : [t('rhythm.mapUnlocated', { count: unlocated })]),
    ...(beyond === 0 ? [] : [t('rhythm.mapBeyond', { count: beyond })]),
  ].join(' ');
  return (
    <ChartFigure
      title={t('rhythm.concentration')}
      name="tazamun-concentration"
      label={t('rhythm.concentrationLabel', { km: cellKm })}
      lines={[t('rhythm.cellsOf', { km: cellKm }), told]}
      draw={draw}
      onPick={pick}
      table={{
        columns: [t('rhythm.cellColumn'), t('rhythm.count')],
        rows: cells.map((cell) => [nameOf(cell), Math.round(cell.count * 100) / 100]),
        targets: cells.map(({ key }) => [key]),
      }}
    >
      <div class="rhythm-choice">
        <span class="around-label" aria-hidden="true">
          {t('rhythm.cellSize')}
        </span>
        <Segments
          label={t('rhythm.cellSize')}
          value={cellKm}
          options={CELL_WIDTHS_KM.map((km) => ({ value: km, text: t('rhythm.km', { km }) }))}
          onChoose={onChange}
        />
      </div>
      <p class="around-hint">
        {told} {t('rhythm.mapHint')}
      </p>
    </ChartFigure>
  );
}
