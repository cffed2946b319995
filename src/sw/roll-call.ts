import type { VersionAnswer, WorkerMessage } from './protocol';
import { worker } from './worker-scope';

/** A tab at rest in the background may take this long, or never answer, ms. */
const ANSWER_MS = 2000;

function askVersion(client: WindowClient): Promise<string | null> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<VersionAnswer>) => resolve(data.version);
    setTimeout(() => resolve(null), ANSWER_MS);
    const question: WorkerMessage = { type: 'version' };
    client.postMessage(question, [port2]);
  });
}

/** Whether every open page says that it is of this version. One that is silent may be of another. */
export async function areAllOf(version: string): Promise<boolean> {
  const clients = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const versions = await Promise.all(clients.map(askVersion));
  return versions.every((answer) => answer === version);
}
