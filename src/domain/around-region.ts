import type { EventRecord, Place } from './event-record';
import { createAreaTest, type FilterArea } from './filter-area';

/** Where outcomes are counted. */
export type AroundRegion =
  | { readonly type: 'all' }
  /** A province of Iraq, by {@link provinceId}. */
  | { readonly type: 'province'; readonly id: string }
  /** Drawn, or around a place. */
  | { readonly type: 'area'; readonly area: FilterArea };

/** Whose provinces stand by themselves. */
const HOME_COUNTRY = 'IQ';
/** Known to a province or less: such an event may as well lie outside of an area. */
const PROVINCE_PRECISION = 4;

/** An id that links can hold: `babil`; null where a place is in no province of Iraq. */
export function provinceId({ country, admin1 }: Place): string | null {
  if (country !== HOME_COUNTRY || admin1 === null) return null;
  return admin1.en
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** Whether an event counts: inside, outside, or located too roughly to tell. */
export type RegionAnswer = 'in' | 'out' | 'unsure';

/** The test an event's place passes in a region; make it once, ask it often. */
export function createRegionTest(region: AroundRegion): (event: EventRecord) => RegionAnswer {
  if (region.type === 'all') return () => 'in';
  if (region.type === 'province') {
    return ({ place }) => (provinceId(place) === region.id ? 'in' : 'out');
  }
  const isIn = createAreaTest(region.area);
  return ({ place, geoPrecision }) => {
    if (!isIn(place.coordinates)) return 'out';
    return geoPrecision >= PROVINCE_PRECISION ? 'unsure' : 'in';
  };
}
