import { formatLocalDay, parseLocalDay } from '../domain/local-day';
import { createTimeWindow, type TimeExtent, type TimeWindow } from '../domain/time-window';
import type { CountUnit } from '../domain/window-counts';
import { type BesideChoice, windowBeside } from '../domain/window-pairs';
import type { QuestionText } from './analysis-state';
import type { Notice } from './notice-state';

/** The second of two windows, and how it came to be the one it is. */
export type OtherWindow =
  | {
      readonly type: 'asked';
      readonly window: TimeWindow;
      /** It reached beyond the data. */
      readonly isCut: boolean;
    }
  | {
      readonly type: BesideChoice;
      readonly window: TimeWindow;
      /** Another one was asked for, which lies outside of the data. */
      readonly isOutside: boolean;
    }
  /** The first window is all the data: there is nothing beside it. */
  | { readonly type: 'none'; readonly window: null; readonly isOutside: boolean };

export type ReadComparison = {
  readonly other: OtherWindow;
  readonly unit: CountUnit;
  readonly notices: readonly Notice[];
};

const MAX_TOLD = 40;
const WAVES = 'waves';

function parseSpan(text: string): { readonly from: number; readonly to: number } | null {
  const [first = '', last = '', ...more] = text.split('..');
  const [from, to] = [parseLocalDay(first), parseLocalDay(last)];
  return from === null || to === null || more.length > 0 ? null : { from, to };
}

/** Writes a window as a link has it: `2020-01-01..2020-12-31`. */
export function writeSpan({ from, to }: TimeWindow): string {
  return `${formatLocalDay(from)}..${formatLocalDay(to)}`;
}

/** What is counted, as the part `how` says; the other view's words in it are let alone. */
export function writeUnit(how: string | null, unit: CountUnit): string | null {
  const others = (how ?? '').split(',').filter((word) => word !== '' && word !== WAVES);
  const words = unit === 'waves' ? [...others, WAVES] : others;
  return words.length === 0 ? null : words.join(',');
}

/**
 * Reads which window the shown one is compared with. What cannot be read is told, and the days
 * beside the shown window are taken.
 *
 * @param window the shown one
 */
export function readComparison(
  text: QuestionText,
  window: TimeWindow,
  extent: TimeExtent,
): ReadComparison {
  const written = text.with ?? null;
  const span = written === null ? null : parseSpan(written);
  const notices: Notice[] = [];
  if (written !== null && span === null) {
    notices.push({
      code: 'bad-value',
      values: { part: 'with', value: written.slice(0, MAX_TOLD) },
    });
  }
  if (span !== null && span.from > span.to) notices.push({ code: 'swapped-dates', values: {} });
  const unit = (text.how ?? '').split(',').includes(WAVES) ? 'waves' : 'events';
  const asked = span === null ? null : createTimeWindow(span.from, span.to);
  return { other: findOther(asked, window, extent), unit, notices };
}

function findOther(asked: TimeWindow | null, window: TimeWindow, extent: TimeExtent): OtherWindow {
  const isOutside = asked !== null && (asked.to < extent.from || asked.from > extent.to);
  if (asked !== null && !isOutside) {
    const within = {
      from: Math.max(asked.from, extent.from),
      to: Math.min(asked.to, extent.to),
    };
    const isCut = within.from !== asked.from || within.to !== asked.to;
    return { type: 'asked', window: within, isCut };
  }
  const beside = windowBeside(window, extent);
  return beside === null
    ? { type: 'none', window: null, isOutside }
    : { type: beside.choice, window: beside.window, isOutside };
}
