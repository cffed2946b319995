import { readFileSync } from 'node:fs';
import type { Feature, Geometry, Position } from 'geojson';
import type { LocalizedText } from '../../src/domain/event-record';
import { createGreenZone, GREEN_ZONE_BASIS } from './green-zone';
import { RECKONED_RUNWAYS, RUNWAYS } from './runways';
import { SITES, type SiteKind } from './site-list';

/** What `role` a feature has on the map: an area, a runway, or only a name. */
type SiteProperties = {
  readonly role: 'area' | 'runway' | 'name';
  readonly kind: SiteKind | 'runway';
  readonly name_en: string;
  readonly name_ar: string;
  readonly basis: string;
  /** Meters the drawing may be off. */
  readonly precision: number;
  readonly place?: string;
  readonly from_zoom?: number;
};
type Place = { readonly name: LocalizedText; readonly coordinates: Position };

const CORNERS = 32;
const METERS_PER_DEGREE = 111_195;
const RUNWAY_PRECISION = 150;
const RECKONED_PRECISION = 300;

const round = (value: number): number => Number(value.toFixed(4));

function createCircle([lng = 0, lat = 0]: Position, radiusMeters: number): Position[] {
  const ring = Array.from({ length: CORNERS }, (_, corner): Position => {
    const angle = (corner / CORNERS) * 2 * Math.PI;
    const north = (radiusMeters * Math.sin(angle)) / METERS_PER_DEGREE;
    const east =
      (radiusMeters * Math.cos(angle)) / METERS_PER_DEGREE / Math.cos((lat * Math.PI) / 180);
    return [round(lng + east), round(lat + north)];
  });
  return [...ring, ...ring.slice(0, 1)];
}

const toFeature = (
  properties: SiteProperties,
  geometry: Geometry,
): Feature<Geometry, SiteProperties> => ({ type: 'Feature', properties, geometry });

function createNamedSites(places: Readonly<Record<string, Place>>): Feature[] {
  return SITES.flatMap((site) => {
    const { kind, basis, precision, radiusMeters } = site;
    const place = site.place === undefined ? undefined : places[site.place];
    const center = place?.coordinates ?? site.center;
    const [en, ar] = site.name ?? [place?.name.en, place?.name.ar];
    if (center === undefined || en === undefined || ar === undefined) {
      throw new Error(`site ${site.place ?? site.name}: no such place, or no name or center`);
    }
    const properties = {
      kind,
      name_en: en,
      name_ar: ar,
      basis,
      precision,
      ...(site.place === undefined ? {} : { place: site.place }),
    };
    const name = toFeature(
      { role: 'name', ...properties, from_zoom: site.fromZoom },
      { type: 'Point', coordinates: center },
    );
    if (radiusMeters === undefined) return [name];
    const ring = createCircle(center, radiusMeters);
    return [
      toFeature({ role: 'area', ...properties }, { type: 'Polygon', coordinates: [ring] }),
      name,
    ];
  });
}

function createRunways(): Feature[] {
  return [...RUNWAYS, ...RECKONED_RUNWAYS].map((runway) => {
    const [airfield, designation, from, to] = runway;
    const isReckoned = RECKONED_RUNWAYS.includes(runway);
    const properties: SiteProperties = {
      role: 'runway',
      kind: 'runway',
      name_en: `Runway ${designation}`,
      name_ar: `المدرج ${designation}`,
      basis: isReckoned
        ? `one end from OurAirports (${airfield}), the other by length and heading`
        : `ends from OurAirports (${airfield})`,
      precision: isReckoned ? RECKONED_PRECISION : RUNWAY_PRECISION,
    };
    return toFeature(properties, { type: 'LineString', coordinates: [from, to] });
  });
}

/** Sites close up: schematic areas, runways, and the sites' names as points. */
export function createSites(): Feature[] {
  const places: Record<string, Place> = JSON.parse(
    readFileSync(new URL('../../data/places.json', import.meta.url), 'utf8'),
  );
  const zone = {
    kind: 'zone',
    name_en: 'Green Zone',
    name_ar: 'المنطقة الخضراء',
    basis: GREEN_ZONE_BASIS,
    precision: 400,
    place: 'green-zone',
  } as const;
  const ring = createGreenZone().map((position) => position.map(round));
  const center = places['green-zone']?.coordinates ?? [];
  return [
    toFeature({ role: 'area', ...zone }, { type: 'Polygon', coordinates: [ring] }),
    toFeature({ role: 'name', ...zone, from_zoom: 11 }, { type: 'Point', coordinates: center }),
    ...createNamedSites(places),
    ...createRunways(),
  ];
}
