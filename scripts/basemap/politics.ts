import type { Position } from 'geojson';

/** The country the map is about, as the source names it. */
export const HOME = 'Iraq';

/** Left out: no visit goes there, and it would stretch the sheet. */
export const OMITTED: readonly string[] = ['Antarctica'];

/** Units the source sets apart without an international border between them and the other. */
export const SAME_COUNTRY: Readonly<Record<string, string>> = {
  Baikonur: 'Kazakhstan',
  'USNB Guantanamo Bay': 'Cuba',
  Dhekelia: 'Cyprus',
  Akrotiri: 'Cyprus',
};

/**
 * Lines whose course or standing is disputed, names in alphabetical order. They are drawn dashed
 * and alike; the map takes no side. Names as the source writes them.
 */
export const DISPUTED_PAIRS: readonly (readonly [string, string])[] = [
  ['Israel', 'Palestine'],
  ['Israel', 'Syria'],
  ['Egypt', 'Sudan'],
  ['Kosovo', 'Serbia'],
  ['Cyprus', 'N. Cyprus'],
  ['Cyprus', 'Cyprus U.N. Buffer Zone'],
  ['Cyprus U.N. Buffer Zone', 'N. Cyprus'],
  ['Morocco', 'W. Sahara'],
  ['Algeria', 'W. Sahara'],
  ['Mauritania', 'W. Sahara'],
  ['Somalia', 'Somaliland'],
  ['Ethiopia', 'Somaliland'],
  ['China', 'India'],
  ['India', 'Pakistan'],
  ['China', 'Siachen Glacier'],
  ['India', 'Siachen Glacier'],
  ['Pakistan', 'Siachen Glacier'],
  ['Russia', 'Ukraine'],
];

/**
 * Disputed lines the source has not: the other side of the Golan Heights, along the upper Jordan
 * and the lake's east shore, placed by hand; `[lng, lat]`.
 */
export const SEPARATE_DISPUTED_LINES: Position[][] = [
  [
    [35.66, 33.27],
    [35.645, 33.2],
    [35.622, 33.12],
    [35.618, 33.03],
    [35.627, 32.97],
    [35.62, 32.89],
    [35.653, 32.84],
    [35.652, 32.77],
    [35.62, 32.71],
    [35.67, 32.685],
  ],
];
