/** Rows a page key goes over. */
const PAGE_ROWS = 10;

/**
 * The row a key leads to from another.
 * @returns null where the key is none of the table's, or there are no rows
 */
export function rowAfterKey(key: string, row: number, total: number): number | null {
  if (total === 0) return null;
  const within = (position: number) => Math.min(Math.max(position, 0), total - 1);
  switch (key) {
    case 'ArrowDown':
      return within(row + 1);
    case 'ArrowUp':
      return within(row - 1);
    case 'PageDown':
      return within(row + PAGE_ROWS);
    case 'PageUp':
      return within(row - PAGE_ROWS);
    case 'Home':
      return 0;
    case 'End':
      return total - 1;
    default:
      return null;
  }
}
