import type { EventFeature } from '../../src/domain/dataset-schema';
import { type Checked, problemOf } from './checked-dataset';
import type { DataProblem } from './data-problem';

/** By start, then id, letter by letter, so that every editor's tools agree. */
function isBefore(a: EventFeature, b: EventFeature): boolean {
  const [startA, startB] = [a.properties.start, b.properties.start];
  return startA === startB ? a.id < b.id : startA < startB;
}

/** Events that stand below one they should stand above. */
export function findOrderProblems(events: readonly Checked<EventFeature>[]): DataProblem[] {
  const problems: DataProblem[] = [];
  for (const [position, event] of events.entries()) {
    const above = events[position - 1];
    if (above === undefined || !isBefore(event.value, above.value)) continue;
    const what = `stands below "${above.id}" (${above.value.properties.start}, line ${above.line})`;
    problems.push(
      problemOf(event, 'start', what, 'above it: lines are in order of start, then id'),
    );
  }
  return problems;
}
