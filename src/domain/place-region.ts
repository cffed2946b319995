import { provincesOf } from './around-region';
import type { LocalizedText, Place } from './event-record';

/** A province of Iraq, or a country as a whole. */
export type PlaceRegion = `province:${string}` | `country:${string}`;

/** What a place lies in: a province of Iraq, two where it is between them, else its country. */
export function regionsOf(place: Place): readonly {
  readonly region: PlaceRegion;
  /** Null: a country, whose name is for the language to say. */
  readonly name: LocalizedText | null;
}[] {
  const provinces = provincesOf(place);
  return provinces.length === 0
    ? [{ region: `country:${place.country}`, name: null }]
    : provinces.map(({ id, name }) => ({ region: `province:${id}` as const, name }));
}

/** The ids of all places in a region, those between it and another too. */
export function placesIn(places: Iterable<Place>, region: PlaceRegion): ReadonlySet<string> {
  const within = [...places].filter((place) =>
    regionsOf(place).some((one) => one.region === region),
  );
  return new Set(within.map(({ id }) => id));
}
