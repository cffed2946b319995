import { useSignal } from '@preact/signals';
import { useApp, useWords } from '../app-context';
import { Icon } from '../controls/Icon';
import { ColumnChoice } from './ColumnChoice';
import { TableFiles } from './TableFiles';
import { type CellWords, TABLE_COLUMN_DEFINITIONS, type TableRow } from './table-columns';
import { writeTableRows } from './table-rows';

/** What can be done with the whole table: choose columns, copy, download. */
export function TableTools({
  rows,
  words,
}: {
  readonly rows: readonly TableRow[];
  readonly words: CellWords;
}) {
  const { state, actions } = useApp();
  const { t } = useWords();
  const copied = useSignal<readonly TableRow[] | null>(null);
  const columns = state.table.columns.value;
  const isPending =
    words.dataset === null &&
    columns.some((column) => TABLE_COLUMN_DEFINITIONS[column].needsDetails);
  const isCopied = copied.value === rows;

  const copy = async () => {
    if (await actions.copyText(writeTableRows(rows, columns, words))) copied.value = rows;
    else state.notices.tell({ code: 'copy-failed', values: {} });
  };

  return (
    <div class="table-tools">
      <ColumnChoice />
      <button
        type="button"
        class="popover-button"
        title={t('table.copyHint')}
        disabled={isPending || rows.length === 0}
        onClick={copy}
      >
        <Icon name={isCopied ? 'done' : 'copy'} size={15} />
        {t('table.copy')}
      </button>
      <TableFiles rows={rows} />
      <span class="table-copied" aria-live="polite">
        {isCopied ? t('table.copied', { count: rows.length }) : ''}
      </span>
    </div>
  );
}
