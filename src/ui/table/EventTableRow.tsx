import { ROW_NAME_COLUMN, type TableColumnId } from '../../domain/table-column';
import { EventSymbol } from '../controls/EventSymbol';
import { memo } from '../controls/memo';
import { type CellWords, TABLE_COLUMN_DEFINITIONS, type TableRow } from './table-columns';

/** One event of the table; its name is the button that opens it. */
export const EventTableRow = memo(function EventTableRow({
  row,
  rowIndex,
  columns,
  words,
  isPending,
  isSelected,
  isTabStop,
  onOpen,
}: {
  readonly row: TableRow;
  /** From 1, the head included. */
  readonly rowIndex: number;
  readonly columns: readonly TableColumnId[];
  readonly words: CellWords;
  /** The details have not come yet. */
  readonly isPending: boolean;
  readonly isSelected: boolean;
  /** The one row that Tab leads to; arrow keys lead to the others. */
  readonly isTabStop: boolean;
  readonly onOpen: (id: string) => void;
}) {
  const { event } = row;
  return (
    <tr
      class={isSelected ? 'table-row table-row-selected' : 'table-row'}
      data-event={event.id}
      aria-rowindex={rowIndex}
      aria-current={isSelected ? 'true' : undefined}
    >
      {columns.map((column) =>
        column === ROW_NAME_COLUMN ? (
          <th key={column} scope="row">
            <button
              type="button"
              class="table-open"
              tabIndex={isTabStop ? 0 : -1}
              aria-current={isSelected ? 'true' : undefined}
              onClick={() => onOpen(event.id)}
            >
              <span class="table-cell">{event.title[words.locale]}</span>
            </button>
          </th>
        ) : (
          <Cell key={column} column={column} row={row} words={words} isPending={isPending} />
        ),
      )}
    </tr>
  );
});

function Cell({
  column,
  row,
  words,
  isPending,
}: {
  readonly column: TableColumnId;
  readonly row: TableRow;
  readonly words: CellWords;
  readonly isPending: boolean;
}) {
  const { text, isNumeric, needsDetails } = TABLE_COLUMN_DEFINITIONS[column];
  const isWaiting = needsDetails && isPending;
  const written = isWaiting ? null : text(row, words);
  return (
    <td class={isNumeric ? 'table-number' : undefined}>
      {written === null ? (
        <Missing
          word={words.t(isWaiting ? 'table.pending' : 'table.unknown')}
          isWaiting={isWaiting}
        />
      ) : (
        <span
          class={`table-cell table-cell-${column}`}
          dir={column === 'sources' ? 'auto' : undefined}
        >
          {column === 'kind' && (
            <EventSymbol
              kind={row.event.kind}
              isHollow={row.event.confidence === 'low'}
              size={14}
            />
          )}
          {column === 'kind' ? <span class="table-kind-word">{written}</span> : written}
        </span>
      )}
    </td>
  );
}

/** A sign for the eye, a word for the ear: what is not known is never a zero. */
function Missing({ word, isWaiting }: { readonly word: string; readonly isWaiting: boolean }) {
  return (
    <>
      <span class="table-missing" aria-hidden="true">
        {isWaiting ? '…' : '–'}
      </span>
      <span class="visually-hidden">{word}</span>
    </>
  );
}
