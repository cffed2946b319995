import { describe, expect, it } from 'vitest';
import {
  areaOfCell,
  CELL_WIDTHS_KM,
  CONCENTRATION_BOUNDS,
  concentrate,
  sharesOf,
  UNCERTAINTY_KM,
} from '../../../src/domain/concentration';
import { toPlane } from '../../../src/domain/equal-area';
import type { GeoPrecision, LngLat, Place } from '../../../src/domain/event-record';
import { createAreaTest } from '../../../src/domain/filter-area';
import { hexAt, hexKey } from '../../../src/domain/hex-lattice';
import { UNCERTAINTY_KM as DRAWN_KM } from '../../../src/map/event-columns';
import { events } from '../../e2e/fixtures/dataset';
import { createEventRecord, createPlace } from '../../support/create-event-record';
import { createOutcome } from '../../support/create-outcome';

const babil = { en: 'Babil', ar: 'بابل' };
const at = (coordinates: LngLat, geoPrecision: GeoPrecision, given: Partial<Place> = {}) =>
  createOutcome('2021-02-15', {
    geoPrecision,
    place: createPlace({ id: coordinates.join(), admin1: babil, coordinates, ...given }),
  });
const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);

describe('UNCERTAINTY_KM', () => {
  it('is what the map draws', () => {
    expect(UNCERTAINTY_KM).toEqual(DRAWN_KM);
  });
});

describe('sharesOf', () => {
  it('puts a site wholly into its cell', () => {
    const event = createEventRecord({ geoPrecision: 1 });
    const home = hexAt(toPlane(event.place.coordinates), 50);
    expect(sharesOf(event, 50)).toEqual([[home, 1]]);
  });

  it('shares what is known roughly by area, and the shares add up to 1', () => {
    for (const geoPrecision of [2, 3, 4] as const) {
      for (const width of CELL_WIDTHS_KM) {
        const shares = sharesOf(createEventRecord({ geoPrecision }), width);
        expect(sum(shares.map(([, share]) => share))).toBeCloseTo(1, 12);
        for (const [, share] of shares) expect(share).toBeGreaterThan(0);
      }
    }
    // Thirty kilometres around cover several cells of 25 km; the one in the middle is all covered.
    const event = createEventRecord({ geoPrecision: 4 });
    const shares = sharesOf(event, 25);
    expect(shares.length).toBeGreaterThan(6);
    const home = hexKey(hexAt(toPlane(event.place.coordinates), 25));
    const own = shares.find(([cell]) => hexKey(cell) === home)?.[1] ?? 0;
    expect(own).toBeCloseTo(((Math.sqrt(3) / 2) * 25 ** 2) / (Math.PI * 30 ** 2), 6);
  });
});

describe('concentrate', () => {
  const OUTCOMES = [
    at([44.37, 33.32], 1),
    at([44.37, 33.32], 1),
    at([44.42, 32.48], 3),
    at([44.9, 32], 4),
    at([47.8, 30.5], 2),
    at([44.4, 33.3], 4, { kind: 'country', admin1: null }),
    at([44, 36.2], 4, { kind: 'area', admin1: null }),
    at([51.4, 35.7], 3, { country: 'IR' }),
  ];

  it('comes to the same sum whatever the size of the cells', () => {
    for (const width of CELL_WIDTHS_KM) {
      const { cells, counted, unlocated, beyond } = concentrate(OUTCOMES, width);
      expect(sum(cells.map(({ count }) => count)), `${width} km`).toBeCloseTo(5, 9);
      expect({ counted, unlocated, beyond }).toEqual({ counted: 5, unlocated: 2, beyond: 1 });
    }
  });

  it('has the fullest cell first, named after the place with the most', () => {
    const [first] = concentrate(OUTCOMES, 25).cells;
    expect(first?.place?.id).toBe('44.37,33.32');
    expect(first?.count).toBeCloseTo(2, 9);
  });

  it('tells how many lie across cells', () => {
    expect(concentrate([at([44.37, 33.32], 1)], 25).spread).toBe(0);
    expect(concentrate([at([44.37, 33.32], 4), at([44.37, 33.32], 1)], 25).spread).toBe(1);
  });

  it('leaves no attack of the dataset out unsaid', () => {
    const attacks = events.filter(({ properties }) => properties.kind === 'attack');
    const outcomes = attacks.map(({ geometry, properties }) =>
      at(geometry.coordinates, properties.geo_precision as GeoPrecision),
    );
    const { cells, counted, unlocated, beyond } = concentrate(outcomes, 50);
    expect(counted + unlocated + beyond).toBe(attacks.length);
    const { west, south, east, north } = CONCENTRATION_BOUNDS;
    const outside = attacks.filter(
      ({
        geometry: {
          coordinates: [lng, lat],
        },
      }) => lng < west || lng > east || lat < south || lat > north,
    );
    expect(beyond).toBe(outside.length);
    expect(beyond).toBeLessThan(3);
    expect(sum(cells.map(({ count }) => count))).toBeCloseTo(counted, 6);
  });
});

describe('areaOfCell', () => {
  it('holds what lies in the cell, and not what lies beside it', () => {
    const { west, south, east, north } = CONCENTRATION_BOUNDS;
    const cell = hexAt(toPlane([44.37, 33.32]), 100);
    const area = areaOfCell(cell, 100);
    if (area === null) throw new Error('no area');
    const isIn = createAreaTest(area);
    let inside = 0;
    for (let lng = west; lng < east; lng += 0.23) {
      for (let lat = south; lat < north; lat += 0.19) {
        const isHere = hexKey(hexAt(toPlane([lng, lat]), 100)) === hexKey(cell);
        expect(isIn([lng, lat]), `${lng} ${lat}`).toBe(isHere);
        if (isHere) inside++;
      }
    }
    expect(inside).toBeGreaterThan(10);
  });
});
