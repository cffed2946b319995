import { describe, expect, it } from 'vitest';
import { readCharts, writeCharts } from '../../../src/state/charts-text';

describe('readCharts', () => {
  it.each([
    [null, { isOpen: false, cellKm: 50 }],
    ['0', { isOpen: false, cellKm: 50 }],
    ['1', { isOpen: true, cellKm: 50 }],
    ['25km', { isOpen: true, cellKm: 25 }],
    ['100km', { isOpen: true, cellKm: 100 }],
  ])('reads %s', (text, charts) => {
    expect(readCharts(text)).toEqual(charts);
  });

  it.each(['', '2', '30km', 'open', '25 km'])('does not take %j for anything', (text) => {
    expect(readCharts(text)).toBeNull();
  });
});

describe('writeCharts', () => {
  it.each([null, '1', '25km', '100km'])('leads back to %s', (text) => {
    expect(writeCharts(readCharts(text) ?? { isOpen: true, cellKm: 50 })).toBe(text);
  });
});
