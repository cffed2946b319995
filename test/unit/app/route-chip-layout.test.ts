import { describe, expect, it } from 'vitest';
import {
  layOutRouteChips,
  type RouteChipSurroundings,
  shortNameOf,
} from '../../../src/app/route-chip-layout';
import { createPlace } from '../../support/create-event-record';

const frame = { top: 10, bottom: 500, left: 60, right: 900 };
const exitAt = (x: number, y: number, id = 'paris') => ({
  place: createPlace({ id }),
  count: 1,
  isSelected: false,
  point: { x, y },
  coordinates: [],
});
const layOut = (
  points: [number, number][],
  given: Partial<RouteChipSurroundings> = {},
  name = 'Paris',
) =>
  layOutRouteChips(
    points.map(([x, y], at) => exitAt(x, y, `place-${at}`)),
    { frame, panels: [], isWritten: () => false, ...given },
    () => name,
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
    for (const name of ['Paris', 'A name that takes up two lines']) {
      const chips = layOut(
        Array.from({ length: 6 }, (_, at): [number, number] => [300, 10 + at * 9]),
        {},
        name,
      );
      expect(chips).toHaveLength(6);
      chips.forEach((a, at) => {
        for (const b of chips.slice(at + 1)) {
          const isApart = Math.abs(a.x - b.x) > 5 * 7 + 56 || Math.abs(a.y - b.y) >= 30;
          expect(isApart, `${a.x} ${a.y} and ${b.x} ${b.y}`).toBe(true);
        }
      });
    }
  });

  it('keeps clear of panels, and of names where there is room beside them', () => {
    const panel = { left: 40, right: 560, top: 440, bottom: 520 };
    const [beside] = layOut([[300, 500]], { panels: [panel] });
    expect(beside?.y).toBeLessThanOrEqual(440 - 14);
    const isWritten = ({ top, bottom }: { top: number; bottom: number }) =>
      top < 130 && bottom > 100;
    const [clear] = layOut([[60, 110]], { isWritten });
    expect(Math.abs((clear?.y ?? 0) - 115)).toBeGreaterThan(28);
    const [over] = layOut([[60, 110]], { isWritten: () => true });
    expect(over?.y).toBe(110);
  });

  it('leaves out what has no room', () => {
    expect(
      layOut([[300, 20]], { panels: [{ left: 0, right: 2000, top: 0, bottom: 900 }] }),
    ).toEqual([]);
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

describe('shortNameOf', () => {
  it('leaves out what only says where a place is', () => {
    expect(shortNameOf('US Central Command headquarters, Tampa')).toBe(
      'US Central Command headquarters',
    );
    expect(shortNameOf('مسجد السهلة، الكوفة')).toBe('مسجد السهلة');
    expect(shortNameOf('Qaraqosh (Bakhdida)')).toBe('Qaraqosh');
    expect(shortNameOf('Erbil')).toBe('Erbil');
    expect(shortNameOf(', ')).toBe(', ');
  });
});
