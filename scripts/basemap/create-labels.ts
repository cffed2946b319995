import { readFileSync } from 'node:fs';
import type { Feature, Point, Position } from 'geojson';
import type { LocalizedText } from '../../src/domain/event-record';
import { AREA_NAMES, type AreaClass } from './area-names';
import { CITIES } from './cities';

/** A name of the basemap; shown at zooms `from_zoom` to below `to_zoom`. */
export type LabelProperties = {
  readonly class: AreaClass | 'city' | 'district';
  readonly name_en: string;
  readonly name_ar: string;
  readonly from_zoom: number;
  readonly to_zoom?: number;
  readonly capital?: true;
};

const toFeature = (
  properties: LabelProperties,
  coordinates: Position,
): Feature<Point, LabelProperties> => ({
  type: 'Feature',
  properties,
  geometry: { type: 'Point', coordinates },
});

type Place = {
  readonly name: LocalizedText;
  readonly kind: string;
  readonly coordinates: Position;
  readonly precision: number;
};

const DISTRICT_ZOOM = 11;
// The Green Zone is lettered with the sites.
const NOT_LETTERED = ['green-zone'];
const withoutCity = (name: string): string => name.replace(/[,،].*$/, '');

/** The dataset's neighborhoods whose place is known. */
function createDistricts(): Feature<Point, LabelProperties>[] {
  const places: Record<string, Place> = JSON.parse(
    readFileSync(new URL('../../data/places.json', import.meta.url), 'utf8'),
  );
  return Object.entries(places).flatMap(([id, { name, kind, coordinates, precision }]) => {
    if (kind !== 'district' || precision > 2 || NOT_LETTERED.includes(id)) return [];
    const properties: LabelProperties = {
      class: 'district',
      name_en: withoutCity(name.en),
      name_ar: withoutCity(name.ar),
      from_zoom: DISTRICT_ZOOM,
    };
    return [toFeature(properties, coordinates)];
  });
}

/** Names of countries, regions, waters, cities and neighborhoods, as points. */
export function createLabels(): Feature<Point, LabelProperties>[] {
  const areas = (['country', 'region', 'sea', 'lake'] as const).flatMap((areaClass) =>
    AREA_NAMES[areaClass].map(([en, ar, position, fromZoom, toZoom]) =>
      toFeature(
        {
          class: areaClass,
          name_en: en,
          name_ar: ar,
          from_zoom: fromZoom,
          ...(toZoom === undefined ? {} : { to_zoom: toZoom + 1 }),
        },
        position,
      ),
    ),
  );
  const cities = CITIES.map(([en, ar, position, zoom, isCapital]) =>
    toFeature(
      {
        class: 'city',
        name_en: en,
        name_ar: ar,
        from_zoom: zoom,
        ...(isCapital === undefined ? {} : { capital: isCapital }),
      },
      position,
    ),
  );
  return [...areas, ...cities, ...createDistricts()];
}
