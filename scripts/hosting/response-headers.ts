import { formatPolicy, type Policy } from './page-policy';

/** Files whose names say what is in them; under the same name they never change. */
export const FOREVER = 'public, max-age=31536000, immutable';
/** Articles ask for the loader at every view: once an hour is often enough. */
export const AN_HOUR = 'public, max-age=3600';
/** Kept, and asked about before each use: an unchanged file costs a few bytes. */
export const ASK_FIRST = 'no-cache';

/** Where such files are, from the page: for servers that take regular expressions. */
export const FOREVER_PATH =
  '(assets/[^/]+-[\\w-]{8}\\.[a-z0-9.]+$|data/(index|details)-[0-9a-f]{8}\\.json$|embed/[0-9.]+\\.js$)';
export const AN_HOUR_PATH = 'embed\\.js$';

/** How long a file may be kept, by its path from the page. */
export function cacheControlOf(path: string): string {
  if (new RegExp(`^${FOREVER_PATH}`).test(path)) return FOREVER;
  return new RegExp(`^${AN_HOUR_PATH}`).test(path) ? AN_HOUR : ASK_FIRST;
}

/** What the page never asks a device for. */
const UNUSED_FEATURES = [
  'accelerometer',
  'camera',
  'display-capture',
  'encrypted-media',
  'geolocation',
  'gyroscope',
  'hid',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
];
const USED_FEATURES = ['clipboard-write', 'fullscreen'];

const permissionsPolicy = [
  ...UNUSED_FEATURES.map((feature) => `${feature}=()`),
  ...USED_FEATURES.map((feature) => `${feature}=(self)`),
].join(', ');

/**
 * What every answer carries, of whatever status.
 *
 * - `frame-ancestors` is left out: other people's pages may have the map in a frame.
 * - So is `Cross-Origin-Opener-Policy`: "open full size" of a sandboxed embed opens a sandboxed
 *   window, in which browsers refuse to show a page that has it.
 * - `Access-Control-Allow-Origin` is for frames sandboxed without an origin, and for scripts that
 *   are loaded with their checksum.
 */
export function responseHeaders(policy: Policy): Readonly<Record<string, string>> {
  return {
    'Content-Security-Policy': formatPolicy(policy),
    'Referrer-Policy': 'no-referrer',
    'Permissions-Policy': permissionsPolicy,
    'X-Content-Type-Options': 'nosniff',
    'Access-Control-Allow-Origin': '*',
    'Cross-Origin-Resource-Policy': 'cross-origin',
  };
}

/** Types of the files beside the page, by how a name ends. */
export const CONTENT_TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  ts: 'text/plain; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
  map: 'application/json; charset=utf-8',
  geojson: 'application/geo+json; charset=utf-8',
  webmanifest: 'application/manifest+json; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
  png: 'image/png',
  jpeg: 'image/jpeg',
  ico: 'image/x-icon',
  woff2: 'font/woff2',
  pmtiles: 'application/octet-stream',
};

/** The type of a file by its path; of one that is not known, only that it is bytes. */
export const contentTypeOf = (path: string): string =>
  CONTENT_TYPES[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
