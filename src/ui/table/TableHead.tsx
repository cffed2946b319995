import type { TableColumnId } from '../../domain/table-column';
import { useApp, useWords } from '../app-context';
import { Icon } from '../controls/Icon';
import { TABLE_COLUMN_DEFINITIONS } from './table-columns';

/** The columns' names; each sorts the table. */
export function TableHead({ columns }: { readonly columns: readonly TableColumnId[] }) {
  const { state } = useApp();
  const { t } = useWords();
  const sort = state.table.sort.value;
  return (
    <thead>
      <tr aria-rowindex={1}>
        {columns.map((column) => {
          const { label, isNumeric, firstDirection } = TABLE_COLUMN_DEFINITIONS[column];
          const direction = sort.column === column ? sort.direction : undefined;
          return (
            <th
              key={column}
              scope="col"
              class={isNumeric ? 'table-number' : undefined}
              aria-sort={direction}
            >
              <button
                type="button"
                class="table-sort"
                onClick={() => state.table.sortBy(column, firstDirection)}
              >
                <span>{t(label)}</span>
                {direction !== undefined && (
                  <span class={`table-direction table-direction-${direction}`}>
                    <Icon name="chevron" size={12} />
                  </span>
                )}
              </button>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
