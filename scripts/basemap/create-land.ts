import type { Feature, MultiPolygon } from 'geojson';
import { merge } from 'topojson-client';
import type { Polygon, MultiPolygon as TopoMultiPolygon } from 'topojson-specification';
import { cleanPolygons, unwrapRing } from './clean-polygons';
import { isWithin, REGION } from './detail';
import { HOME, OMITTED } from './politics';
import type { CountryProperties, CountryTopology } from './read-countries';
import { measureRing } from './ring';

type Area = Polygon<CountryProperties> | TopoMultiPolygon<CountryProperties>;

// Square degrees; smaller islands are specks.
const MIN_FAR_ISLAND = 0.8;
const MIN_ISLAND = 0.0005;
// The Caspian is larger; what is smaller is a flaw where simplified neighbours part.
const MIN_INLAND_SEA = 5;

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
    .filter(([outer]) => {
      const start = outer?.[0];
      if (outer === undefined || start === undefined) return false;
      return (
        measureRing(unwrapRing(outer)) > (isWithin(start, REGION) ? MIN_ISLAND : MIN_FAR_ISLAND)
      );
    })
    .map(([outer, ...holes]) => [
      outer ?? [],
      ...holes.filter((hole) => measureRing(hole) > MIN_INLAND_SEA),
    ]);
  land.coordinates = cleanPolygons(land.coordinates.map((polygon) => polygon.map(unwrapRing)));
  const home = merge(
    topology,
    areas.filter((country) => country.properties?.name === HOME),
  );
  return [
    { type: 'Feature', properties: { role: 'land' }, geometry: land },
    { type: 'Feature', properties: { role: 'home' }, geometry: home },
  ];
}
