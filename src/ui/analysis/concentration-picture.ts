import {
  type CellWidthKm,
  CONCENTRATION_BOUNDS,
  type ConcentrationCell,
} from '../../domain/concentration';
import { type PlanePoint, toPlane } from '../../domain/equal-area';
import type { EventKind, LngLat, Locale } from '../../domain/event-record';
import { hexCorners } from '../../domain/hex-lattice';
import type { GroundOutline } from '../app-context';
import {
  type ChartMark,
  type ChartPicture,
  dotPath,
  linePath,
  rectPath,
} from '../chart/chart-picture';
import { clipLine, clipRing } from '../chart/clip-shape';
import { classOf, countClasses } from './count-classes';
import { placeNames } from './map-names';

/** Larger it says no more. */
const MAX_PX = 620;
const TEXT_PX = 11;
const KEY_PX = 40;
const BAR_KM = 200;

const { west, south, east, north } = CONCENTRATION_BOUNDS;
const [leftKm, bottomKm] = toPlane([west, south]);
const [rightKm, topKm] = toPlane([east, north]);

/** How a kind of line is drawn. */
const LINES = {
  coast: { stroke: 'muted', strokeWidth: 1 },
  home: { stroke: 'ink', strokeWidth: 1.25 },
  border: { stroke: 'muted', strokeWidth: 0.75 },
  disputed: { stroke: 'muted', strokeWidth: 0.75, dash: '3 3' },
  river: { stroke: 'border', strokeWidth: 1 },
} as const;

/** From pale to full, for so many classes. */
const opacityOf = (at: number, classes: number): number =>
  Math.round((0.2 + (0.8 * at) / Math.max(1, classes - 1)) * 100) / 100;

/** Cells over a thin map, darker the more there was, with the key to their colours below. */
export function drawConcentration(
  cells: readonly ConcentrationCell[],
  cellKm: CellWidthKm,
  outline: GroundOutline | null,
  chosen: string | null,
  kind: EventKind,
  givenWidth: number,
  locale: Locale,
  words: {
    readonly cell: (cell: ConcentrationCell) => string;
    readonly count: (count: number) => string;
    /** A class of counts; null: and more. */
    readonly range: (from: number, to: number | null) => string;
    readonly km: (km: number) => string;
  },
): ChartPicture {
  const width = Math.min(MAX_PX, givenWidth);
  const scale = width / (rightKm - leftKm);
  const mapHeight = (topKm - bottomKm) * scale;
  const toPoint = ([x, y]: PlanePoint) => [(x - leftKm) * scale, (topKm - y) * scale] as const;
  const place = (point: LngLat) => toPoint(toPlane(point));
  const box = [0, 0, width, mapHeight] as const;
  const classes = countClasses(cells[0]?.count ?? 0);
  const marks: ChartMark[] = [];
  const text = (mark: Omit<Extract<ChartMark, { type: 'text' }>, 'type' | 'sizePx'>) =>
    marks.push({ type: 'text', sizePx: TEXT_PX, ...mark });

  const rings = cells.map(
    (cell) => [cell, clipRing(hexCorners(cell.cell, cellKm).map(toPoint), box)] as const,
  );
  const onMap = rings.filter(([, ring]) => ring.length > 2);
  for (const [cell, ring] of onMap) {
    marks.push({
      type: 'path',
      d: `${linePath(ring)}z`,
      fill: kind,
      opacity: opacityOf(classOf(cell.count, classes), classes.length),
      target: cell.key,
      title: `${words.cell(cell)}: ${words.count(cell.count)}`,
    });
  }
  // The palest cell has an edge to be seen by.
  const edges = onMap.map(([, ring]) => `${linePath(ring)}z`).join('');
  marks.push({ type: 'path', d: edges, stroke: kind, strokeWidth: 0.75 });
  for (const { role, line } of outline?.lines ?? []) {
    const d = clipLine(line.map(place), box).map(linePath).join('');
    if (d !== '') marks.push({ type: 'path', d, ...LINES[role] });
  }
  const picked = onMap.find(([{ key }]) => key === chosen);
  if (picked !== undefined) {
    marks.push({ type: 'path', d: `${linePath(picked[1])}z`, stroke: 'ink', strokeWidth: 2.5 });
  }
  for (const name of placeNames(outline, locale, place)) {
    const { x, y, text: word, side } = name;
    if (side !== 'middle') marks.push({ type: 'path', d: dotPath(x, y, 2), fill: 'ink' });
    text({
      x: side === 'middle' ? x : side === 'left' ? x + 5 : x - 5,
      y: y + 4,
      text: word,
      ink: side === 'middle' ? 'muted' : 'ink',
      align: side,
      isHaloed: true,
    });
  }
  marks.push({ type: 'path', d: rectPath(0, 0, width, mapHeight), stroke: 'border' });

  // The scale, in a corner with little in it.
  const barPx = BAR_KM * scale;
  marks.push({
    type: 'path',
    d: linePath([
      [8, mapHeight - 14],
      [8, mapHeight - 8],
      [8 + barPx, mapHeight - 8],
      [8 + barPx, mapHeight - 14],
    ]),
    stroke: 'ink',
    strokeWidth: 1,
  });
  text({
    x: 8 + barPx / 2,
    y: mapHeight - 13,
    text: words.km(BAR_KM),
    ink: 'ink',
    align: 'middle',
    isHaloed: true,
  });

  const boxPx = Math.min(90, width / Math.max(1, classes.length));
  classes.forEach(({ from, to }, at) => {
    const x = locale === 'ar' ? width - (at + 1) * boxPx : at * boxPx;
    const d = rectPath(x + 1, mapHeight + 10, boxPx - 2, 10);
    marks.push({ type: 'path', d, fill: kind, opacity: opacityOf(at, classes.length) });
    marks.push({ type: 'path', d, stroke: kind, strokeWidth: 0.75 });
    text({
      x: x + boxPx / 2,
      y: mapHeight + 34,
      text: words.range(from, to),
      ink: 'muted',
      align: 'middle',
    });
  });
  return { width, height: mapHeight + KEY_PX, marks };
}
