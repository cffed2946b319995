import { randomBytes } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { NotesPageDriver } from './drivers/notes-page-driver';
import { serveNotesPage } from './fixtures/serve-notes-page';
import { startChromium } from './fixtures/start-chromium';
import { expect, test } from './fixtures/test';

const KILLS = Number(process.env.KILLS ?? 25);
/** Between the first note that is said to be saved and the kill: anything up to this, ms. */
const LONGEST_MS = 250;
/** Notes that are changed again and again; others are added to them. */
const CHANGED = 20;

/** Notes of one act that takes long to write. */
const MANY = 10_000;

/** Texts by id: what the page said is saved. */
type Saved = ReadonlyMap<string, string>;

/** `version|filler|version`: a text that was cut off, or put together from two, shows. */
function versionOf(text: string | undefined): number {
  const [, first, filler, last] = /^(\d+)\|(x*)\|(\d+)$/.exec(text ?? '') ?? [];
  const isWhole =
    first !== undefined && first === last && filler?.length === (Number(first) % 97) * 30;
  return isWhole ? Number(first) : Number.NaN;
}

/** What was said to be saved and is not there as it was said, or as it was written after. */
const findLost = (saved: Saved, found: Saved): string[] =>
  [...saved]
    .filter(([id, text]) => !(versionOf(found.get(id)) >= versionOf(text)))
    .map(([id]) => id);

/** Writes some notes after each other, and on, until the browser dies; tells what the page says is saved. */
function writeOn(page: Page, firstVersion: number): Promise<void> {
  return page.evaluate(
    ([start, changed]) => {
      const { notes } = window.notesPage;
      const tell: unknown = Reflect.get(window, 'tellSaved');
      let version = start;
      let left = 0;
      let told = notes.notebook.value.notes;
      const write = () => {
        version += 1;
        left -= 1;
        const text = `${version}|${'x'.repeat((version % 97) * 30)}|${version}`;
        const ids = [...notes.notebook.peek().notes.keys()].slice(0, changed);
        const id = ids[Math.floor(Math.random() * ids.length)];
        notes.settle();
        if (id === undefined || Math.random() < 0.3) {
          notes.add({ type: 'plain', geometry: null, text });
        } else notes.change(id, { text });
        // The page is hidden: what waits is written at once.
        document.dispatchEvent(new Event('visibilitychange'));
        if (left > 0) setTimeout(write, Math.random() * 4);
      };
      const writeSome = () => {
        left = 1 + Math.floor(Math.random() * 8);
        write();
      };
      Object.defineProperty(document, 'visibilityState', { value: 'hidden' });
      notes.saving.subscribe(({ type }) => {
        if (type !== 'saved' || typeof tell !== 'function') return;
        const all = notes.notebook.peek().notes;
        const news = [...all.values()].filter((note) => told.get(note.id) !== note);
        told = all;
        tell(news.map(({ id, text }) => [id, text]));
        if (left <= 0) setTimeout(writeSome, Math.random() * 4);
      });
      writeSome();
    },
    [firstVersion, CHANGED] as const,
  );
}

/** Opens the bare page of notes; they are read. */
async function openTab(browser: Browser, baseURL: string | undefined): Promise<NotesPageDriver> {
  const context = browser.contexts()[0] ?? (await browser.newContext());
  await serveNotesPage(context);
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(`${baseURL}notes-page`);
  const tab = new NotesPageDriver(page);
  await tab.expectLoad({ type: 'ready' });
  return tab;
}

test(`no saved note is lost over ${KILLS} kills of the browser`, async ({ baseURL }) => {
  test.setTimeout(60_000 + KILLS * 10_000);
  const folder = await mkdtemp(join(tmpdir(), 'tazamun-kill-'));
  const saved = new Map<string, string>();
  const lost = new Set<string>();
  let acknowledged = 0;
  let hear = () => {};
  try {
    for (let round = 0; round <= KILLS; round++) {
      const { browser, kill } = await startChromium(folder);
      try {
        const tab = await openTab(browser, baseURL);
        const { page } = tab;
        const found = new Map(
          await tab.frame.evaluate(() =>
            [...window.notesPage.notes.notebook.value.notes.values()].map(
              ({ id, text }) => [id, text] as const,
            ),
          ),
        );
        expect(await tab.frame.evaluate(() => window.notesPage.notes.damaged.value)).toEqual([]);
        for (const id of findLost(saved, found)) lost.add(id);
        if (round === KILLS) break;
        const isHeard = new Promise<void>((resolve, reject) => {
          hear = resolve;
          browser.once('disconnected', () => reject(new Error('The browser ended by itself')));
        });
        await page.exposeFunction('tellSaved', (news: readonly (readonly [string, string])[]) => {
          acknowledged += news.length;
          for (const [id, text] of news) saved.set(id, text);
          hear();
        });
        await writeOn(page, (round + 1) * 1_000_000);
        await isHeard;
        await page.waitForTimeout(Math.random() * LONGEST_MS);
      } finally {
        await kill();
        await browser.close();
      }
    }
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
  console.log(
    `  ${KILLS} kills, ${acknowledged} writes of ${saved.size} notes acknowledged, ${lost.size} lost`,
  );
  expect(saved.size).toBeGreaterThan(KILLS);
  expect([...lost]).toEqual([]);
});

test('of very many notes brought in at once, a kill leaves all or none', async ({ baseURL }) => {
  const folder = await mkdtemp(join(tmpdir(), 'tazamun-kill-'));
  const found: number[] = [];
  try {
    // While they are written; while they are copied, which is after the write; and a last look.
    for (const share of [0.1, 0.45, 0.7, null]) {
      const { browser, kill } = await startChromium(folder);
      try {
        const tab = await openTab(browser, baseURL);
        found.push(await tab.count());
        await tab.frame.evaluate(() => window.notesPage.sync.deleteEverything());
        if (share === null) break;
        const isReached = tab.page.evaluate(
          ([count, least]) =>
            new Promise<void>((resolve) => {
              const { notes, bringInMany } = window.notesPage;
              notes.savingProgress.subscribe((progress) => {
                if (progress !== null && progress.done >= least) resolve();
              });
              bringInMany(count).catch(console.error);
            }),
          [MANY, share * MANY] as const,
        );
        await isReached;
      } finally {
        await kill();
        await browser.close();
      }
    }
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
  console.log(`  found after the kills: ${found.slice(1).join(', ')} of ${MANY}`);
  for (const count of found) expect([0, MANY]).toContain(count);
  expect(found.at(-1)).toBe(MANY);
});

test('a note whose part of the disk is gone is set aside; the rest lives', async ({ baseURL }) => {
  const folder = await mkdtemp(join(tmpdir(), 'tazamun-kill-'));
  try {
    const write = await startChromium(folder);
    const lost = await openTab(write.browser, baseURL)
      .then(async (tab) => {
        await tab.addSaved('small');
        // So long, and so hard to compress, that it has a file of its own beside the database.
        const id = await tab.addSaved(randomBytes(200_000).toString('base64'));
        await tab.addSaved('another');
        return id;
      })
      .finally(write.kill);
    const kept = join(folder, 'Default', 'IndexedDB');
    const stores = (await readdir(kept)).filter((name) => name.endsWith('.blob'));
    expect(stores.length).toBe(1);
    for (const name of stores) await rm(join(kept, name), { recursive: true });
    const read = await startChromium(folder);
    await openTab(read.browser, baseURL)
      .then(async (tab) => {
        await tab.expectTexts(['small', 'another']);
        expect(
          await tab.frame.evaluate(() =>
            window.notesPage.notes.damaged.value.map(({ key }) => key),
          ),
        ).toEqual([lost]);
        await tab.addSaved('more');
        await tab.reload();
        await tab.expectTexts(['small', 'another', 'more']);
      })
      .finally(read.kill);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
});

test('a database that the browser finds broken, and deletes, comes back', async ({ baseURL }) => {
  const folder = await mkdtemp(join(tmpdir(), 'tazamun-kill-'));
  try {
    const write = await startChromium(folder);
    await openTab(write.browser, baseURL)
      .then(async (tab) => {
        for (const text of ['a', 'b', 'c']) await tab.addSaved(text);
      })
      .finally(write.kill);
    const kept = join(folder, 'Default', 'IndexedDB');
    const [store = ''] = (await readdir(kept)).filter((name) => name.endsWith('.leveldb'));
    const [log = ''] = (await readdir(join(kept, store))).filter((name) => name.endsWith('.log'));
    const bytes = await readFile(join(kept, store, log));
    bytes.fill(0xff, 1000, 1100);
    await writeFile(join(kept, store, log), bytes);
    const read = await startChromium(folder);
    await openTab(read.browser, baseURL)
      .then((tab) => tab.expectTexts(['a', 'b', 'c']))
      .finally(read.kill);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
});
