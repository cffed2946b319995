import { describe, expect, it } from 'vitest';
import { clipLine, clipRing } from '../../../../src/ui/chart/clip-shape';

const BOX = [0, 0, 10, 10] as const;

describe('clipLine', () => {
  it('keeps what is in the box, in pieces where it leaves it', () => {
    expect(
      clipLine(
        [
          [-5, 5],
          [5, 5],
          [5, 15],
          [8, 15],
          [8, 5],
        ],
        BOX,
      ),
    ).toEqual([
      [
        [0, 5],
        [5, 5],
        [5, 10],
      ],
      [
        [8, 10],
        [8, 5],
      ],
    ]);
  });

  it('has what crosses the box with both ends outside, and nothing of what passes by', () => {
    const crossing = [
      [-5, 5],
      [15, 5],
    ] as const;
    expect(clipLine(crossing, BOX)).toEqual([
      [
        [0, 5],
        [10, 5],
      ],
    ]);
    expect(
      clipLine(
        [
          [-5, 8],
          [-1, 20],
        ],
        BOX,
      ),
    ).toEqual([]);
  });
});

describe('clipRing', () => {
  it('cuts a ring at the edges of the box', () => {
    const ring = clipRing(
      [
        [5, 5],
        [15, 5],
        [15, 15],
        [5, 15],
      ],
      BOX,
    );
    expect(new Set(ring.map(String))).toEqual(new Set(['5,5', '10,5', '10,10', '5,10']));
  });

  it('leaves one alone that is inside, and nothing of one outside', () => {
    const inside = [
      [1, 1],
      [2, 1],
      [2, 2],
    ] as const;
    expect(clipRing(inside, BOX)).toEqual(inside);
    expect(clipRing(inside, [20, 20, 30, 30])).toEqual([]);
  });
});
