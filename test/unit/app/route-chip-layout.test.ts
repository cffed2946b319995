import { describe, expect, it } from 'vitest';
import { layOutRouteChips } from '../../../src/app/route-chip-layout';
import { createPlace } from '../../support/create-event-record';

const frame = { top: 10, bottom: 500, left: 60, right: 900 };
const exitAt = (x: number, y: number, id = 'paris') => ({
  place: createPlace({ id }),
  count: 1,
  isSelected: false,
  point: { x, y },
  coordinates: [],
});
const layOut = (points: [number, number][]) =>
  layOutRouteChips(
    points.map(([x, y], at) => exitAt(x, y, `place-${at}`)),
    frame,
    () => 'Paris',
  );

describe('layOutRouteChips', () => {
  it('keeps chips whole within the frame', () => {
    for (const { x, y } of layOut([
      [0, 0],
      [1000, 250],
      [480, 900],
    ])) {
      expect(x).toBeGreaterThan(frame.left + 20);
      expect(x).toBeLessThan(frame.right - 20);
      expect(y).toBeGreaterThanOrEqual(frame.top + 14);
      expect(y).toBeLessThanOrEqual(frame.bottom - 14);
    }
  });

  it('lays none over another', () => {
    const chips = layOut(
      Array.from({ length: 6 }, (_, at): [number, number] => [300, 10 + at * 9]),
    );
    const heights = chips.map(({ y }) => y).sort((a, b) => a - b);
    expect(chips).toHaveLength(6);
    heights.slice(1).forEach((y, at) => {
      expect(y - (heights[at] ?? 0)).toBeGreaterThanOrEqual(30);
    });
  });

  it('leaves those be that are apart', () => {
    const chips = layOut([
      [200, 10],
      [600, 10],
    ]);
    expect(chips[0]?.y).toBe(chips[1]?.y);
  });

  it('points outwards', () => {
    const angles = layOut([
      [480, 10],
      [900, 255],
      [60, 255],
    ]).map(({ angleDeg }) => angleDeg);
    expect(angles[0]).toBe(0);
    expect(angles[1]).toBe(90);
    expect(angles[2]).toBe(-90);
  });
});
