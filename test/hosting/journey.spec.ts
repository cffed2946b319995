import { readFileSync } from 'node:fs';
import { findPolicy } from '../../scripts/hosting/place-policy';
import { startDayOf } from '../e2e/fixtures/dataset';
import { startHostServer } from '../e2e/fixtures/host-server';
import { findLonelyEvent } from '../e2e/fixtures/lonely-events';
import { expect, test } from '../e2e/fixtures/test';
import { PAGE_URL } from './address';

const event = findLonelyEvent(30, ({ kind }) => kind === 'attack');
const day = startDayOf(event);

test('opens, shows a card and plays under a path and its policy', async ({
  app,
  map,
  timeline,
  page,
}) => {
  await app.openWithMap({ from: day, to: day });
  expect(await page.locator('meta[http-equiv]').getAttribute('content')).toBe(
    findPolicy(readFileSync('dist/index.html', 'utf8')),
  );
  await map.expectDrawn('attack');
  await expect(map.region.getByRole('link', { name: 'GeoNames' })).toBeVisible();
  await app.openFromList(event);
  await app.expectCardOf(event);
  await timeline.play();
  await timeline.expectEndAfter(day, 20_000);
  await timeline.pause();
});

test.describe('kept on the device', () => {
  test.use({ serviceWorkers: 'allow' });

  test('opens again under its path with the network gone', async ({ app, context, guard }) => {
    // What is not kept is asked for in vain.
    guard.expectComplaint(/net::ERR_INTERNET_DISCONNECTED|Failed to load resource/);
    await app.openWithMap({ from: day, to: day });
    await expect(app.root).toHaveAttribute('data-offline', 'ready', { timeout: 60_000 });
    await context.setOffline(true);
    await app.openWithMap({ from: day, to: day });
    await expect(app.listedEvent(event).first()).toBeVisible();
    await context.setOffline(false);
  });
});

test('embeds itself by its script in a page with a policy, and in a frame without an origin', async ({
  guard,
  page,
}) => {
  const host = await startHostServer();
  guard.allowOrigin(host.origin);
  const { origin } = new URL(PAGE_URL);
  const src = `${PAGE_URL}?lang=en&amp;from=${day}&amp;to=${day}`;
  host.serve(
    '/',
    `<!doctype html><html lang="en"><title>Article</title><body>
      <tazamun-map src="${src}"><a href="/x">The map</a></tazamun-map>
      <iframe title="Map" src="${src}&amp;embed=1" width="640" height="560" sandbox="allow-scripts"></iframe>
      <script src="${PAGE_URL}embed.js" async></script>`,
    { 'content-security-policy': `default-src 'none'; script-src ${origin}; frame-src ${origin}` },
  );
  await page.goto(`${host.origin}/`);
  const frames = page.locator('iframe');
  await expect(frames).toHaveCount(2);
  for (const position of [0, 1]) {
    const root = frames.nth(position).contentFrame().locator('html');
    await expect(root).toHaveAttribute('data-map', 'idle', { timeout: 60_000 });
  }
  await host.stop();
});

test('a word of its policy that is broken is noticed', async ({ app, guard, page }) => {
  guard.expectComplaint(/Content Security Policy|'Trusted/);
  await app.open({ from: day, to: day });
  const outcome = await page.evaluate(() => {
    const attempt = (act: () => unknown) => {
      try {
        act();
        return 'done';
      } catch (error) {
        return error instanceof Error ? error.name : String(error);
      }
    };
    const script = document.createElement('script');
    const box = document.createElement('div');
    box.innerHTML = '<img src=x onerror="globalThis.broken = 1"><b>b</b>';
    document.body.append(Object.assign(document.createElement('style'), { textContent: 'a{}' }));
    return {
      script: attempt(() => {
        script.text = 'globalThis.broken = 1';
      }),
      worker: attempt(() => new Worker('data:text/javascript,1')),
      children: box.childElementCount,
      text: box.textContent,
    };
  });
  expect(outcome).toEqual({
    script: 'TypeError',
    worker: 'TypeError',
    children: 0,
    text: '<img src=x onerror="globalThis.broken = 1"><b>b</b>',
  });
  expect(guard.complaints.some((complaint) => complaint.includes('style-src'))).toBe(true);
});
