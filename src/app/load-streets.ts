import { describeSource, parseForeignStyle } from '../domain/foreign-style';
import {
  type ForeignStyle,
  type GroundResult,
  type MapGround,
  refuseGround,
} from '../domain/map-ground';
import { parseSiteConfig, type SiteConfig, type StreetsSource } from '../domain/streets-config';
import { probeTileOf } from '../domain/tile-address';

const CONFIG_URL = './config.json';
/** A host that takes longer for one file is no help to somebody who looks at a map. */
const TIMEOUT_MS = 12_000;

const toAbsolute = (url: string): string => new URL(url, document.baseURI).href;
const hostOf = (url: string): string => new URL(url).host;

/** Reads what whoever runs the page has set, from beside the page. */
export async function loadSiteConfig(): Promise<GroundResult<SiteConfig>> {
  const file = await fetchJson(toAbsolute(CONFIG_URL), AbortSignal.timeout(TIMEOUT_MS));
  if (!file.ok) {
    return file.problem.code === 'not-style'
      ? refuseGround('config-wrong')
      : refuseGround('config-missing');
  }
  const parsed = parseSiteConfig(file.value.json);
  if (parsed.ok) return { ok: true, value: parsed.config };
  console.warn(`config.json: ${parsed.message}`);
  return refuseGround('config-wrong');
}

/** Fetches and checks all that the map needs before it can draw these streets. */
export async function loadStreets(
  source: StreetsSource,
  signal: AbortSignal,
): Promise<GroundResult<MapGround>> {
  const within = AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]);
  if (source.type === 'archive') return loadArchive(source, within);
  const light = await loadStyle(toAbsolute(source.url), within);
  if (!light.ok) return light;
  const dark = source.darkUrl === null ? null : await loadStyle(toAbsolute(source.darkUrl), within);
  if (dark !== null && !dark.ok) return dark;
  const { attribution } = source;
  return {
    ok: true,
    value: { type: 'streets', light: light.value, dark: dark?.value ?? null, attribution },
  };
}

async function loadArchive(
  { url, attribution }: StreetsSource,
  signal: AbortSignal,
): Promise<GroundResult<MapGround>> {
  const address = toAbsolute(url);
  const { openArchive } = await import('../map/pmtiles-archive');
  const isLate = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason));
  });
  try {
    const opened = await Promise.race([openArchive(address), isLate]);
    if (!opened.ok) return opened;
    const { info } = opened.value;
    const own = info.attribution === null ? [] : [{ text: info.attribution, url: null }];
    const credits = attribution.length > 0 ? attribution : own;
    return { ok: true, value: { type: 'archive', archive: opened.value, attribution: credits } };
  } catch (error) {
    return refuseFailure(error, address);
  }
}

async function loadStyle(url: string, signal: AbortSignal): Promise<GroundResult<ForeignStyle>> {
  const origin = new URL(url).origin;
  const file = await fetchJson(url, signal);
  if (!file.ok) return file;
  const answer = parseForeignStyle(file.value.json, { url: file.value.url, origin });
  if (!answer.ok) return withHost(answer, url);
  let { style } = answer.value;
  for (const [name, address] of Object.entries(answer.value.descriptions)) {
    const description = await fetchJson(address, signal);
    if (!description.ok) return description;
    const place = { url: description.value.url, origin };
    const described = describeSource(style, name, description.value.json, place);
    if (!described.ok) return withHost(described, url);
    style = described.value;
  }
  // A style may come from a cache while its tiles do not: one is fetched before the map changes.
  const probe = probeTileOf(style);
  if (probe === null) return { ok: true, value: style };
  const tile = await fetchFile(probe, signal);
  return tile.ok ? { ok: true, value: style } : tile;
}

type Fetched = GroundResult<Response>;

/** Without cookies, and without telling which page asks. */
async function fetchFile(url: string, signal: AbortSignal): Promise<Fetched> {
  try {
    const isOwn = new URL(url).origin === location.origin;
    const response = await fetch(url, {
      signal,
      credentials: isOwn ? 'same-origin' : 'omit',
      referrerPolicy: 'no-referrer',
    });
    if (!response.ok) {
      return refuseGround('status', { host: hostOf(url), status: response.status });
    }
    const answered = new URL(response.url);
    if (answered.origin !== new URL(url).origin) {
      return refuseGround('other-host', { host: hostOf(url), other: answered.host });
    }
    return { ok: true, value: response };
  } catch (error) {
    return refuseFailure(error, url);
  }
}

async function fetchJson(
  url: string,
  signal: AbortSignal,
): Promise<GroundResult<{ readonly json: unknown; readonly url: string }>> {
  const file = await fetchFile(url, signal);
  if (!file.ok) return file;
  try {
    return { ok: true, value: { json: await file.value.json(), url: file.value.url } };
  } catch (error) {
    return error instanceof SyntaxError
      ? refuseGround('not-style', { host: hostOf(url) })
      : refuseFailure(error, url);
  }
}

function refuseFailure(error: unknown, url: string) {
  const isLate = error instanceof DOMException && error.name === 'TimeoutError';
  return refuseGround(isLate ? 'timeout' : 'unreachable', { host: hostOf(url) });
}

/** Adds whose file it was to a refusal of what was in it. */
function withHost(refused: GroundResult<never>, url: string): GroundResult<never> {
  if (refused.ok) return refused;
  const { code, values } = refused.problem;
  return refuseGround(code, { host: hostOf(url), ...values });
}
