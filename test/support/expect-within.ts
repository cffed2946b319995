import { expect } from 'vitest';
import type { ChartPicture } from '../../src/ui/chart/chart-picture';

/** Everything in a picture is somewhere, and within its edges. */
export function expectWithin({ marks, height }: ChartPicture, width: number): void {
  for (const mark of marks) {
    if (mark.type === 'text') {
      expect(mark.x).toBeGreaterThanOrEqual(-0.5);
      expect(mark.x).toBeLessThanOrEqual(width + 0.5);
      expect(mark.y).toBeLessThanOrEqual(height);
      continue;
    }
    expect(mark.d).not.toMatch(/NaN|Infinity/);
    for (const [, x = '', y = ''] of mark.d.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)) {
      expect(Number(x)).toBeGreaterThanOrEqual(-0.5);
      expect(Number(x)).toBeLessThanOrEqual(width + 0.5);
      expect(Number(y)).toBeLessThanOrEqual(height);
    }
  }
}
