import { compareBy, compareEvents } from '../../src/domain/comparison-rows';
import type { Dataset } from '../../src/domain/dataset';
import { fromCalendarDate } from '../../src/domain/local-day';
import type { RateComparison } from '../../src/domain/rate-comparison';
import { type CountUnit, eventsBegunIn } from '../../src/domain/window-counts';

const yearOf = (year: number) => ({
  from: fromCalendarDate(year, 1, 1),
  to: fromCalendarDate(year, 12, 31),
});

const figure = (value: number): string => value.toFixed(2);

function rowOf(name: string, { a, b, rateA, rateB, difference, ratio }: RateComparison): string {
  const ends = (low: number, high: number) => `${figure(low)} to ${figure(high)}`;
  const ratioText =
    ratio === null
      ? 'none | none'
      : `${ratio.value === null ? 'none' : figure(ratio.value)} | ` +
        (ratio.high === null ? `from ${figure(ratio.low)}` : ends(ratio.low, ratio.high));
  return (
    `| ${name} | ${a.count} | ${b.count} | ${figure(rateA)} | ${figure(rateB)} | ${figure(difference.value)} ` +
    `| ${ends(difference.low, difference.high)} | ${ratioText} |`
  );
}

/** Two years of the dataset as it is, by kind, in Markdown. */
export function writeTwoWindows({ version, events }: Dataset): string {
  const [a, b] = [eventsBegunIn(events, yearOf(2020)), eventsBegunIn(events, yearOf(2021))];
  const all = (unit: CountUnit) => compareEvents(a, b, unit);
  const { rows } = compareBy('kinds', a, b, 'events');
  return [
    `Version ${version} of the dataset, all events; A is 2020 (366 days), B is 2021 (365 days). Left out for not being`,
    `known well enough: ${a.unsure} in A, ${b.unsure} in B; for having begun before: ${a.begunBefore} in A, ${b.begunBefore} in B. Rates are per 30 days.`,
    '',
    '| kind | A | B | rate A | rate B | B less A | 95 % | B to A | 95 % |',
    '| --- | --- | --- | --- | --- | --- | --- | --- | --- |',
    rowOf('all', all('events')),
    ...rows.map(({ value, comparison }) => rowOf(value, comparison)),
    rowOf('all, waves', all('waves')),
  ].join('\n');
}
