import { datasetVersion, isAsPublished } from 'virtual:dataset';
import type { Diagnosis } from '../ui/app-context';
import { problems } from './report-problem';

/** Of the graphics that draw the map, as the browser names them. */
function readRenderer(): string {
  const gl = document.createElement('canvas').getContext('webgl2');
  if (gl === null) return '-';
  const named = gl.getExtension('WEBGL_debug_renderer_info');
  const renderer = gl.getParameter(named?.UNMASKED_RENDERER_WEBGL ?? gl.RENDERER);
  // A browser draws in so many places at once and no more.
  gl.getExtension('WEBGL_lose_context')?.loseContext();
  return String(renderer);
}

async function readWorker(): Promise<string> {
  try {
    const found = await navigator.serviceWorker.getRegistration(document.baseURI);
    if (found === undefined) return '-';
    const states = [found.installing, found.waiting, found.active].map((worker) => worker?.state);
    const known = states.filter((state) => state !== undefined).join(', ');
    return navigator.serviceWorker.controller === null ? `${known} (not in control)` : known;
  } catch (error) {
    return String(error);
  }
}

async function readStorage(): Promise<string> {
  try {
    const [{ usage = 0, quota = 0 }, isPersisted] = await Promise.all([
      navigator.storage.estimate(),
      navigator.storage.persisted(),
    ]);
    const [used, most] = [usage, quota].map((bytes) => (bytes / 1e6).toFixed(1));
    return `${used} of ${most} MB${isPersisted ? ', persistent' : ''}`;
  } catch (error) {
    return String(error);
  }
}

/**
 * What a bug report needs to say of this page on this device. It is shown and copied, and sent
 * nowhere; what it finds is said alike in both languages, for they are read by whoever mends it.
 * @param version names the page's code
 */
export async function readDiagnostics(version: string): Promise<Diagnosis> {
  const [worker, storage] = await Promise.all([readWorker(), readStorage()]);
  const { lang, dataset } = document.documentElement;
  const frame = window.parent === window ? '' : ', in a frame';
  return {
    page: `${import.meta.env.VITE_APP_VERSION} (${version})`,
    data: `${datasetVersion}${isAsPublished ? '' : ', changed since'}`,
    address: `${location.pathname}${location.search}`,
    state: `${lang}, ${dataset.theme}, app ${dataset.app}, map ${dataset.map}, offline ${dataset.offline}`,
    window: `${innerWidth} × ${innerHeight} px × ${devicePixelRatio}${frame}`,
    browser: navigator.userAgent,
    graphics: readRenderer(),
    worker,
    storage,
    network: navigator.onLine ? 'on' : 'off',
    problems: problems.join('\n') || '-',
  };
}
