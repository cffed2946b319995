import type { DrawAnchors } from './circular-shifts';
import { type LocalDay, toCalendarDate } from './local-day';
import { randomBelow } from './seeded-random';

/** Which three months a day is in, December to February first; counted through the years. */
export function seasonOf(day: LocalDay): number {
  const { year, month } = toCalendarDate(day);
  return Math.floor((year * 12 + month) / 3);
}

type Season = { readonly from: number; readonly to: number; readonly positions: number[] };

/**
 * Gives each anchor another day of its own season, the same three months of the same year; no two
 * get the same. How many anchors a season has stays as it is, so that quiet and violent times keep
 * their visits. Only days whose whole window is in the data are drawn.
 *
 * @param firstDay the day that 0 stands for
 * @param length of the data, in days
 */
export function createSeasonShuffles(
  anchors: Int32Array,
  firstDay: LocalDay,
  length: number,
  reach: number,
): DrawAnchors {
  const seasons = new Map<number, Season>();
  for (let day = reach; day < length - reach; day++) {
    const key = seasonOf(firstDay + day);
    const season = seasons.get(key);
    seasons.set(key, { from: season?.from ?? day, to: day, positions: season?.positions ?? [] });
  }
  anchors.forEach((anchor, position) => {
    seasons.get(seasonOf(firstDay + anchor))?.positions.push(position);
  });
  const used = [...seasons.values()].filter(({ positions }) => positions.length > 0);
  const taken = new Uint8Array(length);
  return (random, drawn) => {
    for (const { from, to, positions } of used) {
      const days = to - from + 1;
      // Drawing k of n days without putting back, after Floyd: each new one, or the last allowed.
      positions.forEach((position, nth) => {
        const last = days - positions.length + nth;
        const tried = from + randomBelow(random, last + 1);
        const day = taken[tried] === 1 ? from + last : tried;
        taken[day] = 1;
        drawn[position] = day;
      });
      taken.fill(0, from, to + 1);
    }
  };
}
