import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LngLat } from '../../../src/domain/event-record';
import { nearSlotShare, slotSpacingPx } from '../../../src/map/event-metrics';
import type { EventOffsets } from '../../../src/map/event-offsets';
import { EventPicker, MAX_PICKED, type PickingView } from '../../../src/map/event-picking';
import { createTimelineOfSpans, isShownAt } from '../../../src/map/event-timeline';
import type { ScreenPoint } from '../../../src/map/map-callbacks';
import { fromMercator, toMercator } from '../../../src/map/map-mercator';
import type { ScreenProjection } from '../../../src/map/screen-patch';
import { globeProjection, tiltedProjection } from '../../support/screen-projections';

const LOW_ZOOM = 6;
const HIGH_ZOOM = 12;

/** A map without distortion, a degree a pixel, north down. */
const PLAIN: ScreenProjection = {
  project: (place) => {
    const [x, y] = toMercator(place);
    return { x: x * 1000, y: y * 1000 };
  },
  unproject: ({ x, y }) => fromMercator([x / 1000, y / 1000]),
};

type Given = {
  readonly spots: readonly ScreenPoint[];
  readonly starts?: readonly number[];
  readonly offsets?: EventOffsets;
  readonly view?: Partial<PickingView>;
};

/** Events of a day each, where they are on the plain map, and how to pick them. */
function given({ spots, starts = [], offsets, view = {} }: Given) {
  const positions = Float64Array.from(spots.flatMap(({ x, y }) => [x / 1000, y / 1000]));
  const begin = Float64Array.from(spots, (_, index) => starts[index] ?? 0);
  const timeline = createTimelineOfSpans(
    0,
    begin,
    begin.map((start) => start + 1),
  );
  const none = new Float32Array(positions.length);
  const picker = new EventPicker(positions, offsets ?? { near: none, group: none }, timeline);
  const shown = { from: -1, until: 30, visible: null, zoom: LOW_ZOOM, ...PLAIN, ...view };
  return (x: number, y: number, tolerancePx: number) => picker.pick({ x, y }, tolerancePx, shown);
}

const at = (x: number, y: number): ScreenPoint => ({ x, y });

describe('EventPicker', () => {
  it('finds what is within the tolerance, nearest first', () => {
    const pick = given({ spots: [at(500, 400), at(505, 400), at(513, 400)] });
    expect(pick(504, 400, 5)).toEqual([1, 0]);
    expect(pick(504, 400, 9.5)).toEqual([1, 0, 2]);
    expect(pick(700, 400, 9)).toEqual([]);
  });

  it('finds nothing where there are no events', () => {
    expect(given({ spots: [] })(500, 400, 12)).toEqual([]);
  });

  it('puts the newest of equally near ones first', () => {
    const spots = [at(500, 400), at(500, 400), at(500, 400)];
    expect(given({ spots })(501, 400, 5)).toEqual([2, 1, 0]);
  });

  it('finds only what the window and the filter show', () => {
    const spots = [at(500, 400), at(500, 400), at(500, 400)];
    const starts = [0, 3, 7];
    const pick = (view: Partial<PickingView>, days = starts) =>
      given({ spots, starts: days, view })(500, 400, 5);
    expect(pick({ from: 2, until: 5 })).toEqual([1]);
    expect(pick({ from: -1, until: 2 }, [3, 0, 3])).toEqual([1]);
    expect(pick({ visible: Uint8Array.of(1, 0, 1) })).toEqual([2, 0]);
  });

  it('looks where the symbol stands, not where the place is', () => {
    const offsets = { group: Float32Array.of(2, 0), near: Float32Array.of(0, -1) };
    const low = given({ spots: [at(500, 400)], offsets });
    expect(low(500 + 2 * slotSpacingPx(LOW_ZOOM), 400, 1)).toEqual([0]);
    expect(low(500, 400, 1)).toEqual([]);
    const high = given({ spots: [at(500, 400)], offsets, view: { zoom: HIGH_ZOOM } });
    expect(high(500, 400 - slotSpacingPx(HIGH_ZOOM), 1)).toEqual([0]);
  });

  it('follows symbols to the slots of long windows', () => {
    const none = Float32Array.of(0, 0);
    const three = Float32Array.of(3, 0);
    const offsets = { group: none, near: none, long: { group: three, near: none } };
    const pick = (longShare: number) =>
      given({ spots: [at(500, 400)], offsets, view: { longShare } });
    expect(pick(1)(500 + 3 * slotSpacingPx(LOW_ZOOM), 400, 1)).toEqual([0]);
    expect(pick(0.5)(500 + 1.5 * slotSpacingPx(LOW_ZOOM), 400, 1)).toEqual([0]);
    expect(pick(1)(500, 400, 1)).toEqual([]);
  });

  it('keeps the nearest where there are too many', () => {
    const spots = Array.from({ length: 3 * MAX_PICKED }, (_, index) => at(500 + index / 100, 400));
    const picked = given({ spots })(500, 400, 12);
    expect(picked).toEqual(Array.from({ length: MAX_PICKED }, (_, index) => index));
  });

  it('keeps the newest of too many at one spot, blocks apart', () => {
    const count = 70_000;
    const spots = Array.from({ length: count }, () => at(500, 400));
    const picked = given({ spots })(500, 400, 12);
    expect(picked).toEqual(Array.from({ length: MAX_PICKED }, (_, index) => count - 1 - index));
  });
});

describe('EventPicker against looking at every event', () => {
  const WIDTH = 800;
  const HEIGHT = 600;
  const upTo = (limit: number) => fc.noBias(fc.nat(1e6)).map((share) => (share / 1e6) * limit);
  const event = fc.record({
    x: upTo(WIDTH),
    y: upTo(HEIGHT),
    start: upTo(30),
    slots: fc.array(upTo(3), { minLength: 4, maxLength: 4 }),
    isVisible: fc.boolean(),
  });

  it.each<[string, ScreenProjection]>([
    ['seen from above', tiltedProjection({ pitch: 0, bearing: 0, zoom: 7 })],
    ['turned and tilted', tiltedProjection({ pitch: 60, bearing: 40, zoom: 7 })],
    ['on a globe', globeProjection(300)],
  ])('gives the same answer %s', (_, projection) => {
    const places = (list: readonly { x: number; y: number }[]): LngLat[] =>
      list.map(({ x, y }) => projection.unproject(at(x, y)));
    fc.assert(
      fc.property(
        fc.array(event, { minLength: 30, maxLength: 90 }),
        fc.record({ x: upTo(WIDTH), y: upTo(HEIGHT) }),
        fc.constantFrom(22, 60, 150),
        fc.constantFrom(LOW_ZOOM, 10, HIGH_ZOOM),
        fc.tuple(fc.integer({ min: 0, max: 15 }), fc.integer({ min: 1, max: 20 })),
        fc.boolean(),
        (list, pointer, tolerancePx, zoom, [from, days], isFiltered) => {
          const inTime = [...list].sort((a, b) => a.start - b.start);
          const where = places(inTime);
          const begin = Float64Array.from(inTime, ({ start }) => start);
          const timeline = createTimelineOfSpans(
            0,
            begin,
            begin.map((start, index) => start + (index % 3)),
          );
          const part = (first: 0 | 2) =>
            Float32Array.from(inTime.flatMap(({ slots }) => slots.slice(first, first + 2)));
          const offsets = { group: part(0), near: part(2) };
          const visible = isFiltered
            ? Uint8Array.from(inTime, ({ isVisible }) => Number(isVisible))
            : null;
          const point = at(pointer.x, pointer.y);
          const until = from + days;

          const spacingPx = slotSpacingPx(zoom);
          const share = nearSlotShare(zoom);
          const distancePx = (index: number): number => {
            const place = projection.project(where[index] ?? [0, 0]);
            const slot = (axis: number): number =>
              (offsets.group[index * 2 + axis] ?? 0) * (1 - share) +
              (offsets.near[index * 2 + axis] ?? 0) * share;
            const x = place.x + slot(0) * spacingPx;
            const y = place.y + slot(1) * spacingPx;
            return Math.hypot(x - point.x, y - point.y);
          };
          const expected = inTime
            .map((_, index) => index)
            .filter((index) => isShownAt(timeline, index, from, until))
            .filter((index) => visible === null || visible[index] === 1);
          const positions = Float64Array.from(where.flatMap((place) => [...toMercator(place)]));
          const picker = new EventPicker(positions, offsets, timeline);
          const view = { from, until, visible, zoom, ...projection };
          const picked = picker.pick(point, tolerancePx, view);

          // A fraction of a pixel at the rim is nobody's.
          const surely = expected.filter((index) => distancePx(index) < tolerancePx - 0.02);
          const perhaps = expected.filter((index) => distancePx(index) < tolerancePx + 0.02);
          expect(picked).toEqual(expect.arrayContaining(surely));
          expect(perhaps).toEqual(expect.arrayContaining(picked));
          expect(new Set(picked).size).toBe(picked.length);
          const distances = picked.map(distancePx);
          for (const [rank, distance] of distances.entries()) {
            expect(distance).toBeGreaterThan((distances[rank - 1] ?? 0) - 0.02);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
