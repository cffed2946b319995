import type { EventRecord, LocalizedText, Place } from './event-record';
import { createAreaTest, type FilterArea } from './filter-area';

/** Where outcomes are counted. */
export type AroundRegion =
  | { readonly type: 'all' }
  /** A province of Iraq, by the id that {@link provincesOf} gives it. */
  | { readonly type: 'province'; readonly id: string }
  /** Drawn, or around a place. */
  | { readonly type: 'area'; readonly area: FilterArea };

/** A province of Iraq. */
export type Province = {
  /** Links can hold it: `babil`. */
  readonly id: string;
  readonly name: LocalizedText;
};

/** Whose provinces stand by themselves. */
const HOME_COUNTRY = 'IQ';
/** Known to a province or less: such an event may as well lie outside of an area. */
const PROVINCE_PRECISION = 4;

const provinceId = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** The names that a text of the gazetteer holds: `Erbil / Nineveh` two, `Diyala (…)` one. */
const namesIn = (text: string): readonly string[] =>
  text.split('/').map((name) => name.replace(/\(.*\)/, '').trim());

/**
 * The provinces of Iraq that a place may be in: one, two where it lies between them or nobody says
 * in which, none elsewhere.
 */
export function provincesOf({ country, admin1 }: Place): readonly Province[] {
  if (country !== HOME_COUNTRY || admin1 === null) return [];
  const arabic = namesIn(admin1.ar);
  return namesIn(admin1.en).map((en, at) => ({
    id: provinceId(en),
    name: { en, ar: arabic[at] ?? en },
  }));
}

/** Whether an event counts: inside, outside, or located too roughly to tell. */
export type RegionAnswer = 'in' | 'out' | 'unsure';

/** The test an event's place passes in a region; make it once, ask it often. */
export function createRegionTest(region: AroundRegion): (event: EventRecord) => RegionAnswer {
  if (region.type === 'all') return () => 'in';
  if (region.type === 'province') {
    return ({ place }) => (provincesOf(place).some(({ id }) => id === region.id) ? 'in' : 'out');
  }
  const isIn = createAreaTest(region.area);
  return ({ place, geoPrecision }) => {
    if (!isIn(place.coordinates)) return 'out';
    return geoPrecision >= PROVINCE_PRECISION ? 'unsure' : 'in';
  };
}
