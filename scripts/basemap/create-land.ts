import type { Feature, MultiPolygon } from 'geojson';
import { merge } from 'topojson-client';
import type { Polygon, MultiPolygon as TopoMultiPolygon } from 'topojson-specification';
import { isWithin, REGION } from './detail';
import { HOME, OMITTED } from './politics';
import type { CountryProperties, CountryTopology } from './read-countries';
import { measureRing } from './ring';

type Area = Polygon<CountryProperties> | TopoMultiPolygon<CountryProperties>;

// Square degrees; smaller islands far from the region are specks.
const MIN_FAR_ISLAND = 0.8;

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
      return isWithin(start, REGION) || measureRing(outer) > MIN_FAR_ISLAND;
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
