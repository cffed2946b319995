import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CONFIDENCES, EVENT_KINDS, type EventRecord } from '../../../../src/domain/event-record';
import { formatLocalDay } from '../../../../src/domain/local-day';
import {
  type AxisBox,
  type AxisShape,
  layoutAxis,
  shapePath,
  shapesAt,
} from '../../../../src/ui/timeline/axis-layout';
import { createAxisScale, wholeAxis } from '../../../../src/ui/timeline/axis-view';
import { createDataset } from '../../../support/create-dataset';
import { createEventTime } from '../../../support/create-event-record';
import { day } from '../../../support/day';

const EXTENT = { from: day('2019-01-01'), to: day('2022-12-31') };
const BOX: AxisBox = { axisY: 90, barsHeight: 70, laneHeight: 9, lanes: 4 };
const ON_AXIS = new Set<string>(['attack', 'strike', 'visit', 'meeting', 'agreement']);

const times = fc
  .tuple(
    fc.integer({ min: EXTENT.from, max: EXTENT.to - 40 }),
    fc.integer({ min: 0, max: 12 }),
    fc.constantFrom('day', 'span', 'month'),
  )
  .map(([first, length, form]) => {
    const start = formatLocalDay(first);
    if (form === 'month') return createEventTime(start.slice(0, 7), 4);
    return createEventTime(start, 2, form === 'span' ? formatLocalDay(first + length) : null);
  });

const datasets = fc
  .array(
    fc.record({
      kind: fc.constantFrom(...EVENT_KINDS),
      confidence: fc.constantFrom(...CONFIDENCES),
      time: times,
    }),
    { minLength: 1, maxLength: 80 },
  )
  .map((events) => createDataset(events).events);
const widths = fc.integer({ min: 320, max: 3000 });

const layOut = (
  events: readonly EventRecord[],
  { widthPx = 1000, isMirrored = false, all = events, extent = EXTENT } = {},
) => layoutAxis(events, all, extent, createAxisScale(wholeAxis(extent), widthPx, isMirrored), BOX);

const centreOf = ({ x, y, width, height }: AxisShape) => ({ x: x + width / 2, y: y + height / 2 });

describe('layoutAxis', () => {
  it('gives every event that the axis shows one shape', () => {
    fc.assert(
      fc.property(datasets, widths, fc.boolean(), (events, widthPx, isMirrored) => {
        const { shapes } = layOut(events, { widthPx, isMirrored });
        const expected = events.filter(({ kind }) => ON_AXIS.has(kind)).map(({ index }) => index);
        expect(shapes.map(({ index }) => index).sort((a, b) => a - b)).toEqual(expected);
      }),
    );
  });

  it('keeps all shapes in the box: violence above the line, diplomacy below', () => {
    fc.assert(
      fc.property(datasets, widths, fc.boolean(), (events, widthPx, isMirrored) => {
        for (const shape of layOut(events, { widthPx, isMirrored }).shapes) {
          const kind = events[shape.index]?.kind;
          const isAbove = kind === 'attack' || kind === 'strike';
          const [top, bottom] = isAbove
            ? [BOX.axisY - BOX.barsHeight, BOX.axisY]
            : [BOX.axisY, BOX.axisY + 7 + BOX.lanes * BOX.laneHeight];
          expect(shape.x).toBeGreaterThanOrEqual(0);
          expect(shape.x + shape.width).toBeLessThanOrEqual(widthPx);
          expect(shape.y).toBeGreaterThanOrEqual(top - 1e-9);
          expect(shape.y + shape.height).toBeLessThanOrEqual(bottom + 1e-9);
        }
      }),
    );
  });

  it('keeps the last bar inside of the extent, which may end within a bucket', () => {
    const extent = { from: day('2021-01-01'), to: day('2021-06-05') };
    const { events } = createDataset([{ time: createEventTime('2021-06-05') }]);
    for (const isMirrored of [false, true]) {
      const scale = createAxisScale(wholeAxis(extent), 360, isMirrored);
      const { shapes } = layoutAxis(events, events, extent, scale, BOX);
      const edges = [scale.toX(extent.from), scale.toX(extent.to + 1)];
      expect(shapes[0]?.x).toBeGreaterThanOrEqual(Math.min(...edges));
      expect((shapes[0]?.x ?? 0) + (shapes[0]?.width ?? 0)).toBeLessThanOrEqual(
        Math.max(...edges) + 1e-9,
      );
    }
  });

  it('stacks what is sure on the line and low confidence on top, attacks first', () => {
    const time = createEventTime('2021-02-15');
    const { events } = createDataset([
      { kind: 'strike', confidence: 'low', time },
      { kind: 'attack', confidence: 'low', time },
      { kind: 'strike', time },
      { kind: 'attack', time },
    ]);
    const { shapes } = layOut(events);
    const upwards = [...shapes].sort((a, b) => b.y - a.y);
    expect(upwards.map(({ tone }) => tone)).toEqual([
      'attack',
      'strike',
      'attack-low',
      'strike-low',
    ]);
    expect(new Set(shapes.map(({ x }) => x)).size).toBe(1);
    expect((upwards[0]?.y ?? 0) + (upwards[0]?.height ?? 0)).toBeCloseTo(BOX.axisY);
  });

  it('keeps the height of a block when a filter takes others away', () => {
    const { events } = createDataset(
      Array.from({ length: 40 }, () => ({ time: createEventTime('2021-02-15') })),
    );
    const heights = [layOut(events), layOut(events.slice(0, 2), { all: events })].map(
      ({ shapes }) => shapes[0]?.height,
    );
    expect(heights[0]).toBe(BOX.barsHeight / 40);
    expect(heights[1]).toBe(heights[0]);
  });

  it('takes bars of days where there is room, of weeks and more where there is not', () => {
    const { events } = createDataset([{}]);
    const bucketDays = [20_000, 3000, 1400, 500, 320].map(
      (widthPx) => layOut(events, { widthPx }).bucketDays,
    );
    expect(bucketDays).toEqual([1, 7, 7, 28, 28]);
  });

  it('mirrors: the same shapes, as far from the right as from the left', () => {
    fc.assert(
      fc.property(datasets, (events) => {
        const shapes = layOut(events).shapes;
        const mirrored = layOut(events, { isMirrored: true }).shapes;
        for (const [position, shape] of shapes.entries()) {
          const other = mirrored[position];
          expect(other?.index).toBe(shape.index);
          expect(1000 - (other?.x ?? 0) - (other?.width ?? 0)).toBeCloseTo(shape.x, 6);
        }
      }),
    );
  });

  it('draws low confidence below the line hollow', () => {
    const { events } = createDataset([
      { kind: 'visit', confidence: 'low' },
      { kind: 'meeting', confidence: 'medium' },
    ]);
    expect(layOut(events).shapes.map(({ isHollow }) => isHollow)).toEqual([true, false]);
  });

  it('lays nothing out where there is nothing', () => {
    expect(layOut([]).shapes).toEqual([]);
  });
});

describe('shapesAt', () => {
  it('finds each shape at its centre', () => {
    fc.assert(
      fc.property(datasets, widths, (events, widthPx) => {
        const layout = layOut(events, { widthPx });
        for (const shape of layout.shapes) {
          expect(shapesAt(layout, centreOf(shape), 0)).toContain(shape);
        }
      }),
    );
  });

  it('has the nearest first, and nothing beyond its reach', () => {
    const { events } = createDataset([
      { kind: 'visit', time: createEventTime('2020-02-15') },
      { kind: 'visit', time: createEventTime('2021-02-15') },
    ]);
    const layout = layOut(events);
    const [first, second] = layout.shapes;
    if (first === undefined || second === undefined) throw new Error('two shapes were expected');
    const beside = { x: second.x - 5, y: centreOf(second).y };
    expect(shapesAt(layout, beside, 4.9)).toEqual([]);
    expect(shapesAt(layout, beside, 5.1)).toEqual([second]);
    expect(shapesAt(layout, beside, 1000)).toEqual([second, first]);
    const below = { x: centreOf(first).x, y: first.y + first.height + 3 };
    expect(shapesAt(layout, below, 2.9)).toEqual([]);
    expect(shapesAt(layout, below, 3.1)).toEqual([first]);
  });
});

describe('shapePath', () => {
  const shape = { index: 0, isHollow: false, x: 10, y: 20, width: 7, height: 7 } as const;

  it('tells the kinds apart by form', () => {
    const tones = ['attack', 'visit', 'meeting', 'agreement'] as const;
    const paths = tones.map((tone) => shapePath({ ...shape, tone }));
    expect(new Set(paths).size).toBe(tones.length);
    for (const path of paths) expect(path).toMatch(/^M[\d. -]+[a-z][^NaN]*z$/);
  });

  it('draws what lasts as a bar', () => {
    const long = { ...shape, width: 60 };
    expect(shapePath({ ...long, tone: 'visit' })).toContain('h60v');
    expect(shapePath({ ...long, tone: 'agreement' })).toContain('h60v');
  });
});
