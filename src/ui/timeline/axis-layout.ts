import type { EventRecord } from '../../domain/event-record';
import { bucketViolence, layoutDiplomacy } from '../../domain/histogram';
import type { TimeExtent } from '../../domain/time-window';
import type { AxisScale } from './axis-view';

/** How a shape on the axis is painted. */
export type AxisTone =
  | 'attack'
  | 'strike'
  | 'attack-low'
  | 'strike-low'
  | 'visit'
  | 'meeting'
  | 'agreement';

/** A shape on the axis that stands for one event; px from the top left corner. */
export type AxisShape = {
  readonly index: number;
  readonly tone: AxisTone;
  readonly isHollow: boolean;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

export type AxisLayout = {
  readonly shapes: readonly AxisShape[];
  readonly bucketDays: number;
  /** y of the axis line, px. */
  readonly axisY: number;
};

export type AxisBox = {
  /** y of the axis line; what is above it is for bars, px. */
  readonly axisY: number;
  readonly barsHeight: number;
  readonly laneHeight: number;
  readonly lanes: number;
};

const MARK_PX = 7;
const MAX_BLOCK_PX = 9;
/** What a bar of a single day keeps on a narrow axis. */
const MIN_BLOCK_PX = 1.5;
/** Candidate bar lengths in days; the first that gives a bar of at least 5 px is taken. */
const BUCKET_DAYS = [1, 7, 14, 28] as const;
const MIN_BAR_PX = 5;

/** Lays every event of the axis out as a shape of its own, so that each can be pointed at. */
export function layoutAxis(
  events: readonly EventRecord[],
  allEvents: readonly EventRecord[],
  extent: TimeExtent,
  scale: AxisScale,
  box: AxisBox,
): AxisLayout {
  const bucketDays = BUCKET_DAYS.find((days) => days * scale.pxPerDay >= MIN_BAR_PX) ?? 28;
  const buckets = bucketViolence(events, extent, bucketDays);
  // The height of a block is held to the unfiltered dataset, so that filtering compares like with like.
  const tallest = Math.max(
    1,
    ...bucketViolence(allEvents, extent, bucketDays).map(
      ({ attack, strike }) =>
        attack.sure.length + attack.low.length + strike.sure.length + strike.low.length,
    ),
  );
  const blockHeight = Math.min(MAX_BLOCK_PX, box.barsHeight / tallest);
  const gap = bucketDays * scale.pxPerDay > 6 ? 1 : 0.5;

  const shapes: AxisShape[] = [];
  for (const { from, to, attack, strike } of buckets) {
    // The last bucket ends with the extent.
    const edges = [scale.toX(from), scale.toX(to + 1)];
    const x = Math.min(...edges) + gap / 2;
    const width = Math.max(MIN_BLOCK_PX, scale.pxPerDay * (to + 1 - from) - gap);
    const stack = [
      ...attack.sure.map((index) => ({ index, tone: 'attack' as const })),
      ...strike.sure.map((index) => ({ index, tone: 'strike' as const })),
      ...attack.low.map((index) => ({ index, tone: 'attack-low' as const })),
      ...strike.low.map((index) => ({ index, tone: 'strike-low' as const })),
    ];
    stack.forEach(({ index, tone }, level) => {
      const y = box.axisY - (level + 1) * blockHeight;
      shapes.push({ index, tone, isHollow: false, x, y, width, height: blockHeight });
    });
  }

  const minGapDays = Math.ceil((MARK_PX + 2) / scale.pxPerDay);
  for (const mark of layoutDiplomacy(events, extent, { minGapDays, lanes: box.lanes })) {
    const event = allEvents[mark.index];
    if (event === undefined) continue;
    const edges = [scale.toX(mark.fromDay), scale.toX(mark.toDay + 1)];
    const width = Math.max(MARK_PX, Math.abs((mark.toDay + 1 - mark.fromDay) * scale.pxPerDay) - 1);
    const centre = (Math.min(...edges) + Math.max(...edges)) / 2;
    shapes.push({
      index: mark.index,
      tone: event.kind === 'visit' || event.kind === 'meeting' ? event.kind : 'agreement',
      isHollow: event.confidence === 'low',
      x: centre - width / 2,
      y: box.axisY + 7 + mark.lane * box.laneHeight,
      width,
      height: MARK_PX,
    });
  }
  return { shapes, bucketDays, axisY: box.axisY };
}

/** The SVG outline of one shape. */
export function shapePath({ tone, x, y, width, height }: AxisShape): string {
  const isLong = width > height * 1.6;
  if (tone === 'visit' && !isLong) {
    return `M${x} ${y}h${width}l${-width / 2} ${height}z`;
  }
  if (tone === 'agreement' && !isLong) {
    const [cx, cy, r] = [x + width / 2, y + height / 2, height / 2 + 0.6];
    return `M${cx} ${cy - r}l${r} ${r}l${-r} ${r}l${-r} ${-r}z`;
  }
  if (tone === 'visit' || tone === 'meeting' || tone === 'agreement') {
    const inset = tone === 'meeting' ? 0.5 : 1.5;
    return `M${x} ${y + inset}h${width}v${height - inset * 2}h${-width}z`;
  }
  return `M${x} ${y}h${width}v${height}h${-width}z`;
}

/** Shapes under a point, the nearest first, within `reach` px. */
export function shapesAt(
  layout: AxisLayout,
  point: { readonly x: number; readonly y: number },
  reach: number,
): readonly AxisShape[] {
  const distance = ({ x, y, width, height }: AxisShape) =>
    Math.hypot(
      Math.max(x - point.x, 0, point.x - x - width),
      Math.max(y - point.y, 0, point.y - y - height),
    );
  return layout.shapes
    .map((shape) => ({ shape, distance: distance(shape) }))
    .filter((candidate) => candidate.distance <= reach)
    .sort((a, b) => a.distance - b.distance)
    .map(({ shape }) => shape);
}
