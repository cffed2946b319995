import { receivedCache } from '../sw/cache-names';

type LaunchQueue = {
  setConsumer(consume: (launch: { files: readonly FileSystemFileHandle[] }) => void): void;
};

/** Files that were shared with the page while it was not there; each is handed out once. */
async function takeShared(): Promise<readonly File[]> {
  const name = receivedCache(new URL('./', document.baseURI).href);
  if (typeof caches === 'undefined' || !(await caches.has(name))) return [];
  const cache = await caches.open(name);
  const files: File[] = [];
  for (const request of await cache.keys()) {
    const response = await cache.match(request);
    const title = decodeURIComponent(request.url.split('/').pop() ?? '');
    if (response !== undefined) files.push(new File([await response.blob()], title));
  }
  await caches.delete(name);
  return files;
}

/** Passes on what the system hands over where the page is installed: shared files, opened files. */
export async function startReceivingFiles(open: (files: readonly File[]) => void): Promise<void> {
  const { launchQueue } = window as { launchQueue?: LaunchQueue };
  launchQueue?.setConsumer(async ({ files }) => {
    const opened = await Promise.all(files.map((handle) => handle.getFile()));
    if (opened.length > 0) open(opened);
  });
  const shared = await takeShared();
  if (shared.length > 0) open(shared);
}
