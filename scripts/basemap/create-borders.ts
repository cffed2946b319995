import type { Feature, MultiLineString } from 'geojson';
import { mesh } from 'topojson-client';
import type { GeometryObject } from 'topojson-specification';
import { REGION, toFar } from './detail';
import { DISPUTED_PAIRS, HOME, OMITTED, SAME_COUNTRY, SEPARATE_DISPUTED_LINES } from './politics';
import type { CountryProperties, CountryTopology } from './read-countries';

type Country = GeometryObject<CountryProperties>;
type BorderClass = 'border' | 'disputed' | 'home';

const nameInSource = ({ properties }: Country): string =>
  properties !== undefined && 'name' in properties ? properties.name : '';

const nameOf = (country: Country): string => {
  const name = nameInSource(country);
  return SAME_COUNTRY[name] ?? name;
};

function classify(a: Country, b: Country): BorderClass | null {
  if (a === b) return null;
  const names = [nameOf(a), nameOf(b)].sort();
  if (names[0] === names[1]) return null;
  if (names.includes(HOME)) return 'home';
  return DISPUTED_PAIRS.some((pair) => pair.join() === names.join()) ? 'disputed' : 'border';
}

/** Borders on land, each line once: a feature a class, and one for what is `far` of it. */
export function createBorders(
  topology: CountryTopology,
): Feature<MultiLineString, { class: BorderClass; far?: true }>[] {
  const countries = {
    ...topology.objects.countries,
    geometries: topology.objects.countries.geometries.filter(
      (country) => !OMITTED.includes(nameInSource(country)),
    ),
  };
  const classes: BorderClass[] = ['border', 'disputed', 'home'];
  return classes.flatMap((wanted) => {
    const geometry = mesh(
      topology,
      countries,
      (a, b) => classify(a as Country, b as Country) === wanted,
    );
    if (wanted === 'disputed') geometry.coordinates.push(...SEPARATE_DISPUTED_LINES);
    return [{}, { far: true } as const].flatMap((distance) => {
      const coordinates = geometry.coordinates.filter(
        (line) => toFar(line, REGION).far === ('far' in distance || undefined),
      );
      const properties = { class: wanted, ...distance };
      return coordinates.length === 0
        ? []
        : [{ type: 'Feature', properties, geometry: { ...geometry, coordinates } }];
    });
  });
}
