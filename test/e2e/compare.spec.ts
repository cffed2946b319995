import { daysOf, events, extent, quietDay, startDayOf } from './fixtures/dataset';
import { findObjections } from './fixtures/find-objections';
import { LOOK_THEME } from './fixtures/look-theme';
import { countChanges, countColor, toRgb } from './fixtures/picture';
import { expect, test } from './fixtures/test';

const ATTACK = toRgb('#c2452d');
const YEARS = {
  view: 'compare',
  from: '2020-01-01',
  to: '2020-12-31',
  with: '2021-01-01..2021-12-31',
};

/** Events that began between two days for sure, counted from the file that editors write. */
const countBegun = (from: string, to: string, kind?: string): number =>
  events.filter((event) => {
    const days = daysOf(event);
    const { properties } = event;
    const isRough = properties.time_precision > 2;
    const isKind = kind === undefined || properties.kind === kind;
    return isKind && days.from >= from && days.from <= to && (!isRough || days.to <= to);
  }).length;

test.describe('the figures', () => {
  test.use({ mapCode: 'held' });

  for (const language of ['en', 'ar'] as const) {
    const theme = LOOK_THEME[language];
    test.describe(`${language}, ${theme}`, () => {
      test.use({ language });

      test('answer a link, on paper too, and axe finds nothing', async ({ app, compare, page }) => {
        await app.open({ ...YEARS, theme });
        const counts = [2020, 2021].map((year) => countBegun(`${year}-01-01`, `${year}-12-31`));
        for (const count of counts) await expect(compare.sentence).toContainText(String(count));
        await expect(compare.region).not.toContainText(/NaN|undefined|Infinity|compare\./);
        await compare.region
          .getByText(app.words['around.asTable'], { exact: true })
          .first()
          .click();
        const [all, attacks] = await compare.rowsByKind();
        expect(all?.slice(1, 3)).toEqual(counts.map(String));
        expect(attacks?.slice(1, 3)).toEqual(
          [2020, 2021].map((year) =>
            String(countBegun(`${year}-01-01`, `${year}-12-31`, 'attack')),
          ),
        );
        expect(await findObjections(page)).toEqual([]);
        const { name, lines } = await compare.saveCsv();
        expect(name).toBe('tazamun-compare-kinds.csv');
        expect(lines[1]?.split(',').slice(1, 3)).toEqual(counts.map(String));
        expect(lines.join()).not.toMatch(/NaN|Infinity/);

        await page.emulateMedia({ media: 'print' });
        await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
        await expect(compare.sentence).toBeVisible();
        await expect(compare.region.locator('.around-source')).toContainText('with=2021-01-01');
        await expect(compare.day('a', 'from')).toBeHidden();
        await expect(page.locator('.timeline')).toBeHidden();
      });
    });
  }

  test('take windows by pairs and fields, and say what is wrong', async ({
    app,
    compare,
    page,
  }) => {
    await app.open({ view: 'compare', with: 'soon', kind: 'attack' });
    await expect(app.notices.first()).toContainText('with');
    await expect(compare.region).toContainText('there is nothing beside it');
    await expect(compare.region.locator('svg.chart-svg')).toHaveCount(0);

    await compare.button('2020 and 2021').click();
    await expect.poll(() => app.address()).toMatchObject({ ...YEARS, kind: 'attack' });
    const attacks = countBegun('2020-01-01', '2020-12-31', 'attack');
    await expect(compare.sentence).toContainText(`A: ${attacks} events`);

    // Arabic digits are days too; what is none changes nothing.
    await compare.writeDay('b', 'to', '٢٠٢١-٠٦-٣٠');
    await expect.poll(() => app.address().with).toBe('2021-01-01..2021-06-30');
    await expect(compare.region).toContainText('The windows differ in length');
    await compare.writeDay('b', 'to', '2021-06-31');
    await expect(compare.region.getByRole('alert')).toContainText(`${extent.from} to ${extent.to}`);
    await compare.writeDay('b', 'to', '2020-06-30');
    await expect(compare.region.getByRole('alert')).toContainText('before the first');
    expect(app.address().with).toBe('2021-01-01..2021-06-30');

    // Days that both have.
    await compare.writeDay('b', 'from', '2020-12-30');
    await compare.writeDay('b', 'to', '2021-06-30');
    await expect(compare.region).toContainText('share 2 days');
    await expect(compare.sentence).not.toContainText('95 %');
    await compare.button('Swap A and B').click();
    await expect
      .poll(() => app.address())
      .toMatchObject({ from: '2020-12-30', to: '2021-06-30', with: '2020-01-01..2020-12-31' });

    await compare.region.getByRole('radio', { name: 'Waves' }).check({ force: true });
    await expect.poll(() => app.address().how).toBe('waves');
    await expect(compare.sentence).toContainText('waves');

    // Nothing plays here, and the window stays.
    await page.getByRole('button', { name: app.names.play, exact: true }).click();
    await expect(compare.region).toContainText('Nothing plays while two windows are compared');
    await expect.poll(() => app.address().from).toBe('2020-12-30');

    await compare.writeDay('b', 'from', quietDay);
    await compare.writeDay('b', 'to', quietDay);
    await compare.writeDay('a', 'from', quietDay);
    await compare.writeDay('a', 'to', quietDay);
    await expect(compare.region).toContainText('are the same days');
  });

  test('stand alone in an embed', async ({ app, compare, page }) => {
    await app.open({ ...YEARS, embed: '1' });
    await expect(compare.sentence).toBeVisible();
    await expect(compare.secondMap).toBeVisible();
    await expect(page.locator('.timeline')).toHaveCount(0);
  });
});

test('two maps show two windows, and look from the same place', async ({
  app,
  compare,
  map,
  page,
}) => {
  await app.openWithMap({
    view: 'compare',
    theme: 'light',
    from: quietDay,
    to: quietDay,
    with: YEARS.with,
  });
  await compare.expectSecondMap();
  expect(countColor(await compare.pictureOf(map.canvas), ATTACK)).toBe(0);
  const before = await compare.pictureOf(compare.secondCanvas);
  expect(countColor(before, ATTACK)).toBeGreaterThan(200);

  // The second map is dragged: the first goes along, and the address with it.
  const box = await compare.secondCanvas.boundingBox();
  const [x, y] = [(box?.x ?? 0) + 200, (box?.y ?? 0) + 300];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 60, y + 40, { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => app.address().map ?? '').toMatch(/^\d/);
  await app.expectMap('idle');
  await compare.expectSecondMap();
  const dragged = await compare.pictureOf(compare.secondCanvas);
  expect(countChanges(before, dragged)).toBeGreaterThan(2000);

  // The first goes home: the second goes along, to the pixel.
  await page.getByRole('button', { name: app.words['map.resetView'] }).click();
  await expect.poll(() => app.address().map).toBeUndefined();
  await app.expectMap('idle');
  await compare.expectSecondMap();
  await expect
    .poll(async () => countChanges(before, await compare.pictureOf(compare.secondCanvas)))
    .toBeLessThan(1500);

  // An event of the second map opens its card, and moves neither window.
  await compare.secondCanvas.focus();
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Enter');
  await expect(app.card).toBeVisible();
  const opened = events.find(({ id }) => id === app.address().event);
  expect(opened && startDayOf(opened).slice(0, 4)).toBe('2021');
  expect(app.address()).toMatchObject({ from: quietDay, to: quietDay, with: YEARS.with });

  // Its context is given back when the view is left.
  await page.getByRole('radio', { name: app.words['view.list'] }).check({ force: true });
  await expect(compare.secondMap).toHaveCount(0);
  await expect(page.locator('canvas.maplibregl-canvas')).toHaveCount(1);
  await expect(app.card).toHaveCount(0);
  await page.goBack();
  await compare.expectSecondMap();
});
