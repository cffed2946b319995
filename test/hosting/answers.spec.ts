import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { expect, test } from '@playwright/test';
import { pagePolicy } from '../../scripts/hosting/page-policy';
import { placeRevision } from '../../scripts/hosting/place-revision';
import { readStreetsHosts } from '../../scripts/hosting/read-streets-hosts';
import {
  CONTENT_TYPES,
  cacheControlOf,
  FOREVER,
  responseHeaders,
} from '../../scripts/hosting/response-headers';
import { originOf, SERVERS, type Server, SUB_PATH } from './address';
import { ask } from './ask';

const IS_THERE: Readonly<Record<Server, boolean>> = {
  nginx: true,
  caddy: Boolean(process.env.CADDY_PATH),
  apache: Boolean(process.env.APACHE_PATH),
};
/** nginx as it comes from Debian packs with gzip only. */
const hasBrotli = (server: Server) => server !== 'nginx' || Boolean(process.env.NGINX_BROTLI);

/** Every file of the build that is asked for by its own name. */
const files = readdirSync('dist', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && !/\.(?:br|gz)$|^[._]/.test(entry.name))
  .map((entry) => relative('dist', join(entry.parentPath, entry.name)).split(sep).join('/'));

const always = Object.entries(responseHeaders(pagePolicy(readStreetsHosts('dist')))).map(
  ([name, value]) => [name.toLowerCase(), value] as const,
);

test('the worker of a build knows its page', () => {
  const worker = readFileSync('dist/sw.js', 'utf8');
  expect(placeRevision(worker, readFileSync('dist/index.html', 'utf8'))).toBe(worker);
});

for (const server of SERVERS) {
  test.describe(server, () => {
    test.skip(!IS_THERE[server], `no ${server} here`);
    const pageUrl = `${originOf(server)}${SUB_PATH}`;

    test('every file has its type, its headers and its time to be kept', async () => {
      expect(files.length).toBeGreaterThan(100);
      expect(files.filter((file) => cacheControlOf(file) === FOREVER).length).toBeGreaterThan(80);
      for (const file of files) {
        const { status, headers, body } = await ask(`${pageUrl}${file}`);
        expect(status, file).toBe(200);
        expect(headers['content-type'], file).toBe(CONTENT_TYPES[file.split('.').at(-1) ?? '']);
        expect(headers['cache-control'], file).toBe(cacheControlOf(file));
        expect(headers.etag, file).toBeDefined();
        for (const [name, value] of always) expect(headers[name], `${file}: ${name}`).toBe(value);
        expect(body.equals(readFileSync(join('dist', file))), file).toBe(true);
      }
    });

    test('what is packed goes out packed, to those who can read it', async () => {
      const ways = [
        ['gzip', '.gz'],
        ...(hasBrotli(server) ? [['br', '.br'] as const] : []),
      ] as const;
      for (const [encoding, ending] of ways) {
        const packed = files.filter((file) => existsSync(join('dist', `${file}${ending}`)));
        expect(packed.length, encoding).toBeGreaterThan(60);
        for (const file of [...packed, '']) {
          const { headers, body } = await ask(`${pageUrl}${file}`, encoding);
          expect(headers['content-encoding'], file).toBe(encoding);
          expect(headers.vary, file).toContain('Accept-Encoding');
          const plain = file === '' ? 'index.html' : file;
          expect(headers['content-type'], file).toBe(CONTENT_TYPES[plain.split('.').at(-1) ?? '']);
          expect(headers['cache-control'], file).toBe(cacheControlOf(file));
          const name = `${plain}${ending}`;
          expect(body.equals(readFileSync(join('dist', name))), name).toBe(true);
        }
      }
    });

    test('the folder is the page, and without its last stroke leads to it', async () => {
      const page = await ask(pageUrl);
      expect(page.status).toBe(200);
      expect(page.headers['cache-control']).toBe('no-cache');
      expect(page.body.equals(readFileSync('dist/index.html'))).toBe(true);
      const bare = await ask(pageUrl.slice(0, -1));
      expect([301, 302, 308]).toContain(bare.status);
      expect(new URL(bare.headers.location ?? '', pageUrl).href).toBe(pageUrl);
    });

    test('what is not there is missing, is not kept as missing, and is no page', async () => {
      for (const path of ['nothing', 'assets/gone-12345678.js', 'data/index-00000000.json']) {
        const { status, headers, body } = await ask(`${pageUrl}${path}`);
        expect(status, path).toBe(404);
        expect(headers['cache-control'], path).toBeUndefined();
        expect(headers['x-content-type-options'], path).toBe('nosniff');
        expect(body.toString()).not.toContain('document-start.js');
      }
      const outside = await ask(`${originOf(server)}/`);
      expect(outside.body.toString()).not.toContain('document-start.js');
    });
  });
}
