import { receivedCache } from './cache-names';
import { worker } from './worker-scope';

/** Lays files down that the system handed over as a form, and leads to the page, which looks for them. */
export async function receiveFiles(request: Request): Promise<Response> {
  const { scope } = worker.registration;
  const form = await request.formData();
  const files = form.getAll('files').filter((entry) => entry instanceof File);
  const cache = await worker.caches.open(receivedCache(scope));
  for (const [number, file] of files.entries()) {
    const key = `${scope}received/${number}/${encodeURIComponent(file.name)}`;
    await cache.put(key, new Response(file));
  }
  return Response.redirect(scope, 303);
}
