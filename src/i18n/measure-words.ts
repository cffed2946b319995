import type { Locale } from '../domain/event-record';
import type { NoteMeasure } from '../domain/note-measure';
import { INTL_LOCALE, type Translate } from './translate';

type MeasureWords = {
  /** `850 m`, `12.4 km`, `1,240 km`. */
  length(km: number): string;
  /** `4,200 m²`, `3.1 km²`. */
  area(km2: number): string;
  /** All that is known of a note's size, in the order a reader asks for it. */
  all(measure: NoteMeasure): readonly string[];
};

/** Three figures are as much as a hand can draw. */
const FIGURES = { maximumSignificantDigits: 3 } as const;
/** Below, metres say more. */
const METRES_UP_TO_KM = 1;
const METRES_UP_TO_KM2 = 0.1;

/** Makes the words for lengths, areas and directions of a language. */
export function createMeasureWords(locale: Locale, t: Translate): MeasureWords {
  const few = new Intl.NumberFormat(INTL_LOCALE[locale], FIGURES);
  const whole = new Intl.NumberFormat(INTL_LOCALE[locale], { maximumFractionDigits: 0 });
  const figures = (value: number): string => (value < 1000 ? few : whole).format(value);

  const length = (km: number): string =>
    km < METRES_UP_TO_KM
      ? t('noteMap.metres', { value: figures(Math.round(km * 1000)) })
      : t('noteMap.kilometres', { value: figures(km) });
  const area = (km2: number): string =>
    km2 < METRES_UP_TO_KM2
      ? t('noteMap.squareMetres', { value: figures(Math.round(km2 * 1e6)) })
      : t('noteMap.squareKilometres', { value: figures(km2) });

  return {
    length,
    area,
    all: ({ lengthKm, bearing, areaKm2, perimeterKm, circle }) => [
      ...(circle === null ? [] : [t('noteMap.radius', { length: length(circle.radiusKm) })]),
      ...(lengthKm === null ? [] : [t('noteMap.length', { length: length(lengthKm) })]),
      ...(bearing === null
        ? []
        : [t('noteMap.bearing', { degrees: whole.format(Math.round(bearing) % 360) })]),
      ...(areaKm2 === null ? [] : [t('noteMap.area', { area: area(areaKm2) })]),
      // A circle's is said by its radius.
      ...(perimeterKm === null || circle !== null
        ? []
        : [t('noteMap.perimeter', { length: length(perimeterKm) })]),
    ],
  };
}
