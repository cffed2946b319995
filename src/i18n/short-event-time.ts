import type { EventTime } from '../domain/event-time';
import type { LocalDay } from '../domain/local-day';
import type { Format } from './format';
import type { Translate } from './translate';

/**
 * When an event happened in as few signs as its precision allows, for a cell of a table:
 * `14 Jul 2021 21:30`, `around 14 Jul 2021`, `Jul 2021`.
 */
export function shortEventTime(time: EventTime, format: Format, t: Translate): string {
  const { firstDay, lastDay, precision, start } = time;
  const day = (value: LocalDay) => `${format.shortDay(value)} ${format.year(value)}`;
  const month = (value: LocalDay) => `${format.shortMonth(value)} ${format.year(value)}`;
  if (precision === 'month') {
    const [first, last] = [month(firstDay), month(lastDay)];
    return first === last ? first : `${first} – ${last}`;
  }
  if (firstDay !== lastDay) {
    const isOneYear = format.year(firstDay) === format.year(lastDay);
    const first = isOneYear ? format.shortDay(firstDay) : day(firstDay);
    const span = `${first} – ${day(lastDay)}`;
    return precision === 'days' ? t('time.aroundSpan', { span }) : span;
  }
  if (precision === 'days') return t('time.around', { date: day(firstDay) });
  const clock = precision === 'time' ? /T(\d{2}:\d{2})/.exec(start)?.[1] : undefined;
  return clock === undefined ? day(firstDay) : `${day(firstDay)} ${clock}`;
}
