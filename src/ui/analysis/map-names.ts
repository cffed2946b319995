import type { LngLat, Locale } from '../../domain/event-record';
import type { GroundOutline } from '../app-context';

/** A name on the small map. */
export type MapName = {
  readonly text: string;
  /** Of the dot of a city, px, or of the middle of a country's name. */
  readonly x: number;
  readonly y: number;
  /** Which end of the name is at its dot; a country has none. */
  readonly side: 'left' | 'right' | 'middle';
};

/** Letters are so wide on the whole, and a line so high, px. */
const LETTER_PX = 6.4;
const LINE_PX = 12;

/** Puts every city's name where no other city is in its way: right of its dot, else left of it. */
export function placeNames(
  outline: GroundOutline | null,
  locale: Locale,
  toPoint: (point: LngLat) => readonly [x: number, y: number],
): readonly MapName[] {
  const names = (outline?.names ?? []).map(({ role, name, point }) => {
    const [x, y] = toPoint(point);
    return { role, text: name[locale], x, y };
  });
  const cities = names.filter(({ role }) => role === 'city');
  return names.map(({ role, text, x, y }): MapName => {
    if (role === 'country') return { text, x, y, side: 'middle' };
    const reach = 5 + text.length * LETTER_PX;
    const isInTheWay = cities.some(
      (city) => city.x > x && city.x < x + reach && Math.abs(city.y - y) < LINE_PX,
    );
    return { text, x, y, side: isInTheWay ? 'right' : 'left' };
  });
}
