import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { pagePolicy } from '../../scripts/hosting/page-policy';
import { readStreetsHosts } from '../../scripts/hosting/read-streets-hosts';
import {
  CONTENT_TYPES,
  cacheControlOf,
  FOREVER,
  responseHeaders,
} from '../../scripts/hosting/response-headers';
import { expect, test } from '../e2e/fixtures/test';
import { NGINX_ORIGIN, PAGE_URL, SUB_PATH } from './address';
import { ask } from './ask';

const hasBrotli = Boolean(process.env.NGINX_BROTLI);

/** Every file of the build that is asked for by its own name. */
const files = readdirSync('dist', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && !/\.(?:br|gz)$|^[._]/.test(entry.name))
  .map((entry) => relative('dist', join(entry.parentPath, entry.name)).split(sep).join('/'));

const always = Object.entries(responseHeaders(pagePolicy(readStreetsHosts('dist')))).map(
  ([name, value]) => [name.toLowerCase(), value] as const,
);

test('every file has its type, its headers and its time to be kept', async () => {
  expect(files.length).toBeGreaterThan(100);
  expect(files.filter((file) => cacheControlOf(file) === FOREVER).length).toBeGreaterThan(80);
  for (const file of files) {
    const { status, headers, body } = await ask(`${PAGE_URL}${file}`);
    expect(status, file).toBe(200);
    expect(headers['content-type'], file).toBe(CONTENT_TYPES[file.split('.').at(-1) ?? '']);
    expect(headers['cache-control'], file).toBe(cacheControlOf(file));
    expect(headers.etag, file).toBeDefined();
    for (const [name, value] of always) expect(headers[name], `${file}: ${name}`).toBe(value);
    expect(body.equals(readFileSync(join('dist', file))), file).toBe(true);
  }
});

test('what is packed goes out packed, to those who can read it', async () => {
  const ways = [['gzip', '.gz'], ...(hasBrotli ? [['br', '.br'] as const] : [])] as const;
  for (const [encoding, ending] of ways) {
    const packed = files.filter((file) => existsSync(join('dist', `${file}${ending}`)));
    expect(packed.length, encoding).toBeGreaterThan(60);
    for (const file of [...packed, '']) {
      const { headers, body } = await ask(`${PAGE_URL}${file}`, encoding);
      expect(headers['content-encoding'], file).toBe(encoding);
      expect(headers.vary, file).toContain('Accept-Encoding');
      const name = `${file === '' ? 'index.html' : file}${ending}`;
      expect(body.equals(readFileSync(join('dist', name))), name).toBe(true);
    }
  }
});

test('the folder is the page, and without its last stroke leads to it', async () => {
  const page = await ask(PAGE_URL);
  expect(page.status).toBe(200);
  expect(page.headers['cache-control']).toBe('no-cache');
  expect(page.body.equals(readFileSync('dist/index.html'))).toBe(true);
  const bare = await ask(PAGE_URL.slice(0, -1));
  expect([bare.status, bare.headers.location]).toEqual([301, SUB_PATH]);
});

test('what is not there is missing, is not kept as missing, and is no page', async () => {
  for (const path of ['nothing', 'assets/gone-12345678.js', 'data/index-00000000.json']) {
    const { status, headers, body } = await ask(`${PAGE_URL}${path}`);
    expect(status, path).toBe(404);
    expect(headers['cache-control'], path).toBeUndefined();
    expect(headers['x-content-type-options'], path).toBe('nosniff');
    expect(body.toString()).not.toContain('document-start.js');
  }
  expect((await ask(`${NGINX_ORIGIN}/`)).status).toBe(404);
});
