import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCsvCell } from '../../../src/domain/dataset-csv';
import { toTsv } from '../../../src/domain/tsv';
import { anyText } from '../../support/any-text';
import { parseCsv } from '../../support/parse-csv';

describe('toCsvCell', () => {
  it.each<[string | number | null, string]>([
    [null, ''],
    [0, '0'],
    [-77.0365, '-77.0365'],
    ['plain', 'plain'],
    ['a, b', '"a, b"'],
    ['say "so"', '"say ""so"""'],
    ['a\nb', '"a\nb"'],
    ['=1+1', "'=1+1"],
    ['+964', "'+964"],
    ['-a', "'-a"],
    ['@a', "'@a"],
    ['\t=1', "'\t=1"],
    ['=a,"b"', `"'=a,""b"""`],
    ['عربي', 'عربي'],
  ])('writes %j as %j', (value, cell) => {
    expect(toCsvCell(value)).toBe(cell);
  });
});

describe('a row of cells', () => {
  it('is read back as it was written, but for the mark before a formula', () => {
    fc.assert(
      fc.property(fc.array(anyText(), { minLength: 2 }), (cells) => {
        const [row] = parseCsv(`${cells.map(toCsvCell).join(',')}\r\n`);
        expect(row?.map((cell, at) => (cell === `'${cells[at]}` ? cells[at] : cell))).toEqual(
          cells,
        );
      }),
    );
  });
});

describe('toTsv', () => {
  it('keeps cells and rows apart, whatever is in them, and runs nothing', () => {
    expect(
      toTsv([
        ['a\tb', 'c\r\nd'],
        ['=1+1', 'عربي'],
      ]),
    ).toBe("a b\tc d\n'=1+1\tعربي");
  });
});
