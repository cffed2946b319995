import { type LocalDay, parseLocalDay } from '../../src/domain/local-day';

/** The day of `YYYY-MM-DD`; throws where there is none. */
export function day(text: string): LocalDay {
  const parsed = parseLocalDay(text);
  if (parsed === null) throw new Error(`no such day: ${text}`);
  return parsed;
}
