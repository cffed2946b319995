import outline from '../../data/basemap/outline.geojson?url';
import type { LngLat, LocalizedText } from '../domain/event-record';

/** Kinds of lines in the outline. */
export const OUTLINE_ROLES = ['coast', 'home', 'border', 'disputed', 'river'] as const;
export type OutlineRole = (typeof OUTLINE_ROLES)[number];

type OutlineFeature = {
  readonly properties: {
    readonly class: string;
    readonly name_en?: string;
    readonly name_ar?: string;
  };
  readonly geometry:
    | { readonly type: 'LineString'; readonly coordinates: readonly LngLat[] }
    | { readonly type: 'Point'; readonly coordinates: LngLat };
};

/** The region in a few lines and names, for a small map. */
export type OutlineFile = {
  readonly lines: readonly { readonly role: OutlineRole; readonly line: readonly LngLat[] }[];
  readonly names: readonly {
    readonly role: 'city' | 'country';
    readonly name: LocalizedText;
    readonly point: LngLat;
  }[];
};

/** Where the build put it; absolute. */
export const outlineUrl = new URL(outline, document.baseURI).href;

/** Reads the file. */
export function readOutline({
  features,
}: {
  readonly features: readonly OutlineFeature[];
}): OutlineFile {
  return {
    lines: features.flatMap(({ properties, geometry }) => {
      const role = OUTLINE_ROLES.find((one) => one === properties.class);
      const isLine = role !== undefined && geometry.type === 'LineString';
      return isLine ? [{ role, line: geometry.coordinates }] : [];
    }),
    names: features.flatMap(({ properties, geometry }) => {
      if (geometry.type !== 'Point') return [];
      const { name_en: en = '', name_ar: ar = en } = properties;
      const role = properties.class === 'city' ? 'city' : 'country';
      return [{ role, name: { en, ar }, point: geometry.coordinates } as const];
    }),
  };
}
