import type { Feature, Point, Position } from 'geojson';
import { AREA_NAMES, type AreaClass } from './area-names';
import { CITIES } from './cities';

/** A name of the basemap; shown at zooms `from_zoom` to below `to_zoom`. */
export type LabelProperties = {
  readonly class: AreaClass | 'city';
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

/** Names of countries, regions, waters and cities, as points. */
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
  return [...areas, ...cities];
}
