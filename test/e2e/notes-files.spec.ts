import { writeFile } from 'node:fs/promises';
import { createFeature, createGeojson } from '../support/geojson-file';
import { NoteFilesDriver } from './drivers/note-files-driver';
import { findObjections } from './fixtures/find-objections';
import { goBack } from './fixtures/step-history';
import { test as base, expect } from './fixtures/test';

const test = base.extend<{ readonly files: NoteFilesDriver }>({
  files: async ({ app }, use) => use(new NoteFilesDriver(app)),
});

const place = { type: 'Point', coordinates: [44.01, 36.19] };
const SCRIPT = '<img src=x onerror="document.title=1"><script>document.title=1</script>';
const small = {
  name: 'checkpoints.geojson',
  text: createGeojson(
    createFeature(place, { name: 'Gate of the citadel' }),
    createFeature(
      {
        type: 'MultiPoint',
        coordinates: [
          [44, 33],
          [45, 34],
        ],
      },
      { name: SCRIPT },
    ),
  ),
};
/** As many as the page takes in, each with some text: about 18 MB. */
const createMany = () => {
  const features = Array.from({ length: 100_000 }, (_, index) =>
    createFeature(
      { type: 'Point', coordinates: [40 + (index % 700) / 100, 30 + Math.floor(index / 700) / 30] },
      { name: `Place ${index}`, description: 'Something to say about it, and a little more.' },
    ),
  );
  return createGeojson(...features);
};

test.describe('files of notes', () => {
  test.use({ mapCode: 'held' });

  test('come in through the picker, after a look at them, and can be taken back', async ({
    app,
    files,
    page,
  }) => {
    await app.open();
    const title = await page.title();
    await files.openPanel();
    await files.choose(small);
    await expect(files.add).toHaveText('Add 3 notes');
    // What others wrote is text and nothing else.
    await expect(files.dialog).toContainText(SCRIPT);
    await expect(files.dialog).toContainText('1 record of several parts becomes several notes');
    expect(await findObjections(page)).toEqual([]);
    await files.add.click();
    await expect(files.told).toHaveText('3 notes added.');
    await files.close();
    await expect(files.listed('Gate of the citadel')).toBeVisible();
    await expect(files.listed(SCRIPT)).toHaveCount(2);
    await expect(page).toHaveTitle(title);

    // The same file again: nothing of it is new.
    await files.choose(small);
    await expect(files.dialog).toContainText('3 notes are here already and say the same.');
    await expect(files.add).toBeDisabled();
    await files.close();
  });

  test('go out and come back the same; what differs is asked about', async ({ app, files }) => {
    await app.open();
    await files.openPanel();
    await files.choose(small);
    await files.add.click();
    await files.close();

    const geojson = await files.save('geojson');
    expect(geojson.name).toMatch(/^tazamun-notes-\d{4}-\d\d-\d\d\.geojson$/);
    for (const form of ['kml', 'csv', 'view'] as const) {
      const saved = await files.save(form);
      await files.drag(saved, 'drop');
      await expect(files.dialog).toContainText('3 notes are here already and say the same.');
      await files.close();
    }

    const changed = { ...geojson, text: geojson.text.replaceAll('Gate of', 'Foot of') };
    await files.drag(changed, 'drop');
    await expect(files.dialog).toContainText('1 note is here already and says something else');
    // Nothing that is here is changed unasked.
    await expect(files.add).toBeDisabled();
    await files.press('noteFiles.choice.theirs');
    await files.add.click();
    await expect(files.told).toHaveText('1 note changed.');
    await files.press('noteFiles.undo');
    await expect(files.told).toHaveText('Taken back.');
    await files.close();
    await expect(files.listed('Gate of the citadel')).toBeVisible();
    expect(JSON.parse((await files.save('geojson')).text)).toEqual(JSON.parse(geojson.text));
  });

  test('with a view bring the view too', async ({ app, files, page }) => {
    // Languages of sources are known to the details alone.
    const view = { from: '2021-07-01', to: '2021-07-31', kind: 'attack', sourcelang: 'ar' };
    await app.open(view);
    await files.openPanel();
    await files.choose(small);
    await files.add.click();
    await files.close();
    const shared = await files.save('view');
    expect(shared.name).toMatch(/\.tazamun\.json$/);

    await app.open({ theme: 'dark' });
    await files.drag(shared, 'drop');
    await expect(files.dialog).toContainText('The file’s view is now on screen');
    await expect
      .poll(() => app.address())
      .toMatchObject({
        from: '2021-07-01',
        to: '2021-07-31',
        kind: 'attack',
        theme: 'dark',
      });
    await files.close();
    await goBack(page);
    await expect.poll(() => app.address().kind).toBeUndefined();
  });

  test('that are none are refused in words; one that is taken away is not asked about', async ({
    app,
    files,
  }) => {
    await app.open();
    await files.drag(small, 'dragleave');
    await expect(files.dialog).toHaveCount(0);
    await files.drag({ name: 'map.kml', text: 'PK\u0003\u0004' }, 'drop');
    await expect(files.dialog.getByRole('alert')).toContainText('compressed archive');
    await files.close();
  });

  test('of 100,000 notes can be given up, and come in', async ({ app, files }, info) => {
    const many = info.outputPath('many.geojson');
    await writeFile(many, createMany());
    await app.open();
    await files.openPanel();
    await files.choose(many);
    await files.press('noteFiles.cancel');
    await expect(files.dialog).toHaveCount(0);

    const begun = performance.now();
    await files.choose(many);
    await expect(files.add).toHaveText('Add 100,000 notes');
    const read = performance.now();
    await files.add.click();
    await expect(files.told).toHaveText('100,000 notes added.');
    const added = performance.now();
    const ms = { read: Math.round(read - begun), added: Math.round(added - read) };
    info.annotations.push({ type: '100,000 notes, ms', description: JSON.stringify(ms) });
    expect(ms.read).toBeLessThan(20_000);
  });
});

test.describe('files of notes in Arabic', () => {
  test.use({ language: 'ar', mapCode: 'held' });

  test('are looked at in Arabic', async ({ app, files, page }) => {
    await app.open({ theme: 'dark' });
    await files.openPanel();
    await files.choose({ name: 'نقاط.csv', text: 'خط العرض,خط الطول,الاسم\n٣٣٫٣,٤٤٫٤,الجسر\n' });
    await expect(files.add).toHaveText('أضف ملاحظة واحدة');
    await expect(files.dialog).toContainText('الجسر');
    expect(await findObjections(page)).toEqual([]);
  });
});
