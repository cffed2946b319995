import { createFeature, createGeojson } from '../support/geojson-file';
import { NoteFilesDriver } from './drivers/note-files-driver';
import { NotesPageDriver } from './drivers/notes-page-driver';
import { readDatabase } from './fixtures/device-database';
import { serveNotesPage } from './fixtures/serve-notes-page';
import { expect, test } from './fixtures/test';

const MANY = 6000;

test.use({ mapCode: 'held' });

test('very many notes are saved as one act, told on the way, in every tab', async ({
  context,
  page,
}) => {
  await serveNotesPage(context);
  const tab = new NotesPageDriver(page);
  await tab.open();
  const other = new NotesPageDriver(await context.newPage());
  await other.open();
  const mine = await other.addSaved('from before');

  const { isIn, told, turns } = await tab.bringInMany(MANY);
  expect(isIn).toBe(true);
  expect(told.length).toBeGreaterThan(15);
  expect(told).toEqual(told.toSorted((a, b) => a - b));
  expect([told[0], told.at(-1)]).toEqual([0, MANY]);
  expect(turns).toBeGreaterThan(10);
  await tab.expectSaving({ type: 'saved' });
  await other.expectCount(MANY + 1);

  // Taken back as one act after a reload, and all of it again.
  await tab.reload();
  await tab.expectCount(MANY + 1);
  await tab.frame.evaluate(() => window.notesPage.notes.undo());
  await tab.expectSaving({ type: 'saved' });
  await other.expectTexts(['from before']);
  await tab.frame.evaluate(() => window.notesPage.notes.redo());
  await tab.expectSaving({ type: 'saved' });
  await other.expectCount(MANY + 1);

  // A state from before comes back as one act too.
  const backup = await tab.frame.evaluate(async () => {
    const backups = await window.notesPage.sync.listBackups();
    return backups.find(({ count }) => count === 1)?.id ?? 0;
  });
  await tab.frame.evaluate((id) => window.notesPage.sync.restoreBackup(id), backup);
  await tab.expectSaving({ type: 'saved' });
  await tab.reload();
  await tab.expectTexts(['from before']);
  await other.change(mine, 'and after');
  await tab.expectTexts(['and after']);
});

test('very many notes that are given up leave nothing', async ({ context, guard, page }) => {
  guard.expectComplaint(/favicon/);
  await serveNotesPage(context);
  const tab = new NotesPageDriver(page);
  await tab.open();
  await tab.addSaved('from before');
  // While they are written, and while they are copied: they are written then.
  for (const stopAt of [MANY * 0.2, MANY * 0.6]) {
    const { isIn, told } = await tab.bringInMany(MANY, stopAt);
    expect(isIn).toBe(false);
    expect(told[0]).toBe(0);
    await tab.expectSaving({ type: 'saved' });
    await tab.expectTexts(['from before']);
    expect(await tab.frame.evaluate(() => window.notesPage.notes.canRedo.value)).toBe(false);
    expect(Object.keys((await readDatabase(page, 'notes'))?.rows ?? {})).toHaveLength(1);
  }
  await tab.reload();
  await tab.expectTexts(['from before']);
  await tab.frame.evaluate(() => window.notesPage.notes.undo());
  await tab.expectTexts([]);
});

test('everything deleted in another tab while very many are saved stays deleted', async ({
  context,
  guard,
  page,
}) => {
  guard.expectComplaint(/storage-/);
  await serveNotesPage(context);
  const tab = new NotesPageDriver(page);
  await tab.open();
  const other = new NotesPageDriver(await context.newPage());
  await other.open();
  // Deleted there when all are written here, and not yet copied.
  const deleted = other.frame.evaluate(
    () =>
      new Promise((resolve) => {
        const signal = new BroadcastChannel('test');
        signal.onmessage = () => resolve(window.notesPage.sync.deleteEverything());
      }),
  );
  await tab.frame.evaluate((enough) => {
    const signal = new BroadcastChannel('test');
    window.notesPage.notes.savingProgress.subscribe((progress) => {
      if (progress !== null && progress.done >= enough) signal.postMessage(null);
    });
  }, MANY / 2);
  const { told } = await tab.bringInMany(MANY);
  expect(told.length).toBeGreaterThan(1);
  expect(await deleted).toBeNull();
  await tab.expectTexts([]);
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
  // Nor is any of it in the state that is kept before the next act.
  await tab.addSaved('new');
  expect(await tab.frame.evaluate(() => window.notesPage.sync.listBackups())).toEqual([]);
  await tab.reload();
  await tab.expectTexts(['new']);
});

test('a new note that another tab has made meanwhile is asked about, unless it says the same', async ({
  context,
  page,
}) => {
  await serveNotesPage(context);
  const tab = new NotesPageDriver(page);
  await tab.open();
  const other = new NotesPageDriver(await context.newPage());
  await other.open();
  // This tab does not hear of the other's write before it writes itself.
  await other.frame.evaluate(() => {
    BroadcastChannel.prototype.postMessage = () => {};
  });
  await other.bringInMany(3);
  await other.expectSaving({ type: 'saved' });
  const first = await other.frame.evaluate(
    () => [...window.notesPage.notes.notebook.value.notes.keys()][0] ?? '',
  );
  await other.change(first, 'theirs');
  await other.expectSaving({ type: 'saved' });
  await tab.bringInMany(5);
  await expect
    .poll(() => tab.frame.evaluate(() => window.notesPage.notes.conflicts.value))
    .toMatchObject([{ id: first, mine: { text: 'Place 0' }, theirs: { text: 'theirs' } }]);
  await tab.frame.evaluate((id) => window.notesPage.notes.resolve(id, 'theirs'), first);
  await tab.expectSaving({ type: 'saved' });
  await tab.reload();
  await tab.expectTexts(['Place 1', 'Place 2', 'Place 3', 'Place 4', 'theirs']);
});

test('an import of very many tells how far it is, and the page goes on', async ({ app, page }) => {
  const files = new NoteFilesDriver(app);
  const features = Array.from({ length: 10_000 }, (_, index) =>
    createFeature(
      { type: 'Point', coordinates: [40 + (index % 700) / 100, 30 + index / 3000] },
      { name: `Place ${index}` },
    ),
  );
  const file = { name: 'many.geojson', text: createGeojson(...features) };
  // The first press of the theme's button changes it then.
  await page.emulateMedia({ colorScheme: 'dark' });
  await app.open();
  await files.openPanel();
  await files.choose(file);
  await expect(files.add).toHaveText('Add 10,000 notes');

  // Given up in the midst: by a press as soon as something is said to be saved.
  await files.pressWhenTold(app.words['noteFiles.cancel'], 5);
  await files.add.click();
  await expect(files.dialog).toHaveCount(0);
  await expect(files.listed('Place 1')).toHaveCount(0);
  await expect(files.panel.getByRole('status')).toHaveText(app.names.saved);
  expect(Object.keys((await readDatabase(page, 'notes'))?.rows ?? {})).toHaveLength(0);

  // Gone on with, while the reader does something else.
  await files.choose(file);
  await expect(files.add).toHaveText('Add 10,000 notes');
  const [theme = ''] = app.words['header.themeSystem'].split(':');
  const answer = await files.pressWhenTold(theme, 5);
  await files.add.click();
  await expect(files.told).toHaveText('10,000 notes added.');
  const { atAnswer, inAll } = await answer();
  expect(atAnswer).toBeGreaterThanOrEqual(5);
  expect(inAll).toBeGreaterThan(atAnswer + 5);
});
