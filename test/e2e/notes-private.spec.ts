import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Request } from '@playwright/test';
import { lonelyAttack, startDayOf } from './fixtures/dataset';
import { expect, test } from './fixtures/test';

/** Stands in no page, no dataset and no code. */
const SECRET = 'zq7vkwohl سرّي';
const PARTS = [...SECRET.split(' '), encodeURIComponent('سرّي'), btoa('zq7vkwohl')];
const tells = (text: string): boolean => PARTS.some((part) => text.includes(part));

/** Everything that a request says. */
async function saidBy(request: Request): Promise<string> {
  const headers = JSON.stringify(await request.allHeaders().catch(() => request.headers()));
  return `${decodeURI(request.url())}\n${headers}\n${request.postData() ?? ''}`;
}

test.use({ mapCode: 'held', permissions: ['clipboard-read', 'clipboard-write'] });

test('no note leaves the page by itself', async ({ app, notes, share, table, page, context }) => {
  const requests: Promise<string>[] = [];
  const heard: string[] = [];
  context.on('request', (request) => requests.push(saidBy(request)));
  context.on('console', (message) => heard.push(message.text()));
  page.on('framenavigated', (frame) => heard.push(decodeURI(frame.url())));

  const day = startDayOf(lonelyAttack);
  await app.open({ from: day, to: day, event: lonelyAttack.id });
  await notes.addOnEvent.click();
  await notes.write(SECRET);
  await notes.press('notes.done');
  await notes.search.fill(SECRET);
  await expect(notes.listed('zq7vkwohl')).toBeVisible();

  await share.open();
  heard.push(await share.field.inputValue());
  await share.copyLink.click();
  heard.push(await share.clipboard());
  await share.cite('event');
  heard.push((await share.dialog.textContent()) ?? '');
  await page.keyboard.press('Escape');
  await notes.panel.getByRole('button', { name: app.words['notes.close'] }).click();
  await table.choose('table');
  await page.getByRole('button', { name: app.words['table.copy'], exact: true }).click();
  await expect.poll(() => share.clipboard()).toContain('\t');
  heard.push(await share.clipboard());
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: 'screen' });
  await app.switchLanguage();
  await expect.poll(() => app.address().lang).toBe('ar');
  await page.reload();
  await app.expectApp('ready');
  await notes.open();
  await expect(notes.listed('zq7vkwohl')).toBeVisible();
  heard.push(decodeURI(page.url()));
  const shown = await page.evaluate(() => performance.getEntries().map(({ name }) => name));
  heard.push(...shown.map(decodeURI));

  const said = await Promise.all(requests);
  expect(said.length).toBeGreaterThan(10);
  expect(said.filter(tells)).toEqual([]);
  expect(heard.filter(tells)).toEqual([]);
});

test('a host page hears nothing of notes', async ({ app, notes, page, baseURL, guard }) => {
  await app.open();
  await notes.open();
  await notes.press('notes.addPlain');
  await notes.write(SECRET);

  const guest = `${baseURL}?embed=1`;
  const host = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><title>Host</title>
      <iframe src="${guest}" style="inline-size:1000px;block-size:700px"></iframe>
      <script>addEventListener('message', (event) => console.info('heard ' + JSON.stringify(event.data)))</script>`);
  });
  await new Promise<void>((done) => host.listen(0, 'localhost', done));
  const origin = `http://localhost:${(host.address() as AddressInfo).port}`;
  guard.allowOrigin(origin);
  const heard: string[] = [];
  page.on('console', (message) => heard.push(message.text()));
  try {
    await page.goto(origin);
    const frame = page.frameLocator('iframe');
    await expect(frame.locator('html')).toHaveAttribute('data-app', 'ready');
    // A guest offers no notes, though it could read those of its own origin.
    await expect(frame.getByRole('button', { name: app.names.notes, exact: true })).toHaveCount(0);
    await page.evaluate(() => {
      const guest = document.querySelector('iframe')?.contentWindow;
      for (const type of ['get', 'play', 'pause', 'set', 'select', 'export', 'notes']) {
        guest?.postMessage({ tazamun: 1, type, id: type, event: null, state: { q: 'a' } }, '*');
      }
    });
    await expect.poll(() => heard.filter((text) => text.includes('"reply"')).length).toBe(5);
  } finally {
    await page.goto('about:blank');
    await new Promise((done) => host.close(done));
  }
  expect(heard.filter(tells)).toEqual([]);
});
