import type { PageRequest } from './protocol';
import { worker } from './worker-scope';

/** Asked once in a worker's life: a version that does not take over must not be asked for ever. */
let hasGivenWay = false;

/** Whether a version waits that has not been asked yet. */
export const mayGiveWay = (): boolean => worker.registration.waiting !== null && !hasGivenWay;

/**
 * A page that starts while no other is open starts with the version that waits: a reader who loads
 * the page anew need not agree to what is new. The browser asks again, and that version answers.
 * @returns null: another page would be disturbed
 */
export async function giveWay(): Promise<Response | null> {
  const { waiting } = worker.registration;
  const pages = await worker.clients.matchAll({ type: 'window' });
  // The page that is being left still counts.
  if (waiting === null || pages.length > 1) return null;
  hasGivenWay = true;
  const request: PageRequest = { type: 'activate' };
  waiting.postMessage(request);
  return new Response('', { headers: { Refresh: '0', 'Content-Type': 'text/html' } });
}
