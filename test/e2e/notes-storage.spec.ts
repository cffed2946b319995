import type { Page } from '@playwright/test';
import { createNote } from '../support/create-test-notes';
import { NotesPageDriver } from './drivers/notes-page-driver';
import { type Row, readDatabase, writeDatabase } from './fixtures/device-database';
import { serveNotesPage } from './fixtures/serve-notes-page';
import { test as base, expect } from './fixtures/test';

type Fixtures = {
  /** The bare page of notes. */
  readonly tab: NotesPageDriver;
  /** Opens it in another tab of the same browser. */
  readonly openTab: () => Promise<NotesPageDriver>;
};

const test = base.extend<Fixtures>({
  tab: async ({ context, page }, use) => {
    await serveNotesPage(context);
    await use(new NotesPageDriver(page));
  },
  openTab: async ({ context, tab }, use) => {
    await use(async () => {
      const other = new NotesPageDriver(await context.newPage());
      await other.open();
      return other;
    });
    await tab.page.unrouteAll({ behavior: 'ignoreErrors' });
  },
});

const rowOf = (id: string, text: string, revision = 1): Row => ({
  store: 'notes',
  key: id,
  value: { revision, note: createNote({ id, text }) },
});

/** A page of this origin that opens no database by itself. */
const goBare = (page: Page) => page.goto('./config.json');

test('a note is there after a reload, and can be taken back then', async ({ tab }) => {
  await tab.open();
  await tab.expectSaving({ type: 'idle' });
  const id = await tab.addSaved('first');
  await tab.change(id, 'second');
  await tab.expectSaving({ type: 'saved' });
  await tab.reload();
  await tab.expectTexts(['second']);
  await tab.frame.evaluate(() => window.notesPage.notes.undo());
  await tab.expectTexts(['first']);
  await tab.expectSaving({ type: 'saved' });
  await tab.reload();
  await tab.expectTexts(['first']);
  await tab.frame.evaluate(() => window.notesPage.notes.redo());
  await tab.expectTexts(['second']);
  await tab.frame.evaluate(() => {
    window.notesPage.notes.undo();
    window.notesPage.notes.undo();
  });
  await tab.expectTexts([]);
});

test('what was written right before a reload is there', async ({ tab }) => {
  await tab.open();
  const id = await tab.addSaved('a');
  for (let time = 0; time < 3; time++) {
    const isLoaded = tab.page.waitForEvent('load');
    await tab.frame.evaluate(
      ([wanted, round]) => {
        window.notesPage.notes.change(wanted, { text: `written ${round}` });
        location.reload();
      },
      [id, time] as const,
    );
    await isLoaded;
    await tab.expectTexts([`written ${time}`]);
  }
  await expect.poll(() => tab.page.evaluate(() => Object.keys(localStorage))).toEqual([]);
});

test('what was written right before a reload is asked about, where another tab wrote since', async ({
  guard,
  openTab,
  tab,
}) => {
  guard.expectComplaint(/storage: denied|favicon/);
  await tab.open();
  const id = await tab.addSaved('a');
  const other = await openTab();
  await tab.page.evaluate(() => {
    // This tab's database has no time any more.
    IDBDatabase.prototype.transaction = () => {
      throw new DOMException('too late', 'AbortError');
    };
  });
  await tab.change(id, 'mine');
  await tab.page.goto('./config.json');
  await other.change(id, 'theirs');
  await other.expectSaving({ type: 'saved' });
  await tab.open();
  expect(await tab.frame.evaluate(() => window.notesPage.notes.conflicts.value)).toMatchObject([
    { id, mine: { text: 'mine' }, theirs: { text: 'theirs' } },
  ]);
  await other.expectTexts(['theirs']);
});

test('a duplicated tab takes back nothing of the other', async ({ context, tab }) => {
  await tab.open();
  await tab.addSaved('a');
  const opened = context.waitForEvent('page');
  // A window opened by script begins with the values of its opener, as a duplicated tab does.
  await tab.frame.evaluate(() => window.open('./notes-page'));
  const copy = new NotesPageDriver(await opened);
  await copy.expectLoad({ type: 'ready' });
  await copy.expectTexts(['a']);
  expect(await copy.frame.evaluate(() => window.notesPage.notes.canUndo.value)).toBe(false);
  await tab.reload();
  expect(await tab.frame.evaluate(() => window.notesPage.notes.canUndo.value)).toBe(true);
});

test('the first version of the database becomes the present one with all that is in it', async ({
  page,
  guard,
  tab,
}) => {
  guard.expectComplaint(/favicon/);
  await goBare(page);
  const archive = { name: 'own.pmtiles', blob: 'stands for a blob' };
  await writeDatabase(page, 1, [
    { store: 'archives', key: 'own', value: archive },
    { store: 'preferences', key: 'ground', value: 'file' },
  ]);
  await tab.open();
  await tab.addSaved('a');
  expect(await readDatabase(page, 'archives')).toEqual({ version: 2, rows: { own: archive } });
  expect((await readDatabase(page, 'preferences'))?.rows).toEqual({ ground: 'file' });
});

test('a database of the present version is read as it was left', async ({ page, guard, tab }) => {
  guard.expectComplaint(/favicon/);
  await goBare(page);
  await writeDatabase(page, 2, [
    rowOf('a', 'one', 3),
    rowOf('b', 'two', 7),
    { store: 'counters', key: 'revision', value: 7 },
  ]);
  await tab.open();
  await tab.expectTexts(['one', 'two']);
  await tab.change('a', 'three');
  await tab.expectSaving({ type: 'saved' });
  const kept = await readDatabase(page, 'notes');
  expect(kept?.rows.a).toMatchObject({ revision: 8, note: { text: 'three' } });
});

test('a newer database stays as it is; notes go on without it', async ({ page, guard, tab }) => {
  guard.expectComplaint(/storage: newer|favicon/);
  await goBare(page);
  await writeDatabase(page, 99, [rowOf('a', 'of later')]);
  await page.goto('./notes-page');
  await tab.expectLoad({ type: 'off', code: 'newer' });
  await tab.add('kept in memory');
  await tab.expectSaving({ type: 'failed', code: 'newer' });
  await tab.expectTexts(['kept in memory']);
  expect(await readDatabase(page, 'notes')).toMatchObject({ version: 99, rows: { a: {} } });
});

test('without leave to store, notes go on in memory', async ({ guard, page, tab }) => {
  guard.expectComplaint(/storage: denied|favicon/);
  await goBare(page);
  // A frame without an origin of its own, as one of a third party whose storage is blocked.
  await page.evaluate(() => {
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-scripts');
    frame.src = './notes-page';
    document.body.append(frame);
  });
  await expect.poll(() => page.frames().length).toBe(2);
  const framed = new NotesPageDriver(page, page.frames()[1]);
  await framed.expectLoad({ type: 'off', code: 'denied' });
  await framed.add('a');
  await framed.expectSaving({ type: 'failed', code: 'denied' });
  await framed.expectTexts(['a']);
  expect(tab.page).toBe(page);
});

test('a tab of an older page holds the database: said, and tried again', async ({
  context,
  guard,
  page,
  tab,
}) => {
  guard.expectComplaint(/storage: blocked|favicon/);
  const older = await context.newPage();
  await goBare(older);
  await writeDatabase(older, 1, [], true);
  await page.goto('./notes-page');
  await tab.expectLoad({ type: 'off', code: 'blocked' });
  await tab.add('waits');
  await tab.expectSaving({ type: 'failed', code: 'blocked' });
  await older.close();
  await tab.frame.evaluate(() => window.notesPage.sync.retry());
  await tab.expectSaving({ type: 'saved' });
  await tab.reload();
  await tab.expectTexts(['waits']);
});

test('without room nothing is lost, and it is saved once there is', async ({
  baseURL,
  context,
  guard,
  page,
  tab,
}) => {
  guard.expectComplaint(/storage: full/);
  const session = await context.newCDPSession(page);
  const origin = new URL(baseURL ?? '').origin;
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1_000_000 });
  await tab.open();
  await tab.addSaved('small');
  const large = 'x'.repeat(3_000_000);
  await tab.add(large);
  await tab.expectSaving({ type: 'failed', code: 'full' });
  await tab.expectTexts(['small', large]);
  await session.send('Storage.overrideQuotaForOrigin', { origin });
  await tab.frame.evaluate(() => window.notesPage.sync.retry());
  await tab.expectSaving({ type: 'saved' });
  await tab.reload();
  await tab.expectTexts(['small', large]);
});

test('a record that cannot be read is set aside; the rest lives', async ({ guard, page, tab }) => {
  guard.expectComplaint(/favicon/);
  await goBare(page);
  const broken = { revision: 2, note: { id: 'b', text: 'of another shape' } };
  await writeDatabase(page, 2, [
    rowOf('a', 'one'),
    { store: 'notes', key: 'b', value: broken },
    { store: 'counters', key: 'revision', value: 2 },
  ]);
  await tab.open();
  await tab.expectTexts(['one']);
  expect(await tab.frame.evaluate(() => window.notesPage.notes.damaged.value)).toEqual([
    { key: 'b', raw: broken },
  ]);
  // A note of the same id, as an import may bring, has a place beside it.
  const again = createNote({ id: 'b', text: 'two' });
  await tab.frame.evaluate(
    (after) => window.notesPage.notes.edit({ notes: [{ before: null, after }], folders: [] }),
    again,
  );
  await tab.expectSaving({ type: 'saved' });
  expect((await readDatabase(page, 'notes'))?.rows.b).toEqual(broken);
  await tab.reload();
  await tab.expectTexts(['one', 'two']);
});

test('tabs are in step', async ({ openTab, tab }) => {
  await tab.open();
  const other = await openTab();
  const id = await tab.addSaved('a');
  await other.expectTexts(['a']);
  await other.change(id, 'b');
  await tab.expectTexts(['b']);
  // Taking back what another tab has changed since is taken back itself by redo.
  await tab.frame.evaluate(() => window.notesPage.notes.undo());
  await other.expectTexts([]);
  await tab.frame.evaluate(() => window.notesPage.notes.redo());
  await other.expectTexts(['b']);
});

for (const { choice, texts } of [
  { choice: 'mine', texts: ['mine, longer'] },
  { choice: 'theirs', texts: ['theirs'] },
  { choice: 'both', texts: ['mine, longer', 'theirs'] },
] as const) {
  test(`a note changed in two tabs at once: the reader chooses ${choice}`, async ({
    openTab,
    tab,
  }) => {
    await tab.open();
    const id = await tab.addSaved('a');
    const other = await openTab();
    // This tab does not hear of the other's write before it writes itself.
    await other.frame.evaluate(() => {
      BroadcastChannel.prototype.postMessage = () => {};
    });
    await other.change(id, 'theirs');
    await other.expectSaving({ type: 'saved' });
    await tab.change(id, 'mine');
    await expect
      .poll(() => tab.frame.evaluate(() => window.notesPage.notes.conflicts.value))
      .toMatchObject([{ id, mine: { text: 'mine' }, theirs: { text: 'theirs' } }]);
    await tab.expectSaving({ type: 'saving' });
    // What is written before the choice is mine, and waits with it.
    await tab.change(id, 'mine, longer');
    await tab.page.waitForTimeout(300);
    expect(await other.texts()).toEqual(['theirs']);
    await tab.frame.evaluate(([open, chosen]) => window.notesPage.notes.resolve(open, chosen), [
      id,
      choice,
    ] as const);
    await tab.expectSaving({ type: 'saved' });
    await tab.expectTexts(texts);
    await other.expectTexts(texts);
    await tab.reload();
    await tab.expectTexts(texts);
  });
}

test('a clock that goes backwards does no harm', async ({ page, tab, openTab }) => {
  await page.clock.setFixedTime('2030-01-01');
  await tab.open();
  const id = await tab.addSaved('in 2030');
  await page.clock.setFixedTime('2001-01-01');
  await tab.change(id, 'in 2001');
  await tab.expectSaving({ type: 'saved' });
  const other = await openTab();
  await other.expectTexts(['in 2001']);
  await other.change(id, 'now');
  await tab.expectTexts(['now']);
  await tab.change(id, 'in 2001 again');
  await other.expectTexts(['in 2001 again']);
  await tab.reload();
  await tab.expectTexts(['in 2001 again']);
});

test('the last good states are kept, and one comes back as one act', async ({ tab }) => {
  await tab.open();
  const ids = [await tab.addSaved('a'), await tab.addSaved('b')];
  await tab.frame.evaluate((all) => window.notesPage.notes.remove(all), ids);
  await tab.expectSaving({ type: 'saved' });
  await tab.addSaved('c');
  const backups = await tab.frame.evaluate(() => window.notesPage.sync.listBackups());
  expect(backups.map(({ count }) => count)).toEqual([2, 1]);
  const restored = await tab.frame.evaluate(
    (id) => window.notesPage.sync.restoreBackup(id),
    backups[0]?.id ?? 0,
  );
  expect(restored).toBe(true);
  await tab.expectTexts(['a', 'b']);
  await tab.expectSaving({ type: 'saved' });
  await tab.frame.evaluate(() => window.notesPage.notes.undo());
  await tab.expectTexts(['c']);
});

test('a database that the browser deleted comes back from the second copy', async ({
  guard,
  page,
  tab,
}) => {
  guard.expectComplaint(/favicon/);
  await tab.open();
  const ids = [await tab.addSaved('a'), await tab.addSaved('b'), await tab.addSaved('c')];
  await tab.frame.evaluate((id) => window.notesPage.notes.remove([id ?? '']), ids[1]);
  await tab.expectSaving({ type: 'saved' });
  await tab.reload();
  // So many writes that the copy puts its entries together.
  await tab.frame.evaluate(async (id) => {
    const { notes } = window.notesPage;
    notes.addFolder('Field');
    Object.defineProperty(document, 'visibilityState', { value: 'hidden' });
    for (let time = 0; time < 120; time++) {
      notes.change(id ?? '', { text: `changed ${time}` });
      document.dispatchEvent(new Event('visibilitychange'));
      while (notes.saving.value.type !== 'saved') await new Promise((done) => setTimeout(done));
    }
  }, ids[2]);
  const copies = () =>
    page.evaluate(async () => (await (await caches.open('tazamun-notes')).keys()).length);
  expect(await copies()).toBeLessThan(50);
  await goBare(page);
  // A copy of an act that the page was closed in the midst of: its other part never came.
  await page.evaluate(async () => {
    const cache = await caches.open('tazamun-notes');
    for (const request of await cache.keys()) {
      const text = (await (await cache.match(request))?.text()) ?? '';
      if (!text.includes('changed 119')) continue;
      const half = text
        .replaceAll('changed 119', 'half')
        .replace(/"revision":\d+/g, '"revision":999');
      await cache.put('./tazamun-notes/edit/999/2/1/half', new Response(half));
    }
  });
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        indexedDB.deleteDatabase('tazamun').onsuccess = () => resolve();
      }),
  );
  await tab.open();
  await tab.expectTexts(['a', 'changed 119']);
  expect(
    await tab.frame.evaluate(() => window.notesPage.notes.folders.value.map(({ name }) => name)),
  ).toEqual(['', 'Field']);
  await tab.addSaved('d');
  await tab.reload();
  await tab.expectTexts(['a', 'changed 119', 'd']);
  await expect.poll(copies).toBe(1);
});

test('"delete all" leaves nothing, in no tab', async ({ openTab, page, tab }) => {
  await tab.open();
  await tab.addSaved('a');
  const other = await openTab();
  await other.expectTexts(['a']);
  expect(await tab.frame.evaluate(() => window.notesPage.sync.deleteEverything())).toBeNull();
  await tab.expectTexts([]);
  await other.expectTexts([]);
  expect(await readDatabase(page, 'notes')).toBeNull();
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
  const left = () => Object.keys(sessionStorage).concat(Object.keys(localStorage));
  expect(await page.evaluate(left)).toEqual([]);
  expect(await other.page.evaluate(left)).toEqual([]);
  expect(await tab.frame.evaluate(() => window.notesPage.notes.canUndo.value)).toBe(false);
  // And notes can be made again.
  await other.addSaved('new');
  await tab.expectTexts(['new']);
});

test('who has no notes loads none of their code; who has some gets them with the map', async ({
  app,
  page,
}) => {
  const code: string[] = [];
  page.on('request', (request) => {
    if (/\/notes-(?:sync|state)-[^/]*\.js$/.test(request.url())) code.push(request.url());
  });
  await app.openWithMap();
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  expect(code).toEqual([]);
  await writeDatabase(page, 2, [rowOf('a', 'one')]);
  await app.openWithMap();
  await expect.poll(() => code.length).toBeGreaterThan(0);
});
