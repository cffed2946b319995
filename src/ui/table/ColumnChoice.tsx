import { ROW_NAME_COLUMN, TABLE_COLUMNS } from '../../domain/table-column';
import { useApp, useWords } from '../app-context';
import { Popover } from '../controls/Popover';
import { TABLE_COLUMN_DEFINITIONS } from './table-columns';

/** Which columns the table has; kept until the page is closed. */
export function ColumnChoice() {
  const { state } = useApp();
  const { t } = useWords();
  const chosen = state.table.columns.value;
  return (
    <Popover label={t('table.columns')} icon="columns">
      <ul class="column-choice" aria-label={t('table.columns')}>
        {TABLE_COLUMNS.map((column) => (
          <li key={column}>
            <label>
              <input
                type="checkbox"
                checked={chosen.includes(column)}
                disabled={column === ROW_NAME_COLUMN}
                onChange={() => state.table.toggleColumn(column)}
              />
              {t(TABLE_COLUMN_DEFINITIONS[column].label)}
            </label>
          </li>
        ))}
      </ul>
    </Popover>
  );
}
