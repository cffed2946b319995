/** Every source of the map's style. The order says nothing. */
export const SOURCE = {
  land: 'land',
  borders: 'borders',
  water: 'water',
  rivers: 'rivers',
  labels: 'labels',
  sites: 'sites',
  graticule: 'graticule',
  events: 'events',
  routes: 'routes',
  annotations: 'annotations',
} as const;
export type SourceId = (typeof SOURCE)[keyof typeof SOURCE];

/** Every layer of the map's style, from the ground up. */
export const LAYER = {
  sea: 'sea',
  land: 'land-fill',
  homeLand: 'land-home',
  coast: 'land-coast',
  graticule: 'graticule-line',
  wadis: 'rivers-wadi',
  minorRivers: 'rivers-minor',
  riverBanks: 'rivers-bank',
  majorRivers: 'rivers-major',
  lakes: 'water-fill',
  lakeShore: 'water-shore',
  disputedBorders: 'borders-disputed',
  borders: 'borders-line',
  homeBorders: 'borders-home',
  siteAreas: 'sites-area',
  siteOutlines: 'sites-outline',
  runways: 'sites-runway',
  riverLabels: 'rivers-label',
  seaLabels: 'labels-sea',
  lakeLabels: 'labels-lake',
  countryLabels: 'labels-country',
  regionLabels: 'labels-region',
  districtLabels: 'labels-district',
  runwayLabels: 'sites-runway-label',
  siteLabels: 'sites-label',
  cityDots: 'labels-city-dot',
  cityLabels: 'labels-city',
} as const;
export type LayerId = (typeof LAYER)[keyof typeof LAYER];
