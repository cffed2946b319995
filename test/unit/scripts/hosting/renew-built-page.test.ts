import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findPolicy } from '../../../../scripts/hosting/place-policy';
import { renewBuiltPage } from '../../../../scripts/hosting/renew-built-page';

const PAGE = `<!doctype html><html><head><title>Page</title></head><body>${'x'.repeat(2000)}</body></html>`;
const OLD = '0123456789abcdef0123456789abcdef';
const listOf = (revision: string) =>
  `[{"revision":null,"url":"assets/tazamun-a.js"},{"revision":"${revision}","url":"index.html"},{"revision":"${OLD}","url":"embed-demo.html"}]`;
const CODE = `// ${'y'.repeat(2000)}`;
const STREETS = {
  streets: {
    name: 'Streets',
    style: 'https://streets.example/style.json',
    attribution: [{ text: '© Somebody' }],
  },
};

let folder = '';
const read = (name: string) => readFileSync(join(folder, name), 'utf8');
const write = (name: string, text: string) => writeFileSync(join(folder, name), text);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tazamun-hosting-'));
  write('index.html', PAGE);
  write('sw.js', `const list=${listOf(OLD)};${CODE}`);
  write('config.json', JSON.stringify(STREETS));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('a built page whose streets come from another host', () => {
  it('may ask that host, in the page, in the headers and in what is packed', async () => {
    expect(await renewBuiltPage(folder)).toEqual(['https://streets.example']);
    for (const name of ['index.html', '_headers', '.htaccess']) {
      expect(read(name), name).toContain('https://streets.example');
    }
    expect(findPolicy(read('index.html'))).toContain('https://streets.example');
    for (const name of ['index.html', 'sw.js']) {
      expect(gunzipSync(readFileSync(join(folder, `${name}.gz`))).toString(), name).toBe(
        read(name),
      );
    }
  });

  it('is another page to its worker, and nothing else in its list is', async () => {
    await renewBuiltPage(folder);
    const revision = createHash('md5').update(read('index.html')).digest('hex');
    expect(read('sw.js')).toBe(`const list=${listOf(revision)};${CODE}`);
    const once = read('sw.js');
    await renewBuiltPage(folder);
    expect(read('sw.js')).toBe(once);
  });

  it('is left as it is where its worker is of no build', async () => {
    write('sw.js', 'const list=[];');
    await expect(renewBuiltPage(folder)).rejects.toThrow('sw.js lists index.html 0 times');
    expect(readdirSync(folder).sort()).toEqual(['config.json', 'index.html', 'sw.js']);
    expect(read('index.html')).toBe(PAGE);
  });
});
