import { mkdir, writeFile } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  addDays,
  daysBetween,
  eventsBetween,
  lonelyAttack,
  startDayOf,
} from '../e2e/fixtures/dataset';
import { EVENT_COLORS } from '../e2e/fixtures/event-colors';
import { type HostServer, startHostServer } from '../e2e/fixtures/host-server';
import { countColor, crop, toRgb } from '../e2e/fixtures/picture';
import type { Engine, EngineName } from './engine';
import { JourneyPage } from './journey-page';
import { type PageServer, servePage } from './serve-page';

const PICTURES = 'test-results/browsers';
const july = { from: '2021-07-01', to: '2021-07-31' } as const;
/** Within the map in both languages and in the guest, clear of list, legend and axis, px. */
const MAP_STRIP = { left: 360, top: 120, width: 560, height: 360 };
/** A complaint is told and heard within this time. */
const COMPLAINT_MS = 300;
const NOTE = 'Seen from the bridge';

/** Where `ensureEngines` has found each engine; empty: it cannot be had here. */
const PROGRAMS = {
  chromium: process.env.CHROME_PATH,
  firefox: process.env.FIREFOX_PATH,
  webkit: process.env.WEBKIT_DRIVER_PATH,
} as const;

/** Made in every engine, one after the other in one browser, as a reader would go on. */
export function describeJourney(name: EngineName, start: () => Promise<Engine>): void {
  describe.skipIf(PROGRAMS[name] === '')(`the journey in ${name}`, () => {
    let server: PageServer;
    let host: HostServer;
    let page: JourneyPage;

    beforeAll(async () => {
      server = await servePage();
      host = await startHostServer();
      page = new JourneyPage(await start(), server.url);
      await mkdir(PICTURES, { recursive: true });
    });
    afterAll(async () => {
      await page?.engine.close();
      await host?.stop();
      await server?.stop();
    });

    const take = async (what: string): Promise<void> => {
      await writeFile(`${PICTURES}/${name}-${what}.png`, await page.engine.screenshot());
    };
    afterEach(async ({ task }) => {
      if (task.result?.state === 'fail') await take(`failed-${task.name.split(/\W/)[0]}`);
      const foreign = await page.engine.run(
        (origins) =>
          performance
            .getEntriesByType('resource')
            .map((entry) => entry.name)
            .filter((url) => url.startsWith('http') && !origins.includes(new URL(url).origin)),
        [new URL(server.url).origin, host.origin],
      );
      expect(foreign, 'requests to other hosts').toEqual([]);
      await new Promise((resolve) => setTimeout(resolve, COMPLAINT_MS));
      const complaints = [...server.complaints, ...page.engine.complaints()];
      expect(complaints, 'words in the console').toEqual([]);
    });

    /** Symbols of both kinds are on the map: in a strip of it with neither legend nor axis. */
    const expectEventsDrawn = async (): Promise<void> => {
      const count = async () => {
        const picture = crop(await page.picture(), MAP_STRIP);
        return Math.min(
          countColor(picture, EVENT_COLORS.attack),
          countColor(picture, EVENT_COLORS.visit),
        );
      };
      await page.expectSoon(count, (pixels) => pixels > 150);
    };
    const windowDays = async () => {
      const dayOf = async (slider: string) =>
        Number(await page.attribute({ role: 'slider', name: slider }, 'aria-valuenow'));
      return [await dayOf(page.names.windowStart), await dayOf(page.names.windowEnd)] as const;
    };

    it('draws the map with its events', async () => {
      await page.open();
      await page.expectRoot('lang', 'en');
      await page.expectRoot('dir', 'ltr');
      await page.expectRoot('data-map', 'idle');
      await expectEventsDrawn();
      await take('en-light');
    });

    it('plays, and the window moves', async () => {
      await page.open({ ...july, speed: '30' });
      const [, before] = await windowDays();
      await page.click({ role: 'button', name: page.names.play });
      await page.expectSoon(
        async () => (await windowDays())[1],
        (day) => day > before + 10,
      );
      await page.click({ role: 'button', name: page.names.pause });
      await page.find({ role: 'button', name: page.names.play });
      const [from, to] = await windowDays();
      expect(to - from).toBe(30);
    });

    it('moves the window by keys', async () => {
      await page.open(july);
      const end = { role: 'slider', name: page.names.windowEnd } as const;
      await page.engine.run(
        (label) => document.querySelector<HTMLElement>(`[aria-label="${label}"]`)?.focus(),
        page.names.windowStart,
      );
      await page.engine.press('Tab');
      expect((await page.find(end)).isFocused).toBe(true);
      const steps = [
        ['ArrowLeft', '2021-07-30'],
        ['Shift+ArrowLeft', '2021-07-23'],
        ['PageUp', '2021-08-23'],
        ['PageDown', '2021-07-23'],
        ['End', '2022-01-30'],
      ] as const;
      for (const [keys, day] of steps) {
        await page.engine.press(keys);
        await page.expectSoon(page.address.bind(page), ({ to = '2022-01-30' }) => to === day);
        const spoken = await page.attribute(end, 'aria-valuetext');
        expect(spoken).toContain(String(Number(day.slice(8))));
      }
    });

    it('filters and searches', async () => {
      await page.open(july);
      const all = eventsBetween(july.from, july.to);
      await page.expectCount(all.length);
      await page.click({ role: 'button', name: page.words['filters.label'] });
      await page.click({ role: 'checkbox', startsWith: page.words['kinds.attack'] });
      const attacks = all.filter(({ properties }) => properties.kind === 'attack');
      await page.expectCount(attacks.length);
      await page.click({ role: 'button', name: page.words['filters.clear'] });
      await page.expectCount(all.length);
      await page.click({ role: 'searchbox', name: page.names.search });
      await page.engine.type('erbil');
      await page.expectSoon(
        page.statedCount.bind(page),
        (count) => count > 0 && count < all.length,
      );
      await page.expectSoon(page.address.bind(page), ({ q, kind }) => q === 'erbil' && !kind);
    });

    it('opens a card from the list, and shares what is seen', async () => {
      const day = startDayOf(lonelyAttack);
      const view = { from: addDays(day, -10), to: addDays(day, 10), kind: 'attack' };
      const title = lonelyAttack.properties.title.en;
      const card = { role: 'region', name: page.names.details } as const;
      await page.open(view);
      // The chips come after the list, and move it.
      await page.find({ role: 'button', name: page.words['filters.clear'] });
      const list = { role: 'list', name: page.names.events } as const;
      await page.click({ role: 'button', startsWith: title, within: list });
      expect((await page.find({ role: 'heading', within: card })).text).toBe(title);
      await page.click({ role: 'button', name: page.names.share });
      const dialog = { role: 'dialog', name: page.names.share } as const;
      const field = {
        role: 'textbox',
        name: page.words['share.linkOfView'],
        within: dialog,
      } as const;
      const { value } = await page.find(field);
      await page.click({ role: 'button', name: page.words['share.copyLink'], within: dialog });
      await page.find({ role: 'button', name: page.words['share.copied'], within: dialog });
      await take('share');
      await page.engine.press('Escape');
      await page.expectGone(dialog);
      await page.engine.press('Escape');
      await page.expectGone(card);

      await page.visit(value);
      expect((await page.find({ role: 'heading', within: card })).text).toBe(title);
      expect(await page.address()).toMatchObject({ ...view, event: lonelyAttack.id });
    });

    it('keeps a note on the map, and gives it as a file', async () => {
      await page.open({ ...july, map: '9/31/41.5' });
      await page.expectRoot('data-map', 'idle');
      const panel = { role: 'region', name: page.names.notesRegion } as const;
      const list = { role: 'list', name: page.names.notesList, within: panel } as const;
      await page.click({ role: 'button', name: page.names.notes });
      await page.click({ role: 'button', name: page.words['notes.tool.point'], within: panel });
      await page.expectSoon(
        () => page.engine.run(() => document.activeElement?.tagName),
        (tag) => tag === 'CANVAS',
      );
      await page.engine.press('Enter');
      const text = { role: 'textbox', name: page.names.noteText, within: panel } as const;
      await page.click(text);
      await page.engine.type(NOTE);
      await page.expectSoon(
        () => page.findAll({ role: 'status', within: panel }),
        (found) => found.some(({ text }) => text === page.names.saved),
      );
      expect((await page.find(text)).isFocused).toBe(true);
      await take('note');

      await page.reload();
      await page.click({ role: 'button', name: page.names.notes });
      await page.find({ role: 'button', startsWith: NOTE, within: list });
      await page.click({ role: 'button', name: page.words['noteFiles.export'], within: panel });
      const menu = { role: 'dialog', name: page.words['noteFiles.export'] } as const;
      const form = page.words['noteFiles.form.geojson'];
      await page.click({ role: 'button', startsWith: form, within: menu });
      const { features } = JSON.parse(await page.readDownload('.geojson'));
      expect(features).toHaveLength(1);
      expect(features[0]).toMatchObject({
        geometry: { type: 'Point' },
        properties: { tazamun: { type: 'point', text: NOTE } },
      });
    });

    it('is dark where it is asked to be', async () => {
      await page.open({ ...july, theme: 'dark' });
      await page.expectRoot('data-theme', 'dark');
      await page.expectRoot('data-map', 'idle');
      const paper = async () => countColor(await page.picture(), toRgb('#15181b'), 4);
      await page.expectSoon(paper, (pixels) => pixels > 100_000);
      await take('en-dark');
      await page.click({ role: 'button', startsWith: page.words['header.themeDark'] });
      await page.expectRoot('data-theme', 'light');
    });

    it('mirrors itself in Arabic', async () => {
      page.language = 'ar';
      await page.open();
      await page.expectRoot('dir', 'rtl');
      await page.expectRoot('lang', 'ar');
      const list = await page.find({ role: 'list', name: page.names.events });
      const map = await page.find({ role: 'region', name: page.names.map });
      expect(list.x).toBeGreaterThanOrEqual(map.x + map.width - 1);
      const [start, end] = [
        await page.find({ role: 'slider', name: page.names.windowStart }),
        await page.find({ role: 'slider', name: page.names.windowEnd }),
      ];
      expect(start.x).toBeGreaterThan(end.x);
      await page.expectRoot('data-map', 'idle');
      await expectEventsDrawn();
      await take('ar-light');
      await page.click({ role: 'button', name: page.names.play });
      await page.click({ role: 'button', name: page.names.pause });
      page.language = 'en';
    });

    it('is a good guest, as high as it needs to be', async () => {
      const src = page.addressOf({ from: '2021-06-01', to: july.to }).replaceAll('&', '&amp;');
      host.serve(
        '/article',
        `<!doctype html><html lang="en"><title>Article</title><body style="margin:0 2rem">
        <tazamun-map title="Attacks" src="${src}"><p>The map</p></tazamun-map>
        <script src="${server.url}embed.js"></script>`,
      );
      await page.visit(`${host.origin}/article`);
      const ask = (act: 'play' | 'set') =>
        page.engine.run(
          async (method) => await document.querySelector('tazamun-map')?.[method]({}),
          act,
        );
      const before = await ask('set');
      const height = () =>
        page.engine.run(
          () => document.querySelector('tazamun-map')?.getBoundingClientRect().height,
        );
      await page.expectSoon(height, (px) => px !== undefined && px > 400);
      await expectEventsDrawn();
      await take('guest');
      const wide = await height();
      await page.engine.run(() => {
        document.body.style.width = '360px';
      });
      await page.expectSoon(height, (px) => px !== wide);
      await take('guest-narrow');
      await ask('play');
      await page.expectSoon(
        async () => (await ask('set'))?.to ?? '',
        (to) => daysBetween(String(before?.to), to) > 0,
      );
    });
  });
}
