import { useSignalEffect } from '@preact/signals';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { TableColumnId } from '../../domain/table-column';
import { useApp } from '../app-context';
import { DetailsFailed } from '../events/DetailsFailed';
import { EmptyList } from '../events/EmptyList';
import { EventTableRow } from './EventTableRow';
import { TableHead } from './TableHead';
import { TableTools } from './TableTools';
import { TABLE_COLUMN_DEFINITIONS } from './table-columns';
import { createTableRows } from './table-rows';
import { useKeptRow } from './use-kept-row';
import { useRowKeys } from './use-row-keys';
import { useVisibleRows } from './use-visible-rows';

/** Height of a row until one has been measured, px. */
const GUESSED_ROW_PX = 50;

function widthRemOf(columns: readonly TableColumnId[]): number {
  return columns.reduce((sum, column) => sum + TABLE_COLUMN_DEFINITIONS[column].widthRem, 0);
}

/** The height rows have on average, px: they end on whole pixels. Null where none is in sight. */
function measureRow(scroller: HTMLElement): number | null {
  const rows = scroller.querySelectorAll('.table-row');
  const first = rows[0]?.getBoundingClientRect();
  const last = rows[rows.length - 1]?.getBoundingClientRect();
  if (first === undefined || last === undefined || last.height === 0) return null;
  return (last.bottom - first.top) / rows.length;
}

/** The events shown as a table: what the list shows, in any order, with any columns. */
export function EventTable() {
  const { state, words } = useApp();
  const scroller = useRef<HTMLDivElement>(null);
  const [rowPx, setRowPx] = useState(GUESSED_ROW_PX);
  const load = state.details.load.value;
  const dataset = load.type === 'ready' ? load.details : null;
  const { locale, t, format } = words.value;
  const cellWords = useMemo(() => ({ locale, t, format, dataset }), [locale, t, format, dataset]);
  const shown = state.derived.shownEvents.value;
  const sort = state.table.sort.value;
  const columns = state.table.columns.value;
  const rows = useMemo(() => createTableRows(shown, sort, cellWords), [shown, sort, cellWords]);
  const selected = state.selection.selected.value;
  const visible = useVisibleRows(scroller, rows.length, rowPx);
  const keys = useRowKeys(scroller, rows, rowPx, visible);

  useLayoutEffect(() => {
    const drawnPx = scroller.current === null ? null : measureRow(scroller.current);
    if (drawnPx !== null && Math.abs(drawnPx - rowPx) > 0.01) setRowPx(drawnPx);
  });

  // While playing the newest rows are what is looked at.
  useSignalEffect(() => {
    if (state.playback.isPlaying.value && state.window.window.value) {
      scroller.current?.scrollTo({ top: 0 });
    }
  });

  const { bringIntoView } = keys;
  useEffect(() => {
    if (selected !== null && rowPx > 0) bringIntoView(selected);
  }, [selected, rowPx, bringIntoView]);
  useKeptRow(scroller, selected, bringIntoView);

  return (
    <div class="event-table">
      <h2 class="visually-hidden">{t('list.label')}</h2>
      <TableTools rows={rows} words={cellWords} />
      {load.type === 'failed' && (
        <p class="table-failed">
          <DetailsFailed />
        </p>
      )}
      <div class="table-scroller" ref={scroller} id="events" tabIndex={-1}>
        <div
          style={{
            minInlineSize: `${widthRemOf(columns)}rem`,
            // Room for the rows that are not drawn.
            paddingBlockStart: `${visible.first * rowPx}px`,
            paddingBlockEnd: `${(rows.length - visible.last) * rowPx}px`,
          }}
        >
          <table aria-rowcount={rows.length + 1} aria-label={t('list.label')}>
            <caption class="visually-hidden">{t('table.scroll')}</caption>
            <colgroup>
              {columns.map((column) => (
                <col
                  key={column}
                  class={`table-column-${column}`}
                  style={{ '--column': `${TABLE_COLUMN_DEFINITIONS[column].widthRem}rem` }}
                />
              ))}
            </colgroup>
            <TableHead columns={columns} />
            <tbody>
              {rows.slice(visible.first, visible.last).map((row, position) => (
                <EventTableRow
                  key={row.event.id}
                  row={row}
                  rowIndex={visible.first + position + 2}
                  columns={columns}
                  words={cellWords}
                  isPending={load.type === 'loading'}
                  isSelected={row.event.id === selected}
                  isTabStop={visible.first + position === keys.tabStop}
                  onOpen={state.openEvent}
                />
              ))}
            </tbody>
          </table>
        </div>
        {rows.length === 0 && <EmptyList />}
      </div>
    </div>
  );
}
