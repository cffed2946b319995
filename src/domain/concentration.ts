import { circleOverlap } from './circle-overlap';
import type { CountedOutcome } from './epoch-outcomes';
import { fromPlane, toPlane } from './equal-area';
import type { EventRecord, LngLat, Place } from './event-record';
import { type FilterArea, toFilterArea } from './filter-area';
import {
  type HexCell,
  hexArea,
  hexAt,
  hexCenter,
  hexCorners,
  hexesAround,
  hexKey,
} from './hex-lattice';

/** Widths of cells that are offered, km. */
export const CELL_WIDTHS_KM = [25, 50, 100] as const;
export type CellWidthKm = (typeof CELL_WIDTHS_KM)[number];
export const DEFAULT_CELL_KM: CellWidthKm = 50;

/** Radius of what is not known of a place, km, by geo precision: the disc that the map draws. */
export const UNCERTAINTY_KM = { 1: 0, 2: 1.5, 3: 8, 4: 30 } as const;

/** What the map of concentration shows: Iraq and what borders on it, degrees. */
export const CONCENTRATION_BOUNDS = { west: 38, south: 28.8, east: 49.6, north: 37.9 } as const;

/** A cell with something in it. */
export type ConcentrationCell = {
  readonly key: string;
  readonly cell: HexCell;
  /** Counted in it, in fractions where a place is not known well. */
  readonly count: number;
  /** Of the places known to be about here, the one with the most; null: it is only near some. */
  readonly place: Place | null;
  readonly center: LngLat;
};

export type Concentration = {
  /** The most first. */
  readonly cells: readonly ConcentrationCell[];
  /** The sum of all cells. */
  readonly counted: number;
  /** Of those, shared among cells, for it is not known in which they lie. */
  readonly spread: number;
  /** Known to a country or region only, and left out. */
  readonly unlocated: number;
  /** Beyond the map, and left out. */
  readonly beyond: number;
};

/** Known to a country, or a region of several provinces: nowhere on a map of cells. */
const isUnlocated = ({ place, geoPrecision }: EventRecord): boolean =>
  place.kind === 'country' || (geoPrecision === 4 && place.admin1 === null);

const isBeyond = ([lng, lat]: LngLat): boolean =>
  lng < CONCENTRATION_BOUNDS.west ||
  lng > CONCENTRATION_BOUNDS.east ||
  lat < CONCENTRATION_BOUNDS.south ||
  lat > CONCENTRATION_BOUNDS.north;

/**
 * The cells a place counts in, with its share of each; the shares add up to 1. Well located, it is
 * wholly in its own; else by how much of its circle of uncertainty lies in each.
 */
export function sharesOf(
  { place, geoPrecision }: EventRecord,
  widthKm: number,
): readonly (readonly [HexCell, number])[] {
  const center = toPlane(place.coordinates);
  const radius = UNCERTAINTY_KM[geoPrecision];
  if (radius === 0) return [[hexAt(center, widthKm), 1]];
  const smallest = 1e-9 * Math.min(hexArea(widthKm), Math.PI * radius ** 2);
  const overlaps = hexesAround(center, radius, widthKm)
    .map((cell) => [cell, circleOverlap(center, radius, hexCorners(cell, widthKm))] as const)
    .filter(([, area]) => area > smallest);
  const whole = overlaps.reduce((sum, [, area]) => sum + area, 0);
  return overlaps.map(([cell, area]) => [cell, area / whole]);
}

/** Counts over a lattice of equal cells; the sum is the same whatever their size. */
export function concentrate(
  outcomes: readonly CountedOutcome[],
  widthKm: CellWidthKm,
): Concentration {
  const cells = new Map<string, { cell: HexCell; count: number; places: Map<Place, number> }>();
  const shares = new Map<string, ReturnType<typeof sharesOf>>();
  const sums = { counted: 0, spread: 0, unlocated: 0, beyond: 0 };
  for (const {
    events: [event],
  } of outcomes) {
    const { place, geoPrecision } = event;
    if (isUnlocated(event)) sums.unlocated++;
    else if (isBeyond(place.coordinates)) sums.beyond++;
    else {
      const known = `${place.id} ${geoPrecision}`;
      const own = shares.get(known) ?? sharesOf(event, widthKm);
      shares.set(known, own);
      sums.counted++;
      if (own.length > 1) sums.spread++;
      const home = hexKey(hexAt(toPlane(place.coordinates), widthKm));
      for (const [cell, share] of own) {
        const key = hexKey(cell);
        const found = cells.get(key) ?? { cell, count: 0, places: new Map<Place, number>() };
        found.count += share;
        if (key === home) found.places.set(place, (found.places.get(place) ?? 0) + share);
        cells.set(key, found);
      }
    }
  }
  return {
    ...sums,
    cells: [...cells]
      .map(([key, { cell, count, places }]): ConcentrationCell => {
        const [most] = [...places].sort((a, b) => b[1] - a[1]);
        const center = fromPlane(hexCenter(cell, widthKm));
        return { key, cell, count, place: most?.[0] ?? null, center };
      })
      .sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1)),
  };
}

/** A cell as an area that the page can filter by. */
export function areaOfCell(cell: HexCell, widthKm: CellWidthKm): FilterArea | null {
  return toFilterArea({ type: 'polygon', ring: hexCorners(cell, widthKm).map(fromPlane) });
}
