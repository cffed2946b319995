import { nextTask } from '../storage/next-task';

/** So long may one task of it take, ms: with a frame or a key that waits it is no long one. */
const TASK_MS = 8;

/** Does what has many steps in tasks of its own, and lets the page do something else in between. */
export async function runInTurns<Value>(steps: Iterator<void, Value>): Promise<Value> {
  let untilMs = performance.now() + TASK_MS;
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (performance.now() < untilMs) continue;
    await nextTask();
    untilMs = performance.now() + TASK_MS;
  }
}
