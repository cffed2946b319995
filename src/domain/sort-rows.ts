export type SortDirection = 'ascending' | 'descending';

/** What a row is sorted by; null: not known. */
export type SortKey = string | number | null;

/**
 * Sorts rows without changing the order of those that are equal. What is not known comes last in
 * either direction: it is neither the smallest nor the largest.
 * @param compareText the collation of the reader's language
 */
export function sortRows<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => SortKey,
  direction: SortDirection,
  compareText: (a: string, b: string) => number,
): readonly Row[] {
  const sign = direction === 'ascending' ? 1 : -1;
  const compare = (a: SortKey, b: SortKey): number => {
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    if (typeof a === 'number' && typeof b === 'number') return sign * (a - b);
    return sign * compareText(String(a), String(b));
  };
  return rows
    .map((row) => ({ row, key: keyOf(row) }))
    .sort((a, b) => compare(a.key, b.key))
    .map(({ row }) => row);
}
