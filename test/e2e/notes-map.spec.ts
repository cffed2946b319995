import { createFeature, createGeojson } from '../support/geojson-file';
import { NoteFilesDriver } from './drivers/note-files-driver';
import type { Spot } from './drivers/notes-map-driver';
import { quietDay } from './fixtures/dataset';
import { expect, test } from './fixtures/test';

/** Where nothing is but land, on a day without events. */
const address = { theme: 'light', map: '9/31/41.5', from: quietDay, to: quietDay } as const;

const FAR_AWAY = Array.from({ length: 2500 }, () =>
  createFeature({ type: 'Point', coordinates: [-20, 10] }),
);

const DRAWN = [
  { tool: 'point', spots: [[0.2, 0.4]] },
  { tool: 'text', spots: [[0.2, 0.6]] },
  {
    tool: 'line',
    spots: [
      [0.3, 0.4],
      [0.4, 0.5],
      [0.4, 0.5],
    ],
  },
  {
    tool: 'arrow',
    spots: [
      [0.3, 0.7],
      [0.4, 0.6],
      [0.4, 0.6],
    ],
  },
  {
    tool: 'area',
    spots: [
      [0.5, 0.4],
      [0.6, 0.4],
      [0.6, 0.5],
      [0.5, 0.4],
    ],
  },
  {
    tool: 'rectangle',
    spots: [
      [0.5, 0.6],
      [0.6, 0.7],
    ],
  },
  {
    tool: 'circle',
    spots: [
      [0.8, 0.5],
      [0.85, 0.5],
    ],
  },
] as const satisfies readonly { readonly tool: string; readonly spots: readonly Spot[] }[];

test('each kind of note is drawn by mouse, seen, and there again', async ({
  app,
  map,
  notes,
  notesMap,
  page,
}) => {
  await app.openWithMap(address);
  await notes.open();
  const empty = await map.picture();
  for (const { tool, spots } of DRAWN) {
    await notesMap.take(tool);
    await notesMap.click(...spots);
    await notesMap.expectMade(tool);
  }
  await notesMap.take('freehand');
  await notesMap.drag([0.7, 0.75], [0.9, 0.8]);
  await notesMap.expectMade('freehand');
  await notes.expectSaved();
  await map.expectChanged(empty, DRAWN.length * 60);

  await page.reload();
  await app.expectMap('idle');
  await map.expectChanged(empty, DRAWN.length * 60);
});

test('a note is reshaped, turned and moved, with its measure', async ({ app, notes, notesMap }) => {
  await app.openWithMap(address);
  await notes.open();
  await notesMap.take('area');
  await notesMap.click([0.4, 0.4], [0.6, 0.4], [0.6, 0.6]);
  await expect(notesMap.bar).toContainText(/Area .* km²/);
  await notesMap.button('noteMap.undoCorner').click();
  await expect(notesMap.button('noteMap.finish')).toBeDisabled();
  await notesMap.click([0.6, 0.7]);
  await notesMap.button('noteMap.finish').click();
  await notesMap.expectMade('area');
  const before = await notesMap.measures.innerText();

  await notesMap.take('select');
  await notesMap.drag([0.6, 0.7], [0.7, 0.7]);
  await expect(notesMap.measures).not.toHaveText(before, { useInnerText: true });
  const reshaped = await notesMap.measures.innerText();
  await notesMap.button('noteMap.turnRight').click();
  await notesMap.button('noteMap.done').click();
  await app.undoButton.click();
  await expect(notesMap.measures).toHaveText(reshaped, { useInnerText: true });
  await app.undoButton.click();
  await expect(notesMap.measures).toHaveText(before, { useInnerText: true });
});

test('a line is drawn by keys alone, and changes of theme do not end it', async ({
  app,
  notes,
  notesMap,
  page,
}) => {
  await app.openWithMap(address);
  await notes.open();
  await notesMap.take('line');
  await page.keyboard.press('Enter');
  for (let step = 0; step < 3; step++) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await notesMap.expectMade('line');
  await expect(notesMap.measures).toContainText(/Length \d/);

  await notesMap.take('select');
  const before = await notesMap.measures.innerText();
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowLeft');
  await expect(notesMap.measures).not.toHaveText(before, { useInnerText: true });
  await page.keyboard.press('Escape');
  await page.keyboard.press('Delete');
  await expect(notesMap.measures).toHaveCount(0);
});

test('a note with days is on the map in its days only', async ({ app, map, notes, notesMap }) => {
  await app.openWithMap(address);
  await notes.open();
  const showAndHide = async () => {
    await app.expectMap('idle');
    const empty = await map.picture();
    await notesMap.take('rectangle');
    await notesMap.click([0.4, 0.4], [0.6, 0.6]);
    await notesMap.expectMade('rectangle');
    await map.expectChanged(empty, 500);
    await notes.panel.locator('input[type="date"]').last().fill('2018-01-01');
    await map.expectSame(empty);
  };
  await showAndHide();

  // Among very many it is not taken out of the map's tiles, but hidden in them.
  const before = await map.picture();
  const files = new NoteFilesDriver(app);
  await files.drag({ name: 'far-away.geojson', text: createGeojson(...FAR_AWAY) }, 'drop');
  await files.add.click();
  await files.close();
  // The map has gone to what has come in.
  await map.expectChanged(before, 500);
  await showAndHide();
  const hidden = await map.picture();
  await app.undoButton.click();
  await map.expectChanged(hidden, 500);
});

test.describe('by finger', () => {
  test.use({ hasTouch: true });

  test('corners are placed by taps and ended by a button', async ({
    app,
    notes,
    notesMap,
    page,
  }) => {
    await app.openWithMap(address);
    await notes.open();
    await notesMap.take('area');
    for (const spot of [
      [0.4, 0.4],
      [0.6, 0.4],
      [0.6, 0.6],
    ] as const) {
      const { x, y } = await notesMap.at(spot);
      await page.touchscreen.tap(x, y);
    }
    await notesMap.button('noteMap.finish').click();
    await notesMap.expectMade('area');
    await expect(notesMap.measures).toContainText('km²');
  });
});
