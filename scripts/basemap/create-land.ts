import type { Feature, MultiPolygon } from 'geojson';
import { merge } from 'topojson-client';
import type { Polygon, MultiPolygon as TopoMultiPolygon } from 'topojson-specification';
import { isWithin, REGION } from './detail';
import { HOME, OMITTED } from './politics';
import type { CountryProperties, CountryTopology } from './read-countries';

type Area = Polygon<CountryProperties> | TopoMultiPolygon<CountryProperties>;

// Square degrees; smaller islands far from the region are specks.
const MIN_FAR_ISLAND = 0.8;

function areaOf(ring: readonly (readonly number[])[]): number {
  let twice = 0;
  ring.forEach(([x1 = 0, y1 = 0], index) => {
    const [x2 = 0, y2 = 0] = ring[(index + 1) % ring.length] ?? [];
    twice += x1 * y2 - x2 * y1;
  });
  return Math.abs(twice / 2);
}

/** All land as one feature, and Iraq's as another (`role`: `land`, `home`) on top of it. */
export function createLand(
  topology: CountryTopology,
): Feature<MultiPolygon, { role: 'land' | 'home' }>[] {
  const areas = topology.objects.countries.geometries.filter(
    (country): country is Area =>
      (country.type === 'Polygon' || country.type === 'MultiPolygon') &&
      !OMITTED.includes(country.properties?.name ?? ''),
  );
  const land = merge(topology, areas);
  land.coordinates = land.coordinates
    .map((polygon) => polygon.filter((ring) => ring.length > 3))
    .filter(([outer]) => {
      const start = outer?.[0];
      if (outer === undefined || start === undefined) return false;
      return isWithin(start, REGION) || areaOf(outer) > MIN_FAR_ISLAND;
    });
  const home = merge(
    topology,
    areas.filter((country) => country.properties?.name === HOME),
  );
  return [
    { type: 'Feature', properties: { role: 'land' }, geometry: land },
    { type: 'Feature', properties: { role: 'home' }, geometry: home },
  ];
}
