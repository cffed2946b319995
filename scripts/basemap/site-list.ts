import type { Position } from 'geojson';

/** What a site is; also how its name is lettered. */
export type SiteKind =
  | 'zone'
  | 'government'
  | 'embassy'
  | 'airport'
  | 'base'
  | 'oil-field'
  | 'crossing';

/** A site drawn close up. */
export type Site = {
  readonly kind: SiteKind;
  /** Its id in `data/places.json`, whose names and coordinates it takes. */
  readonly place?: string;
  /** Where it has no place, or is named more briefly on the map than there. */
  readonly name?: readonly [en: string, ar: string];
  /** `[lng, lat]` where it has no place. */
  readonly center?: Position;
  /** Of the schematic circle; left out where even that would say too much. */
  readonly radiusMeters?: number;
  /** How far the drawing may be off. */
  readonly precision: number;
  readonly basis: string;
  /** The whole zoom its name appears from. */
  readonly fromZoom: number;
};

const CIRCLE = "circle around the dataset's coordinate of the place";
const AIRFIELD = `${CIRCLE}, as wide as its runways are long; not its perimeter`;
const NAME_ONLY = "the dataset's coordinate of the place, itself approximate; no outline drawn";
const AIRPORT = 'middle of its runways (OurAirports); no outline drawn';

export const SITES: readonly Site[] = [
  {
    kind: 'airport',
    place: 'baghdad-airport',
    name: ['Baghdad Airport', 'مطار بغداد الدولي'],
    radiusMeters: 3500,
    precision: 1500,
    basis: AIRFIELD,
    fromZoom: 10,
  },
  {
    kind: 'airport',
    place: 'erbil-airport',
    name: ['Erbil Airport', 'مطار أربيل الدولي'],
    radiusMeters: 3000,
    precision: 1500,
    basis: AIRFIELD,
    fromZoom: 10,
  },
  {
    kind: 'airport',
    place: 'karbala-airport',
    name: ['Karbala Airport', 'مطار كربلاء الدولي'],
    precision: 1000,
    basis: NAME_ONLY,
    fromZoom: 11,
  },
  {
    kind: 'base',
    place: 'ain-al-asad',
    name: ['Ain al-Asad', 'عين الأسد'],
    radiusMeters: 4000,
    precision: 1500,
    basis: AIRFIELD,
    fromZoom: 9,
  },
  {
    kind: 'base',
    place: 'balad-air-base',
    radiusMeters: 3000,
    precision: 1500,
    basis: AIRFIELD,
    fromZoom: 9,
  },
  {
    kind: 'base',
    place: 'camp-taji',
    radiusMeters: 2500,
    precision: 1500,
    basis: AIRFIELD,
    fromZoom: 10,
  },
  {
    kind: 'base',
    place: 'k1-base',
    name: ['K-1', 'كي وان'],
    radiusMeters: 2000,
    precision: 1500,
    basis: CIRCLE,
    fromZoom: 10,
  },
  {
    kind: 'base',
    place: 'al-taqaddum-air-base',
    name: ['Al-Taqaddum', 'التقدم'],
    radiusMeters: 3500,
    precision: 1500,
    basis: AIRFIELD,
    fromZoom: 10,
  },
  {
    kind: 'base',
    place: 'qayyarah-west',
    name: ['Qayyarah West', 'قاعدة القيارة'],
    radiusMeters: 2500,
    precision: 1500,
    basis: AIRFIELD,
    fromZoom: 10,
  },
  {
    kind: 'base',
    place: 'imam-ali-air-base',
    name: ['Imam Ali Air Base', 'قاعدة الإمام علي الجوية'],
    radiusMeters: 3000,
    precision: 1500,
    basis: AIRFIELD,
    fromZoom: 10,
  },
  {
    kind: 'base',
    place: 'harir-airfield',
    name: ['Harir', 'حرير'],
    radiusMeters: 1500,
    precision: 1000,
    basis: AIRFIELD,
    fromZoom: 10,
  },
  {
    kind: 'base',
    place: 'al-tanf',
    radiusMeters: 1500,
    precision: 1500,
    basis: CIRCLE,
    fromZoom: 10,
  },
  {
    kind: 'oil-field',
    place: 'al-omar-oil-field',
    name: ['Al-Omar oil field', 'حقل العمر النفطي'],
    radiusMeters: 5000,
    precision: 5000,
    basis: `${CIRCLE}; the field's extent is not known to us`,
    fromZoom: 9,
  },
  {
    kind: 'oil-field',
    place: 'conoco-gas-field',
    radiusMeters: 5000,
    precision: 5000,
    basis: `${CIRCLE}; the field's extent is not known to us`,
    fromZoom: 9,
  },
  {
    kind: 'crossing',
    place: 'albukamal-qaim-border',
    name: ['Al-Qaim crossing', 'منفذ القائم الحدودي'],
    precision: 3000,
    basis: NAME_ONLY,
    fromZoom: 9,
  },
  {
    kind: 'embassy',
    place: 'us-embassy-baghdad',
    name: ['US embassy', 'السفارة الأميركية'],
    radiusMeters: 350,
    precision: 300,
    basis: CIRCLE,
    fromZoom: 13,
  },
  {
    kind: 'government',
    place: 'grand-festivities-square',
    name: ['Grand Festivities Square', 'ساحة الاحتفالات الكبرى'],
    radiusMeters: 300,
    precision: 300,
    basis: CIRCLE,
    fromZoom: 13,
  },
  {
    kind: 'government',
    place: 'council-of-representatives',
    name: ['Parliament', 'مجلس النواب'],
    precision: 1000,
    basis: NAME_ONLY,
    fromZoom: 13,
  },
  {
    kind: 'base',
    place: 'union-iii-base',
    name: ['Union III', 'قاعدة يونيون 3'],
    precision: 500,
    basis: NAME_ONLY,
    fromZoom: 14,
  },
  {
    kind: 'airport',
    name: ['Basra Airport', 'مطار البصرة الدولي'],
    center: [47.6624, 30.5489],
    precision: 500,
    basis: AIRPORT,
    fromZoom: 11,
  },
  {
    kind: 'airport',
    name: ['Mosul Airport', 'مطار الموصل'],
    center: [43.1474, 36.3058],
    precision: 500,
    basis: AIRPORT,
    fromZoom: 11,
  },
  {
    kind: 'airport',
    name: ['Najaf Airport', 'مطار النجف الدولي'],
    center: [44.4043, 31.9898],
    precision: 500,
    basis: AIRPORT,
    fromZoom: 11,
  },
  {
    kind: 'airport',
    name: ['Kirkuk Airport', 'مطار كركوك'],
    center: [44.3491, 35.4696],
    precision: 500,
    basis: AIRPORT,
    fromZoom: 11,
  },
  {
    kind: 'airport',
    name: ['Sulaymaniyah Airport', 'مطار السليمانية الدولي'],
    center: [45.3147, 35.5609],
    precision: 500,
    basis: AIRPORT,
    fromZoom: 11,
  },
];
