import { useEffect, useMemo, useState } from 'preact/hooks';
import type { EventRecord } from '../../domain/event-record';
import { sameTimeWindow, type TimeWindow } from '../../domain/time-window';
import { type CountUnit, eventsBegunIn, type WindowEvents } from '../../domain/window-counts';
import { countSharedDays } from '../../domain/window-pairs';
import { type OtherWindow, readComparison } from '../../state/compare-text';
import { useApp } from '../app-context';

/** Figures follow a window that is dragged once it has rested so long, ms. */
const REST_MS = 150;

/** Why there is nothing to show. */
export type CompareProblem = 'none' | 'same' | 'empty';

/** What the address compares. */
export type Comparison = {
  readonly window: TimeWindow;
  readonly other: OtherWindow;
  readonly unit: CountUnit;
  /** Null: there is no second window, or no other. */
  readonly sides: { readonly a: WindowEvents; readonly b: WindowEvents } | null;
  readonly sharedDays: number;
  readonly problem: CompareProblem | null;
};

/** The value as it last was for a while. */
function useRested<Value>(value: Value): Value {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(() => value), REST_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return rested;
}

function findProblem(
  window: TimeWindow,
  other: OtherWindow,
  sides: Comparison['sides'],
): CompareProblem | null {
  if (other.window === null || sides === null) return 'none';
  if (sameTimeWindow(window, other.window)) return 'same';
  return sides.a.events.length + sides.b.events.length === 0 ? 'empty' : null;
}

function splitEvents(
  events: readonly EventRecord[],
  window: TimeWindow,
  other: OtherWindow,
): Comparison['sides'] {
  if (other.window === null) return null;
  return { a: eventsBegunIn(events, window), b: eventsBegunIn(events, other.window) };
}

/** Reads the two windows and their events; what of the link cannot be read is told once. */
export function useComparison(): Comparison {
  const { state } = useApp();
  const window = useRested(state.window.window.value);
  const text = state.analysis.text.value;
  const events = state.derived.filteredEvents.value;
  const { extent } = state.window;
  const read = useMemo(() => readComparison(text, window, extent), [text, window, extent]);
  const { notices, other, unit } = read;
  useEffect(() => {
    for (const notice of notices) state.notices.tell(notice);
  }, [notices, state]);
  return useMemo(() => {
    const sides = splitEvents(events, window, other);
    return {
      window,
      other,
      unit,
      sides,
      sharedDays: other.window === null ? 0 : countSharedDays(window, other.window),
      problem: findProblem(window, other, sides),
    };
  }, [events, window, other, unit]);
}
