import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type SortDirection, type SortKey, sortRows } from '../../../src/domain/sort-rows';

type Row = { readonly key: SortKey; readonly position: number };

const toRows = (keys: readonly SortKey[]): Row[] =>
  keys.map((key, position) => ({ key, position }));
const compareText = new Intl.Collator('ar').compare;
const sorted = (keys: readonly SortKey[], direction: SortDirection) =>
  sortRows(toRows(keys), ({ key }) => key, direction, compareText);
const keysOf = (rows: readonly Row[]) => rows.map(({ key }) => key);

const directions = fc.constantFrom<SortDirection>('ascending', 'descending');
const columns = fc.oneof(
  fc.array(fc.option(fc.integer({ min: 0, max: 5 }), { nil: null })),
  fc.array(fc.option(fc.constantFrom('أربيل', 'بغداد', 'الأنبار', 'Erbil', ''), { nil: null })),
);

describe('sortRows', () => {
  it('sorts numbers as numbers and texts by the language', () => {
    expect(keysOf(sorted([10, 9, 100], 'ascending'))).toEqual([9, 10, 100]);
    expect(keysOf(sorted([10, 9, 100], 'descending'))).toEqual([100, 10, 9]);
    expect(keysOf(sorted(['ب', 'أ', 'ت'], 'ascending'))).toEqual(['أ', 'ب', 'ت']);
  });

  it('puts what is not known last in either direction, and zero is known', () => {
    expect(keysOf(sorted([null, 0, 3], 'ascending'))).toEqual([0, 3, null]);
    expect(keysOf(sorted([null, 0, 3], 'descending'))).toEqual([3, 0, null]);
  });

  it('keeps every row, in order, equal ones as they were', () => {
    fc.assert(
      fc.property(columns, directions, (keys, direction) => {
        const rows = sorted(keys, direction);
        expect([...rows].map(({ position }) => position).sort((a, b) => a - b)).toEqual(
          keys.map((_, position) => position),
        );
        for (const [index, row] of rows.entries()) {
          const next = rows[index + 1];
          if (next === undefined) continue;
          if (row.key === null) expect(next.key).toBeNull();
          if (row.key === null || next.key === null) {
            if (row.key === next.key) expect(row.position).toBeLessThan(next.position);
            continue;
          }
          const apart =
            typeof row.key === 'number'
              ? row.key - Number(next.key)
              : compareText(row.key, String(next.key));
          if (apart === 0) expect(row.position).toBeLessThan(next.position);
          else expect(apart < 0).toBe(direction === 'ascending');
        }
      }),
    );
  });
});
