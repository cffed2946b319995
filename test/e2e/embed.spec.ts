import { AxeBuilder } from '@axe-core/playwright';
import { EmbedDriver } from './drivers/embed-driver';
import { lonelyAttack, startDayOf } from './fixtures/dataset';
import { type HostServer, startHostServer } from './fixtures/host-server';
import { pullByFinger } from './fixtures/pull-by-finger';
import { test as base, expect } from './fixtures/test';

const test = base.extend<{ host: HostServer; embed: EmbedDriver }>({
  host: async ({ guard }, use) => {
    const host = await startHostServer();
    guard.allowOrigin(host.origin);
    await use(host);
    await host.stop();
  },
  embed: async ({ page, host, baseURL }, use) => {
    await use(new EmbedDriver(page, host, baseURL ?? ''));
    await page.unrouteAll({ behavior: 'ignoreErrors' });
  },
});

const july = { from: '2021-07-01', to: '2021-07-31' };
const TALL = '<p style="height: 3000px">An article.</p>';

test.describe('a guest in another page', () => {
  test.use({ mapCode: 'held' });

  test('tells its host what is seen, and does what it is asked', async ({ embed, guard, page }) => {
    guard.expectComplaint(/Clipboard API has been blocked/);
    await embed.open(`${embed.frame({ ...july, childId: 'map-1' })}${TALL}`);
    await embed.expectReady();
    const [ready] = await embed.heard('ready');
    expect(ready).toMatchObject({ tazamun: 1, state: { ...july, embed: '1', event: null } });
    const height = Number(ready?.height);
    expect(await embed.heard('embed-size')).toEqual([
      { sentinel: 'amp', type: 'embed-size', height },
    ]);
    expect(await embed.heardTexts()).toEqual([`pymxPYMxmap-1xPYMxheightxPYMx${height}`]);

    // Nobody hears what a reader does before having spoken.
    const event = lonelyAttack;
    await embed.guest().getByRole('slider', { name: 'Window end' }).press('ArrowLeft');
    expect(await embed.heard('state')).toEqual([]);
    expect(await embed.state()).toMatchObject({ to: '2021-07-30' });
    await embed.guest().getByRole('slider', { name: 'Window end' }).press('ArrowLeft');
    await expect.poll(() => embed.heard('state')).toHaveLength(1);

    expect(await embed.ask({ type: 'set', state: { ...july, kind: 'visit' } })).toMatchObject({
      ok: true,
      state: { ...july, kind: 'visit' },
    });
    expect(await embed.ask({ type: 'set', state: { from: '<b>', kind: null } })).toMatchObject({
      ok: false,
      error: { code: 'bad-value', message: 'part: from' },
    });
    expect(await embed.state()).toMatchObject({ kind: 'visit' });
    await expect(embed.guest().locator('.legend')).toBeVisible();
    await embed.ask({ type: 'set', state: { kind: null, header: '0', legend: '0' } });
    await expect(embed.guest().getByRole('banner')).toHaveCount(0);
    await expect(embed.guest().locator('.legend')).toHaveCount(0);
    expect(await embed.heard('resize')).toHaveLength(1);

    const focused = await page.evaluate(() => document.activeElement?.tagName);
    expect(await embed.ask({ type: 'select', event: event.id })).toMatchObject({ ok: true });
    const card = embed.guest().getByRole('region', { name: 'Event details' });
    await expect(card.getByRole('heading', { level: 2 })).toHaveText(event.properties.title.en);
    await expect(card.getByRole('button', { name: /note/i })).toHaveCount(0);
    const elsewhere = card.getByRole('link', { name: 'Add one on the full page' });
    await expect(elsewhere).toHaveAttribute('href', new RegExp(`event=${event.id}$`));
    expect((await embed.heard('select')).at(-1)).toMatchObject({
      id: event.id,
      event: { kind: 'attack', title: event.properties.title.en, from: startDayOf(event) },
    });
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe(focused);
    await expect(embed.guest().getByRole('link', { name: /^Open full size/ })).toHaveAttribute(
      'href',
      new RegExp(`^${embed.origin}/\\?lang=en&(?!.*(embed|header|legend)=).*event=${event.id}`),
    );
    // Most hosts do not hand the clipboard on.
    await card.getByRole('button', { name: 'Copy link' }).click();
    await expect(card.getByRole('button', { name: 'Copied' })).toBeVisible();
    await embed.ask({ type: 'select', event: null });
    expect((await embed.heard('select')).at(-1)).toMatchObject({ id: null, event: null });
    expect(await embed.ask({ type: 'select', event: 'nothing' })).toMatchObject({
      ok: false,
      error: { code: 'unknown-event' },
    });
    await embed.ask({ type: 'set', state: { lang: 'ar' } });
    await expect(embed.root()).toHaveAttribute('dir', 'rtl');
    await expect(embed.guest().getByText('أحداث مسجّلة، غير شاملة')).toBeVisible();
    expect(await page.evaluate(() => history.length)).toBe(2);
  });

  test('plays by itself, in sight only, and tells of it four times a second at most', async ({
    embed,
    page,
  }) => {
    const movie = { ...july, speed: '10', autoplay: '1', loop: '1' };
    await embed.openBeside(`${embed.frame(movie)}${TALL}`);
    await embed.expectReady();
    expect(await embed.state()).toMatchObject({ autoplay: '1', loop: '1' });
    await expect(embed.guest().getByRole('button', { name: 'Pause' })).toBeVisible();
    // Ten days a second: every message would be another day's.
    await expect.poll(async () => (await embed.heard('state')).length).toBeGreaterThan(5);
    const times = await embed.timesOf('state');
    const spanMs = (times.at(-1) ?? 0) - (times[0] ?? 0);
    expect(spanMs).toBeGreaterThan((times.length - 1) * 250 - 200);
    await page.evaluate(() => scrollTo(0, 2000));
    await expect
      .poll(async () => {
        const { to: before } = await embed.state();
        await page.waitForTimeout(300);
        return (await embed.state()).to === before;
      })
      .toBe(true);
    const { to } = await embed.state();
    await page.waitForTimeout(700);
    expect((await embed.state()).to).toBe(to);
    await page.evaluate(() => scrollTo(0, 0));
    await expect.poll(async () => (await embed.state()).to).not.toBe(to);
    await embed.ask({ type: 'pause' });
    await expect(embed.guest().getByRole('button', { name: 'Play' })).toBeVisible();
    await embed.ask({ type: 'play' });
    await expect(embed.guest().getByRole('button', { name: 'Pause' })).toBeVisible();
  });

  test('is not moved by hostile hosts', async ({ embed, page }) => {
    await embed.open(embed.frame(july));
    await embed.expectReady();
    await embed.post(
      null,
      'pymxPYMxmap-1xPYMxwidthxPYMx1',
      { tazamun: 1 },
      { tazamun: 1, type: 'set', id: 1, state: { q: 'x'.repeat(100_000) } },
      { tazamun: 1, type: 'set', id: 2, state: JSON.parse('{"__proto__":{"q":"x"}}') },
      { tazamun: 1, type: 'reply', id: 3, to: 1, ok: true },
    );
    const busyMs = await page.evaluate(async () => {
      const startedAt = performance.now();
      const message = { tazamun: 1, type: 'set', state: { q: 'Erbil' } };
      for (let id = 100; id < 5100; id++) window.frames[0]?.postMessage({ ...message, id }, '*');
      await new Promise((resolve) => setTimeout(resolve, 500));
      return performance.now() - startedAt;
    });
    expect(busyMs).toBeLessThan(5000);
    expect((await embed.heard('reply')).length).toBeLessThan(150);
    await page.waitForTimeout(1000);
    expect(await embed.state()).toMatchObject({ ...july, q: 'Erbil' });
  });

  test('hears its own parent alone, in nested, hidden and empty frames', async ({
    embed,
    page,
  }) => {
    embed.host.serve('/middle', `<title>Middle</title>${embed.frame(july)}`);
    const hidden = embed.frame(july, 'width="640" height="560" style="display: none"');
    const empty = embed.frame(july, 'width="0" height="0"');
    await embed.open(
      `${hidden}${empty}<iframe title="Middle" src="/middle" height="700"></iframe>`,
    );
    const inner = embed.guest(2).frameLocator('iframe');
    await expect(inner.locator('html')).toHaveAttribute('data-app', 'ready');
    await embed.expectReady(0);
    await embed.expectReady(1);
    await page.evaluate(
      (message) => {
        window.frames[2]?.frames[0]?.postMessage(message, '*');
      },
      { tazamun: 1, id: 1, type: 'set', state: { header: '0' } },
    );
    await page.evaluate(() => {
      const [first, second] = document.querySelectorAll('iframe');
      if (first) first.style.display = '';
      second?.setAttribute('width', '400');
      second?.setAttribute('height', '500');
    });
    for (const position of [0, 1]) {
      await expect(embed.guest(position).getByRole('region', { name: 'Map' })).toBeVisible();
    }
    await expect(inner.getByRole('banner')).toBeVisible();
    expect(await embed.heard('reply')).toEqual([]);
  });

  test('lets the keyboard in and out and takes no focus', async ({ embed, page }) => {
    await embed.open(
      `<a href="#a">Before</a>${embed.frame({ ...july, event: lonelyAttack.id })}<a href="#b">After</a>`,
    );
    await embed.expectReady();
    await expect(embed.guest().getByRole('region', { name: 'Event details' })).toBeVisible();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
    await page.getByRole('link', { name: 'Before' }).focus();
    await page.keyboard.press('Tab');
    const focused = () => page.evaluate(() => document.activeElement?.tagName);
    await expect.poll(focused).toBe('IFRAME');
    const isOut = async () =>
      page.getByRole('link', { name: 'After' }).evaluate((link) => link === document.activeElement);
    for (let press = 0; press < 80 && !(await isOut()); press++) await page.keyboard.press('Tab');
    // The focus goes from one process of the browser to another.
    await expect.poll(isOut).toBe(true);
  });

  test('keeps quiet in a page of twenty, most of which wait', async ({ embed, page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const maps = Array.from({ length: 20 }, () =>
      embed.frame(
        { ...july, autoplay: '1' },
        'width="640" height="560" loading="lazy" style="display: block"',
      ),
    );
    await embed.open(maps.join(''));
    await embed.expectReady(0);
    // As long as a page waits for its map before it plays without one.
    await page.waitForTimeout(3000);
    await expect(embed.guest(0).getByRole('button', { name: 'Play' })).toBeVisible();
    expect(await embed.heard('state')).toEqual([]);
    expect((await embed.heard('ready')).length).toBeLessThan(12);
    await page.locator('iframe').last().scrollIntoViewIfNeeded();
    await embed.expectReady(19);
  });

  for (const [lang, title] of [
    ['en', /^Attacks/],
    ['ar', /^الهجمات/],
  ] as const) {
    test(`has room for itself from 280 px on, and nothing axe objects to, ${lang}`, async ({
      embed,
      page,
    }) => {
      const sizes = [
        [280, 320],
        [390, 500],
        [1000, 640],
      ] as const;
      const frames = sizes.map(([width, height]) =>
        embed.frame(
          { ...july, lang, panel: width > 600 ? '1' : '0', theme: width > 300 ? 'dark' : 'light' },
          `width="${width}" height="${height}"`,
        ),
      );
      await embed.open(frames.join(''));
      for (const position of sizes.keys()) {
        await embed.expectReady(position);
        const theme = position === 0 ? 'light' : 'dark';
        await expect(embed.root(position)).toHaveAttribute('data-theme', theme);
        await expect(embed.guest(position).getByRole('heading', { level: 1 })).toHaveText(title);
        const { isTooWide, isTooHigh } = await embed.root(position).evaluate((root) => ({
          isTooWide: root.scrollWidth > root.clientWidth,
          isTooHigh: root.scrollHeight > root.clientHeight,
        }));
        expect({ isTooWide, isTooHigh }).toEqual({ isTooWide: false, isTooHigh: false });
      }
      const lists = lang === 'en' ? 'Events' : 'الأحداث';
      await expect(embed.guest(2).getByRole('list', { name: lists, exact: true })).toBeVisible();
      await expect(embed.guest(0).getByRole('list', { name: lists, exact: true })).toHaveCount(0);
      // Each guest has its own page; here three stand in one.
      const { violations } = await new AxeBuilder({ page })
        .options({
          resultTypes: ['violations'],
          preload: false,
          rules: { 'landmark-unique': { enabled: false } },
        })
        .include('iframe')
        .analyze();
      const objections = violations.flatMap(({ id, help, nodes }) =>
        nodes.map(({ target }) => `${id}: ${help} (${target.join(' ')})`),
      );
      expect(objections).toEqual([]);
    });
  }
});

test.describe('embed.js', () => {
  test.use({ mapCode: 'held' });

  test('makes maps that size themselves, under a strict policy and in shadow roots', async ({
    embed,
    page,
  }) => {
    const src = embed.url(july).replaceAll('&', '&amp;');
    const policy = `default-src 'none'; script-src ${embed.origin}; frame-src ${embed.origin}; connect-src 'self'`;
    await embed.open(
      `<div class="tazamun-embed" data-src="${src}" title="July"><a href="/x">The map</a></div>
       <section><template shadowrootmode="open"><tazamun-map src="${src}"></tazamun-map></template></section>
       <tazamun-map src="javascript:alert(1)">Nothing here</tazamun-map>
       ${embed.loader}${embed.loader}`,
      { 'content-security-policy': policy },
    );
    await expect(page.locator('iframe')).toHaveCount(2);
    await embed.expectReady(0);
    const frame = page.locator('iframe').first();
    await expect(frame).toHaveAttribute('title', 'July');
    await expect(frame).toHaveAttribute(
      'sandbox',
      'allow-scripts allow-same-origin allow-popups allow-downloads',
    );
    await expect(page.getByRole('link', { name: 'The map' })).toBeHidden();
    await expect(page.getByText('Nothing here')).toBeVisible();
    const outcome = await page.evaluate(async () => {
      type Playable = HTMLElement & {
        set(state: object): Promise<Record<string, string>>;
        select(id: string): Promise<unknown>;
      };
      const map = document.querySelector<Playable>('.tazamun-embed');
      const told: string[] = [];
      map?.addEventListener('state', () => told.push('state'));
      const state = await map?.set({ kind: 'visit' });
      const error = await map?.select('nothing').catch((reason: Error) => reason.name);
      await new Promise((resolve) => setTimeout(resolve, 600));
      return { kind: state?.kind, error, told };
    });
    expect(outcome).toEqual({ kind: 'visit', error: 'unknown-event', told: ['state'] });

    const heightOf = async () => (await frame.boundingBox())?.height ?? 0;
    const wide = await heightOf();
    const before = (await embed.heard('resize')).length;
    await page.evaluate(async () => {
      for (let turn = 0; turn < 24; turn++) {
        document.body.style.width = `${turn % 2 === 0 ? 900 : 340}px`;
        await new Promise(requestAnimationFrame);
      }
    });
    await expect.poll(heightOf).not.toBe(wide);
    await page.waitForTimeout(700);
    // Two maps, each of which answers a width at most once.
    expect((await embed.heard('resize')).length - before).toBeLessThanOrEqual(2 * 25);
    const settled = [await heightOf(), (await embed.heard('resize')).length];
    await page.waitForTimeout(700);
    expect([await heightOf(), (await embed.heard('resize')).length]).toEqual(settled);
  });

  test('leaves what stands in the element where no map comes', async ({ embed, guard, page }) => {
    guard.expectComplaint(/Failed to load resource|ERR_FAILED/);
    await page.route(`${embed.origin}/?**`, (route) => route.abort());
    const src = embed.url().replaceAll('&', '&amp;');
    await embed.open(
      `<tazamun-map src="${src}"><a href="/x">The map</a></tazamun-map>${embed.loader}`,
    );
    await expect(page.locator('iframe')).toHaveCount(1);
    await page.waitForTimeout(500);
    const link = page.getByRole('link', { name: 'The map' });
    await expect(link).toBeVisible();
    await link.click({ trial: true });
  });
});

test.describe('with its map', () => {
  test('lets wheel and one finger scroll the page around, until it is clicked', async ({
    embed,
    page,
  }) => {
    await embed.open(`${embed.frame(july)}${TALL}`);
    await expect(embed.root()).toHaveAttribute('data-map', 'idle', { timeout: 40_000 });
    const scale = embed.guest().locator('.maplibregl-ctrl-scale');
    const before = (await scale.textContent()) ?? '';
    const scrolled = () => page.evaluate(() => scrollY);
    /** The page around has been scrolled; it goes back once nothing moves any more. */
    const expectScrolled = async (what: string) => {
      await expect.poll(scrolled, what).toBeGreaterThan(50);
      await expect
        .poll(async () => {
          const first = await scrolled();
          await page.waitForTimeout(150);
          return (await scrolled()) - first;
        })
        .toBe(0);
      await page.evaluate(() => scrollTo(0, 0));
      await expect.poll(scrolled).toBe(0);
    };
    for (const y of [250, 500]) {
      await page.mouse.move(400, y);
      await page.mouse.wheel(0, 100);
      await expectScrolled(`wheel at ${y}`);
    }
    await expect(embed.guest().locator('.maplibregl-desktop-message')).toHaveText(/^Hold (Ctrl|⌘)/);
    for (const y of [350, 500]) {
      await pullByFinger(page, { x: 400, y }, { x: 0, y: -160 });
      await expectScrolled(`finger at ${y}`);
    }
    await expect(scale).toHaveText(before);
    // Browsers drop a press on a foreign frame that has only just moved.
    await expect(async () => {
      await page.mouse.click(560, 300);
      for (let turn = 0; turn < 6; turn++) await page.mouse.wheel(0, -100);
      await expect(scale).not.toHaveText(before, { timeout: 3000 });
    }).toPass();
    expect(await scrolled()).toBe(0);
  });

  test('works in a sandbox without an origin, and keeps nothing', async ({ embed }) => {
    await embed.open(embed.frame(july, 'width="640" height="560" sandbox="allow-scripts"'));
    await expect(embed.root()).toHaveAttribute('data-map', 'idle', { timeout: 40_000 });
    expect(await embed.ask({ type: 'select', event: lonelyAttack.id })).toMatchObject({ ok: true });
    await expect(embed.guest().getByRole('region', { name: 'Event details' })).toBeVisible();
    await expect(embed.guest().getByRole('button', { name: 'Notes' })).toHaveCount(0);
  });
});
