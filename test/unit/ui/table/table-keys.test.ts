import { describe, expect, it } from 'vitest';
import { rowAfterKey } from '../../../../src/ui/table/table-keys';

describe('rowAfterKey', () => {
  it.each<[string, number, number | null]>([
    ['ArrowDown', 3, 4],
    ['ArrowDown', 99, 99],
    ['ArrowDown', -1, 0],
    ['ArrowUp', 3, 2],
    ['ArrowUp', 0, 0],
    ['ArrowUp', -1, 0],
    ['PageDown', 3, 13],
    ['PageDown', 95, 99],
    ['PageUp', 3, 0],
    ['Home', 50, 0],
    ['End', 50, 99],
    ['Enter', 50, null],
    [' ', 50, null],
  ])('%s leads from %i to %s', (key, row, next) => {
    expect(rowAfterKey(key, row, 100)).toBe(next);
  });

  it('leads nowhere in an empty table', () => {
    expect(rowAfterKey('Home', -1, 0)).toBeNull();
  });
});
