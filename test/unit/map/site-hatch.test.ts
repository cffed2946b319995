import { describe, expect, it } from 'vitest';
import { createHatch } from '../../../src/map/site-hatch';

const alphaOf = (ratio: number) => {
  const { width, height, data } = createHatch('light', ratio);
  return (x: number, y: number) => data[((y % height) * width + (x % width)) * 4 + 3] ?? 0;
};

describe('createHatch', () => {
  it('is as large as the device draws it', () => {
    expect(createHatch('light', 1)).toMatchObject({ width: 7, height: 7 });
    expect(createHatch('light', 2)).toMatchObject({ width: 14, height: 14 });
    expect(createHatch('dark', 1.5).data).toHaveLength(11 * 11 * 4);
  });

  it('is lines upwards that go on into the next picture', () => {
    for (const ratio of [1, 1.5, 2, 3]) {
      const at = alphaOf(ratio);
      const side = createHatch('light', ratio).width;
      for (let step = 0; step < side; step++) {
        // Up and to the right by one is along the line.
        expect(at(step, 2 * side - step)).toBe(at(0, 0));
        expect(at(step, 2 * side - 1 - step)).toBe(at(0, side - 1));
      }
      expect(at(0, side - 1)).toBeGreaterThan(4 * at(Math.floor(side / 2) - 1, 0));
    }
  });

  it('has the colour of its theme', () => {
    expect([...createHatch('light', 1).data.slice(0, 3)]).toEqual([0x7d, 0x74, 0x62]);
    expect([...createHatch('dark', 1).data.slice(0, 3)]).toEqual([0x9b, 0x94, 0x82]);
  });
});
