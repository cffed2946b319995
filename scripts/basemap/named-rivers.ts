import type { Position } from 'geojson';
import type { LocalizedText } from '../../src/domain/event-record';

/** A river with a name: 1 the two great ones, 2 their tributaries, 3 others. */
export type NamedRiver = {
  readonly name: LocalizedText;
  readonly rank: 1 | 2 | 3;
  /** Where its name is written, near its course; `[lng, lat]`. */
  readonly nameAt: readonly Position[];
  /** Points near its course, from the source to the mouth, `[lng, lat]`. */
  readonly waypoints: readonly Position[];
};

export const NAMED_RIVERS: readonly NamedRiver[] = [
  {
    name: { en: 'Tigris', ar: 'دجلة' },
    rank: 1,
    nameAt: [
      [43.4, 35.55],
      [46.4, 32.5],
      [42.3, 37.25],
      [47.1, 31.6],
      [44.35, 33.7],
    ],
    waypoints: [
      [40.25, 38.05],
      [42.2, 37.3],
      [43.35, 36.0],
      [45.83, 32.5],
      [46.7, 32.4],
      [47.43, 31.0],
    ],
  },
  {
    name: { en: 'Euphrates', ar: 'الفرات' },
    rank: 1,
    nameAt: [
      [42.9, 33.6],
      [39.5, 35.85],
      [44.65, 31.8],
      [38.0, 37.0],
      [41.6, 34.45],
    ],
    waypoints: [
      [40.9, 39.95],
      [38.4, 39.4],
      [38.3, 38.6],
      [38.0, 37.2],
      [38.1, 36.2],
      [40.15, 35.3],
      [41.0, 34.4],
      [43.0, 33.5],
      [44.27, 32.7],
      [44.55, 31.65],
      [46.3, 31.0],
      [47.43, 31.0],
    ],
  },
  {
    name: { en: 'Shatt al-Arab', ar: 'شط العرب' },
    rank: 1,
    nameAt: [[47.8, 30.55]],
    waypoints: [
      [47.43, 31.0],
      [47.83, 30.5],
      [48.57, 29.93],
    ],
  },
  {
    name: { en: 'Great Zab', ar: 'الزاب الكبير' },
    rank: 2,
    nameAt: [[43.75, 36.45]],
    waypoints: [
      [44.3, 38.3],
      [43.6, 37.3],
      [44.2, 36.65],
      [43.35, 36.0],
    ],
  },
  {
    name: { en: 'Little Zab', ar: 'الزاب الصغير' },
    rank: 2,
    nameAt: [[44.3, 35.7]],
    waypoints: [
      [45.25, 36.75],
      [45.55, 36.05],
      [44.5, 35.85],
      [43.42, 35.25],
    ],
  },
  {
    name: { en: 'Adhaim', ar: 'العظيم' },
    rank: 2,
    nameAt: [[44.3, 34.85]],
    waypoints: [
      [44.77, 35.58],
      [44.15, 35.0],
      [44.5, 34.5],
      [44.3, 34.05],
    ],
  },
  {
    name: { en: 'Diyala', ar: 'ديالى' },
    rank: 2,
    nameAt: [
      [45.15, 34.2],
      [46.7, 35.1],
    ],
    waypoints: [
      [47.9, 34.85],
      [46.5, 35.15],
      [45.7, 35.1],
      [45.1, 34.3],
      [44.485, 33.235],
    ],
  },
  {
    name: { en: 'Khabur', ar: 'الخابور' },
    rank: 2,
    nameAt: [[40.8, 36.2]],
    waypoints: [
      [41.85, 37.2],
      [40.8, 36.5],
      [40.43, 35.15],
    ],
  },
  {
    name: { en: 'Karun', ar: 'كارون' },
    rank: 2,
    nameAt: [
      [48.65, 31.3],
      [49.9, 31.8],
    ],
    waypoints: [
      [50.9, 31.3],
      [49.7, 32.2],
      [48.85, 31.6],
      [48.2, 30.43],
    ],
  },
  {
    name: { en: 'Karkheh', ar: 'الكرخة' },
    rank: 2,
    nameAt: [[47.9, 32.9]],
    waypoints: [
      [49.04, 33.85],
      [47.5, 34.3],
      [47.0, 33.5],
      [48.2, 32.2],
      [48.5, 31.6],
      [47.456, 31.0],
    ],
  },
  {
    name: { en: 'Dez', ar: 'دز' },
    rank: 3,
    nameAt: [[48.6, 33.0]],
    waypoints: [
      [48.7, 34.05],
      [48.9, 33.4],
      [48.4, 32.2],
      [48.85, 31.65],
    ],
  },
  {
    name: { en: 'Gharraf', ar: 'الغراف' },
    rank: 3,
    nameAt: [[46.05, 31.75]],
    waypoints: [
      [45.87, 32.442],
      [46.0, 31.8],
      [46.4, 31.0],
    ],
  },
  {
    name: { en: 'Murat', ar: 'مراد' },
    rank: 3,
    nameAt: [[40.6, 38.75]],
    waypoints: [
      [41.95, 38.65],
      [40.0, 38.7],
      [38.4, 38.85],
    ],
  },
  {
    name: { en: 'Aras', ar: 'آراس' },
    rank: 3,
    nameAt: [[46.3, 38.9]],
    waypoints: [
      [44.5, 39.95],
      [45.4, 39.0],
      [46.6, 38.9],
      [47.9, 39.7],
    ],
  },
];
