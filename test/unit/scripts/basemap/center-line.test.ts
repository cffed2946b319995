import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { replaceStretch, toCenterLine } from '../../../../scripts/basemap/center-line';

/** A river ten wide along the x axis, pointed at both ends; the banks have different points. */
const RING: Position[] = [
  [0, 0],
  [0.02, 0.05],
  [0.1, 0.05],
  [0.2, 0.05],
  [0.22, 0],
  [0.15, -0.05],
  [0.05, -0.05],
  [0, 0],
];

describe('toCenterLine', () => {
  it('runs from end to end between the banks', () => {
    const line = toCenterLine(RING, [0, 0], [0.22, 0]);
    expect(line[0]).toEqual([0, 0]);
    expect(line.at(-1)).toEqual([0.22, 0]);
    for (const [, y = 9] of line) expect(Math.abs(y)).toBeLessThanOrEqual(0.03);
  });

  it('runs the other way when asked to', () => {
    expect(toCenterLine(RING, [0.22, 0], [0, 0])[0]).toEqual([0.22, 0]);
  });
});

describe('replaceStretch', () => {
  const line: Position[] = [
    [0, 0],
    [1, 0],
    [2, 0],
    [3, 0],
    [4, 0],
  ];

  it('puts the detour in place of what lies between its ends', () => {
    const detour: Position[] = [
      [1, 0.1],
      [2, 1],
      [3, 0.1],
    ];
    expect(replaceStretch(line, detour)).toEqual([[0, 0], ...detour, [4, 0]]);
  });

  it('leaves the line without a detour', () => {
    expect(replaceStretch(line, [])).toEqual(line);
  });
});
