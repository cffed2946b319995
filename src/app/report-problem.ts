import type { NoticeState } from '../state/notice-state';

let notices: NoticeState | null = null;

/** What went wrong since the page was opened, the latest last, for a bug report. */
export const problems: string[] = [];

/** From now on unexpected problems are told to the reader, besides the console. */
export function tellProblemsTo(state: NoticeState): void {
  notices = state;
}

/** The last resort: says what happened and lets the rest go on. */
export function reportProblem(problem: unknown): void {
  console.error(problem);
  const message = problem instanceof Error ? problem.message : String(problem);
  problems.push(message);
  notices?.tell({ code: 'unexpected', values: { message: message.slice(0, 200) } });
}

/** Catches what nobody else caught. */
export function startProblemReports(): void {
  addEventListener('error', (domEvent) => {
    // A file that failed to load has its own words; a ResizeObserver's note is no problem.
    if (domEvent.error instanceof Error) reportProblem(domEvent.error);
  });
  addEventListener('unhandledrejection', (domEvent) => reportProblem(domEvent.reason));
}
