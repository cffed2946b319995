import { useWords } from '../app-context';
import type { ChartTable } from './chart-table';

/** The figures of a chart, folded; what can be pressed in the chart can be pressed here. */
export function ChartTableView({
  table: { columns, rows, targets },
  onPick,
}: {
  readonly table: ChartTable;
  readonly onPick?: (target: string) => void;
}) {
  const { t, format } = useWords();
  return (
    <details class="chart-table">
      <summary>{t('around.asTable')}</summary>
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, nth) => (
            <tr key={row.join()}>
              {row.map((cell, at) => {
                const text = typeof cell === 'number' ? format.number(cell) : cell;
                const target = targets?.[nth]?.[at] ?? null;
                const content =
                  target === null ? (
                    text
                  ) : (
                    <button type="button" class="text-button" onClick={() => onPick?.(target)}>
                      {text}
                    </button>
                  );
                return at > 0 ? (
                  <td key={at}>{content}</td>
                ) : (
                  <th key={at} scope="row">
                    {content}
                  </th>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
