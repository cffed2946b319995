import { createFeature, createGeojson } from '../support/geojson-file';
import { NoteFilesDriver } from './drivers/note-files-driver';
import type { Spot } from './drivers/notes-map-driver';
import { addDays, quietDay } from './fixtures/dataset';
import { countColor, decodePng, type Picture, toRgb } from './fixtures/picture';
import { expect, test } from './fixtures/test';

/** Where nothing is but land, on a day without events. */
const address = { theme: 'light', map: '9/31/41.5', from: quietDay, to: quietDay } as const;

const FAR_AWAY = Array.from({ length: 2500 }, () =>
  createFeature({ type: 'Point', coordinates: [-20, 10] }),
);

/** A feature as a note of the page's own files. */
const createNote = (
  type: string,
  geometry: unknown,
  text: string,
  style: Readonly<Record<string, unknown>> = {},
  day: string | null = null,
) =>
  createFeature(geometry, {
    tazamun: {
      ...{ version: 1, type, text, from: day, to: day, event: null },
      style: { color: 'blue', width: 4, isFilled: true, icon: 'star', ...style },
      created: '2021-01-01T00:00:00.000Z',
      modified: '2021-01-01T00:00:00.000Z',
    },
  });

/** A field of points in the west, a line across the middle on its day, an area in the east. */
const VERY_MANY = [
  ...Array.from({ length: 2500 }, (_, at) =>
    createNote(
      'point',
      { type: 'Point', coordinates: [39.6 + (at % 25) / 20, 28.5 + Math.floor(at / 25) / 20] },
      'One of the points',
    ),
  ),
  createNote(
    'line',
    {
      type: 'LineString',
      coordinates: [
        [41.2, 31],
        [41.8, 31],
      ],
    },
    'The line',
    { color: 'purple' },
    quietDay,
  ),
  createNote(
    'rectangle',
    {
      type: 'Polygon',
      coordinates: [
        [
          [42.1, 30.9],
          [42.5, 30.9],
          [42.5, 31.1],
          [42.1, 31.1],
          [42.1, 30.9],
        ],
      ],
    },
    'The area',
    { color: 'teal' },
  ),
];

/** How much of a picture is points, line and area on light ground. */
const countNotes = (picture: Picture) => ({
  points: countColor(picture, toRgb('#1a4d80')),
  line: countColor(picture, toRgb('#9136c8')),
  area: countColor(picture, toRgb('#37877f')),
});

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

  // Among very many, which are drawn in another way.
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

test('very many notes are drawn plainly, in their days, and each can be taken', async ({
  app,
  guard,
  map,
  notes,
  notesMap,
  page,
}) => {
  const seen = { ...address, map: '7/31/41.5' } as const;
  const expectAll = (
    { points, line, area }: ReturnType<typeof countNotes>,
    hasLine = true,
    leastPoints = 10_000,
  ) => {
    expect(points).toBeGreaterThan(leastPoints);
    expect(area).toBeGreaterThan(500);
    if (hasLine) expect(line).toBeGreaterThan(250);
    else expect(line).toBe(0);
  };
  const expectDrawn = (hasLine = true) =>
    expect(async () => expectAll(countNotes(await map.picture()), hasLine)).toPass({
      timeout: 30_000,
    });
  await app.openWithMap(seen);
  await notes.open();
  const files = new NoteFilesDriver(app);
  await files.drag({ name: 'very-many.geojson', text: createGeojson(...VERY_MANY) }, 'drop');
  await files.add.click();
  await files.close();
  // The map goes to what has come in, sooner or later.
  await expect(async () => {
    await app.goTo(seen);
    expectAll(countNotes(await map.picture()));
  }).toPass({ timeout: 30_000 });

  const nextDay = addDays(quietDay, 1);
  await app.goTo({ ...seen, from: nextDay, to: nextDay });
  await expectDrawn(false);
  await app.goTo(seen);
  await expectDrawn();

  const sizeOf = async () => {
    const box = await map.region.boundingBox();
    if (box === null) throw new Error('There is no map');
    return box;
  };
  /** Presses a place, degrees east and north of the middle. */
  const press = async (east: number, north = 0) => {
    const { width, height } = await sizeOf();
    const degree = (512 * 2 ** 7) / 360;
    const down = (north * degree) / Math.cos((31 * Math.PI) / 180);
    await notesMap.click([0.5 + (east * degree) / width, 0.5 - down / height]);
  };
  const unmarked = await map.picture();
  await press(0.1);
  await expect(notes.text).toHaveValue('The line');
  await map.expectChanged(unmarked, 300);
  await press(0.8, 0.05);
  await expect(notes.text).toHaveValue('The area');
  await press(-1.25, -0.1);
  await expect(notes.text).toHaveValue('One of the points');
  await expectDrawn();

  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  const printed = page.getByRole('article').getByRole('img').first();
  const png = Buffer.from((await printed.getAttribute('src'))?.split(',')[1] ?? '', 'base64');
  // Paper may have room for less of the map.
  expectAll(countNotes(decodePng(png)), true, 3000);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: 'screen' });

  // So close that few are in sight: pictures instead of dots, and words.
  await app.goTo({ ...seen, map: '10/30.9/40.25' });
  const expectWords = () =>
    expect
      .poll(async () => countColor(await map.picture(), toRgb('#1d2125'), 60))
      .toBeGreaterThan(800);
  await expectWords();

  guard.expectComplaint(/WebGL|context/i);
  await map.loseContext();
  await app.expectMap('unavailable');
  await map.restoreContext();
  await app.expectMap('idle');
  await expectWords();
  await app.goTo(seen);
  await expectDrawn();

  await app.goTo({ ...seen, theme: 'dark' });
  await expect
    .poll(async () => countColor(await map.picture(), toRgb('#5c80ab')))
    .toBeGreaterThan(10_000);
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
