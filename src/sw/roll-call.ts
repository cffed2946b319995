import { askOverPort } from './ask-over-port';
import type { VersionAnswer, WorkerMessage } from './protocol';
import { worker } from './worker-scope';

/** A tab at rest in the background may take this long, or never answer, ms. */
const PATIENCE_MS = 2000;

/** Whether every open page says that it is of this version. One that is silent may be of another. */
export async function areAllOf(version: string): Promise<boolean> {
  const pages = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const question: WorkerMessage = { type: 'version' };
  const answers = await Promise.all(
    pages.map((page) => askOverPort<VersionAnswer>(page, question, PATIENCE_MS)),
  );
  return answers.every((answer) => answer?.version === version);
}
