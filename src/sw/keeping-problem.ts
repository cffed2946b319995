import type { KeepingProblem } from './protocol';

/** Why keeping the files failed, as far as the browser says. */
export function keepingProblemOf(error: unknown): KeepingProblem {
  const name = error instanceof Error ? error.name : '';
  if (name === 'QuotaExceededError') return 'full';
  // A file that did not come, or not whole: the browser does not say which.
  return name === 'TypeError' ? 'unreachable' : 'damaged';
}
