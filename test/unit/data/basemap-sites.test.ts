import { readFileSync } from 'node:fs';
import distance from '@turf/distance';
import type { FeatureCollection, LineString, Point, Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { LocalizedText } from '../../../src/domain/event-record';

type SiteProperties = {
  readonly role: 'area' | 'runway' | 'name';
  readonly kind: string;
  readonly name_en: string;
  readonly name_ar: string;
  readonly basis: string;
  readonly precision: number;
  readonly place?: string;
};
type Place = { readonly name: LocalizedText; readonly coordinates: [number, number] };

const data = new URL('../../../data/', import.meta.url);
const read = <T>(path: string): T => JSON.parse(readFileSync(new URL(path, data), 'utf8'));
const sites =
  read<FeatureCollection<Point | LineString | Polygon, SiteProperties>>(
    'basemap/sites.geojson',
  ).features;
const places = read<Record<string, Place>>('places.json');
const rivers =
  read<FeatureCollection<LineString, { class: string; name_en?: string }>>(
    'basemap/rivers.geojson',
  ).features;

const coordinatesOf = (place: string): [number, number] => {
  const coordinates = places[place]?.coordinates;
  if (coordinates === undefined) throw new Error(`no place ${place}`);
  return coordinates;
};

/** Which points of a ring or line lie on the parallel of a point and east of it. */
function countCrossingsEast([lng, lat]: [number, number], line: readonly Position[]): number {
  return line.filter(([x1 = 0, y1 = 0], index) => {
    const [x2 = 0, y2 = 0] = line[index + 1] ?? [x1, y1];
    return y1 > lat !== y2 > lat && x1 + ((lat - y1) / (y2 - y1)) * (x2 - x1) > lng;
  }).length;
}
const isInside = (point: [number, number], ring: readonly Position[]): boolean =>
  countCrossingsEast(point, ring) % 2 === 1;

const areas = sites.filter(({ properties }) => properties.role === 'area');
const ringOf = (place: string): Position[] => {
  const area = areas.find(({ properties }) => properties.place === place);
  if (area?.geometry.type !== 'Polygon') throw new Error(`no area ${place}`);
  return area.geometry.coordinates[0] ?? [];
};

describe('schematic sites', () => {
  it('say what they rest on, how far off they may be, and their names in both languages', () => {
    expect(sites.length).toBeGreaterThan(40);
    for (const { properties } of sites) {
      expect(properties.basis.length).toBeGreaterThan(20);
      expect(properties.precision).toBeGreaterThanOrEqual(100);
      expect(properties.precision).toBeLessThanOrEqual(5000);
      expect(properties.name_en).toMatch(/^[A-Za-z][\w .'/-]*$/);
      expect(properties.name_ar).toMatch(/^[\u0621-\u064a]/);
    }
  });

  it('have the geometry of their role', () => {
    const types = { area: 'Polygon', runway: 'LineString', name: 'Point' };
    for (const { geometry, properties } of sites) {
      expect(geometry.type).toBe(types[properties.role]);
      if (geometry.type !== 'Polygon') continue;
      const [ring = [], ...holes] = geometry.coordinates;
      expect(holes).toEqual([]);
      expect(ring.length).toBeGreaterThan(12);
      expect(ring.at(-1)).toEqual(ring[0]);
    }
  });

  it('name their place within one and a half times their precision of its coordinate', () => {
    const named = sites.filter(({ properties }) => properties.place !== undefined);
    expect(named.length).toBeGreaterThan(25);
    for (const { geometry, properties } of named) {
      const place = coordinatesOf(properties.place ?? '');
      const ring = geometry.type === 'Polygon' ? (geometry.coordinates[0] ?? []) : null;
      if (geometry.type === 'Point') {
        const meters = distance(geometry.coordinates, place, { units: 'meters' });
        expect(meters).toBeLessThanOrEqual(1.5 * properties.precision);
      } else if (ring !== null) {
        expect(isInside(place, ring), properties.name_en).toBe(true);
      }
    }
  });

  it('draw no circle finer than it is known', () => {
    for (const { geometry, properties } of areas) {
      if (properties.kind === 'zone' || geometry.type !== 'Polygon') continue;
      const center = coordinatesOf(properties.place ?? '');
      const radius = distance(geometry.coordinates[0]?.[0] ?? [], center, { units: 'meters' });
      expect(radius, properties.name_en).toBeGreaterThanOrEqual(0.95 * properties.precision);
    }
  });

  it('lay runways of a runway’s length', () => {
    const runways = sites.filter(({ geometry }) => geometry.type === 'LineString');
    expect(runways.length).toBeGreaterThan(15);
    for (const { geometry, properties } of runways) {
      const [from, to] = geometry.type === 'LineString' ? geometry.coordinates : [];
      const meters = distance(from ?? [], to ?? [], { units: 'meters' });
      expect(meters, properties.basis).toBeGreaterThan(1500);
      expect(meters, properties.basis).toBeLessThan(5000);
    }
  });
});

describe('the Green Zone', () => {
  const ring = ringOf('green-zone');

  it('holds the landmarks that lie in it, and not the neighborhoods around', () => {
    for (const place of [
      'us-embassy-baghdad',
      'grand-festivities-square',
      'council-of-representatives',
      'union-iii-base',
    ]) {
      expect(isInside(coordinatesOf(place), ring), place).toBe(true);
    }
    for (const place of ['karrada-baghdad', 'al-jadriya-baghdad', 'al-qadisiyah-baghdad']) {
      expect(isInside(coordinatesOf(place), ring), place).toBe(false);
    }
  });

  it('is about ten square kilometers', () => {
    const kmPerLat = 111.2;
    const kmPerLng = kmPerLat * Math.cos((33.3 * Math.PI) / 180);
    const twice = ring.reduce((sum, [x1 = 0, y1 = 0], index) => {
      const [x2 = 0, y2 = 0] = ring[(index + 1) % ring.length] ?? [];
      return sum + (x1 * y2 - x2 * y1);
    }, 0);
    const area = (Math.abs(twice) / 2) * kmPerLat * kmPerLng;
    expect(area).toBeGreaterThan(7);
    expect(area).toBeLessThan(12);
  });
});

describe('the Tigris through Baghdad', () => {
  const tigris = rivers.find(
    ({ properties }) => properties.class === 'major' && properties.name_en === 'Tigris',
  );
  const line = tigris?.geometry.coordinates ?? [];
  const isWestOf = (place: string): boolean =>
    countCrossingsEast(coordinatesOf(place), line) % 2 === 1;

  it.each([
    'us-embassy-baghdad',
    'grand-festivities-square',
    'green-zone',
    'al-mansour-baghdad',
    'al-qadisiyah-baghdad',
    'yarmouk-baghdad',
    'saidiya-baghdad',
    'baghdad-airport',
  ])('has %s on its west bank', (place) => {
    expect(isWestOf(place)).toBe(true);
  });

  it.each([
    'karrada-baghdad',
    'al-jadriya-baghdad',
    'bab-al-sharqi-baghdad',
    'zayouna-baghdad',
    'adhamiya-baghdad',
  ])('has %s on its east bank', (place) => {
    expect(isWestOf(place)).toBe(false);
  });

  it('takes up the Diyala', () => {
    const diyala = rivers.find(
      ({ properties }) => properties.class === 'major' && properties.name_en === 'Diyala',
    );
    const mouth = diyala?.geometry.coordinates.at(-1) ?? [];
    const meters = line.map((position) => distance(position, mouth, { units: 'meters' }));
    expect(Math.min(...meters)).toBeLessThan(200);
  });
});
