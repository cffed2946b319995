import { mkdir, readFile } from 'node:fs/promises';

const WINDOW = 'from=2021-07-01&to=2021-07-31';
const EVENT = '2021-07-14-baghdad-alawi-visit';
/** Corners on the map, px. */
const CORNERS = [
  [620, 330],
  [800, 300],
  [850, 430],
  [680, 470],
];

/**
 * A film strip of notes: drawn, attached to an event, listed, found again after a reload
 * without a network, written to a file, and read from it.
 *
 * @param {import('@playwright/test').Browser} browser
 * @param {string} base address of the built page
 * @param {string} folder for the pictures
 */
export async function drawNotesStrip(browser, base, folder) {
  await mkdir(folder, { recursive: true });
  const page = await browser.newPage({ viewport: { width: 1200, height: 860 }, locale: 'en-GB' });
  const panel = page.getByRole('region', { name: 'Notes', exact: true });
  const text = panel.getByRole('textbox', { name: 'Note text' });
  const button = (name) => panel.getByRole('button', { name, exact: true });
  const take = async (name) => {
    await page.locator('html[data-map="idle"]').waitFor();
    await page.screenshot({ path: `${folder}/${name}.jpeg`, type: 'jpeg', quality: 82 });
    console.log(`${folder}/${name}.jpeg`);
  };
  const open = async () => {
    await page.locator('html[data-app="ready"][data-map="idle"]').waitFor();
    await page.getByRole('button', { name: 'Notes', exact: true }).click();
    await panel.getByRole('list', { name: 'My notes' }).waitFor();
  };
  const write = async (words) => {
    await text.fill(words);
    await panel.getByText('Saved', { exact: true }).waitFor();
  };

  await page.goto(`${base}?lang=en&theme=light&${WINDOW}`);
  await open();
  await button('Area').click();
  for (const [x, y] of CORNERS) {
    await page.mouse.move(x, y, { steps: 4 });
    await page.mouse.click(x, y);
  }
  await page.mouse.move(640, 500, { steps: 4 });
  await take('1-draw');
  await page.getByRole('button', { name: 'Finish', exact: true }).click();
  await write('Between the rivers\nWhere convoys were hit most often.');

  await page.goto(`${base}?lang=en&theme=light&${WINDOW}&event=${EVENT}`);
  await page.getByRole('button', { name: 'Add a note' }).click();
  await write('Compare with the strikes of the week before: https://example.org/notes');
  await page.getByRole('heading', { name: 'My notes on this event' }).scrollIntoViewIfNeeded();
  await take('2-attach');

  await button('Back to the list').click();
  await button('New folder').click();
  const name = panel.getByRole('textbox', { name: 'Name of the folder' });
  await name.fill('Field work');
  await name.press('Enter');
  await panel.getByRole('button', { name: /Change the folder “Field work”/ }).click();
  await take('3-list');

  await page.locator('html[data-offline="ready"]').waitFor();
  await page.context().setOffline(true);
  await page.reload();
  await open();
  await take('4-reload-offline');

  await button('Export…').click();
  const download = page.waitForEvent('download');
  await panel.getByRole('button', { name: /GeoJSON/ }).hover();
  await take('5-export');
  await panel.getByRole('button', { name: /GeoJSON/ }).click();
  const saved = await download;
  const file = {
    name: saved.suggestedFilename(),
    mimeType: 'application/geo+json',
    buffer: await readFile(await saved.path()),
  };
  await page.keyboard.press('Escape');

  await button('Backups and deletion').click();
  await page.getByRole('button', { name: /^Delete all my data/ }).click();
  await page.getByRole('button', { name: 'Delete everything' }).click();
  await panel.locator('input[type="file"]').setInputFiles(file);
  await page.getByRole('dialog').waitFor();
  await take('6-import');
  await page.close();
}
