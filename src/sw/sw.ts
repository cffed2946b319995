import { keepingProblemOf } from './keeping-problem';
import { keptFiles, mendKeptFiles, version } from './kept-files';
import type {
  CheckAnswer,
  DigestAnswer,
  PageRequest,
  StreetsAnswer,
  WorkerMessage,
} from './protocol';
import { areAllOf } from './roll-call';
import { registerRoutes } from './routes';
import { clearStreets, MOST_BYTES, measureStreets } from './streets-budget';
import { worker } from './worker-scope';

async function tellPages(message: WorkerMessage): Promise<void> {
  const pages = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  for (const page of pages) page.postMessage(message);
}

worker.addEventListener('install', (event) => {
  // A version that is not whole is not installed; what did come is there for the next try.
  keptFiles.install(event).catch((error: unknown) => {
    console.info('This version was not kept', error);
    return tellPages({ type: 'not-kept', problem: keepingProblemOf(error) });
  });
});

// A page that was loaded before there was a worker goes on with the files that are kept.
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));

async function check(event: ExtendableMessageEvent): Promise<CheckAnswer> {
  try {
    await mendKeptFiles();
  } catch (error) {
    return { problem: keepingProblemOf(error) };
  }
  // Files of other versions go when no page needs them; those of one that waits are for later.
  const { installing, waiting } = worker.registration;
  const isLast = installing === null && waiting === null;
  if (isLast && (await areAllOf(version))) await keptFiles.activate(event);
  return { problem: null };
}

async function readDigest(): Promise<DigestAnswer> {
  const kept = await keptFiles.matchPrecache('data/digest.json');
  return { digest: kept === undefined ? null : await kept.json() };
}

const streets = async (): Promise<StreetsAnswer> => ({
  bytes: await measureStreets(),
  mostBytes: MOST_BYTES,
});

async function answerTo(request: PageRequest, event: ExtendableMessageEvent): Promise<unknown> {
  switch (request.type) {
    case 'activate':
      return worker.skipWaiting();
    case 'check':
      return check(event);
    case 'digest':
      return readDigest();
    case 'measure-streets':
      return streets();
    case 'clear-streets':
      await clearStreets();
      return streets();
  }
}

worker.addEventListener('message', (event) => {
  const [port] = event.ports;
  event.waitUntil(
    answerTo(event.data as PageRequest, event).then((answer) => port?.postMessage(answer)),
  );
});

registerRoutes();
