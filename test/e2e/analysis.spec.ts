import { totalsOf } from '../../src/domain/superposed-epochs';
import { addDays, daysOf, events, startDayOf } from './fixtures/dataset';
import { findObjections } from './fixtures/find-objections';
import { LOOK_THEME } from './fixtures/look-theme';
import { countColor, decodePng, toRgb } from './fixtures/picture';
import { expect, test } from './fixtures/test';

test.use({ mapCode: 'held' });

const REACH = 7;
/** As the page has it in the light theme. */
const ATTACK = toRgb('#c2452d');

/** Visits of one guest, and the attacks about them, counted from the file that editors write. */
const visits = events.filter(
  ({ properties }) =>
    properties.kind === 'visit' &&
    properties.time_precision < 4 &&
    properties.actors.some(({ actor, role }) => actor === 'esmail-qaani' && role === 'visitor'),
);
const visitDays = [...new Set(visits.map(startDayOf))].sort();
const attackDays = events
  .filter(({ properties }) => properties.kind === 'attack' && properties.time_precision < 4)
  .map((event) => daysOf(event).from);
const countAttacks = (firstLag: number, lastLag: number): number =>
  visitDays.reduce(
    (sum, day) =>
      sum +
      attackDays.filter(
        (attack) => attack >= addDays(day, firstLag) && attack <= addDays(day, lastLag),
      ).length,
    0,
  );
const QUESTION = {
  view: 'around',
  anchors: 'kind:visit/actor:esmail-qaani/role:visitor',
  lag: String(REACH),
};

for (const language of ['en', 'ar'] as const) {
  const theme = LOOK_THEME[language];
  test.describe(`${language}, ${theme}`, () => {
    test.use({ language });

    test('answers a link, and axe finds nothing', async ({ app, analysis, page }) => {
      await app.open({ ...QUESTION, theme });
      await analysis.expectDone();
      await expect(analysis.sentence).toContainText(String(countAttacks(1, REACH)));
      await expect(analysis.region).not.toContainText(/NaN|undefined|Infinity|around\./);
      await analysis.openQuestion();
      await analysis.region.getByText(app.words['around.each'], { exact: true }).click();
      await analysis.region.getByText(app.words['around.asTable'], { exact: true }).first().click();
      await analysis.openRhythm();
      expect(await findObjections(page)).toEqual([]);
      // Time runs as the language reads.
      const before = await analysis.profile.getByText(app.words['around.before']).boundingBox();
      const after = await analysis.profile.getByText(app.words['around.after']).boundingBox();
      expect((before?.x ?? 0) < (after?.x ?? 0)).toBe(language === 'en');
    });
  });
}

test('counts what the data have, and shows an anchor on the axis', async ({
  app,
  analysis,
  page,
}) => {
  await app.open(QUESTION);
  await analysis.expectDone();
  const rows = analysis.figures('Before and after').getByRole('row');
  const counted = async (nth: number) => rows.nth(nth).getByRole('cell').first().innerText();
  expect(await counted(1)).toBe(String(countAttacks(-REACH, -1)));
  expect(await counted(2)).toBe(String(countAttacks(0, 0)));
  expect(await counted(3)).toBe(String(countAttacks(1, REACH)));
  expect(await counted(5)).toBe(String(countAttacks(-REACH, REACH)));
  await expect(analysis.figures('With other choices').getByRole('row')).toHaveCount(7);
  await expect(analysis.region).toContainText('10,000 permutations, seed 2019');

  await analysis.region.getByText('Each by itself', { exact: true }).click();
  await analysis.region
    .getByRole('button', { name: /Show its window/ })
    .first()
    .press('Enter');
  const [first = ''] = visitDays;
  await expect
    .poll(() => app.address())
    .toMatchObject({ from: addDays(first, -REACH), to: addDays(first, REACH) });
  await expect(app.card).toBeVisible();
  await page.goBack();
  await expect(app.card).toHaveCount(0);

  // A day of the calendar, by key: its window is that day.
  await analysis.openRhythm();
  const days = analysis.figure('Day by day');
  await days.getByText('As a table').click();
  const dayButtons = days.getByRole('rowheader').getByRole('button');
  await expect(dayButtons).toHaveCount(new Set(attackDays).size);
  const day = (await dayButtons.first().textContent()) ?? '';
  await dayButtons.first().press('Enter');
  await expect.poll(() => app.address()).toMatchObject({ from: day, to: day });
});

test('asks another question by its fields, and keeps it in the address', async ({
  app,
  analysis,
  table,
}) => {
  await app.open();
  await analysis.open();
  await expect.poll(() => app.address().view).toBe('around');
  await analysis.example('US strikes').click();
  await analysis.expectDone();
  await expect(analysis.sentence).toContainText('strikes');
  await analysis.openQuestion();
  const anchors = analysis.group('Look around');
  await anchors.getByLabel('Who takes part').selectOption('Anybody');
  await anchors.getByLabel('As what').selectOption('In any role');
  await analysis.region.getByLabel('Where to count').selectOption('Baghdad');
  await analysis.region.getByRole('radio', { name: '30 days' }).check({ force: true });
  await analysis.region
    .getByRole('radio', { name: 'Shuffle within seasons' })
    .check({ force: true });
  await analysis
    .group('How to count')
    .getByRole('checkbox', { name: /low confidence/ })
    .uncheck();
  await analysis.expectDone();
  await expect(analysis.sentence).toContainText('shuffling the strikes');
  const asked = {
    anchors: 'kind:strike',
    lag: '30',
    region: 'province:baghdad',
    how: 'season,nolow',
  };
  await expect.poll(() => app.address()).toMatchObject({ view: 'around', ...asked });
  // A row of the table of choices asks its question.
  await analysis.region.getByRole('button', { name: /Waves, not events/ }).click();
  await expect.poll(() => app.address().how).toBe('season,nolow,waves');
  await table.choose('list');
  await expect(analysis.region).toHaveCount(0);
});

test('says what is wrong in words, with no empty chart', async ({ app, analysis }) => {
  await app.open({ view: 'around', anchors: 'kind:context/actor:esmail-qaani' });
  await expect(analysis.region).toContainText('No event fits what to look around');
  await expect(analysis.profile).toHaveCount(0);
  await expect(analysis.region).not.toContainText('NaN');
  // The same events to look around and to count.
  await analysis.openQuestion();
  await analysis.example('US strikes').click();
  const counted = analysis.group('Count');
  await counted.getByRole('checkbox', { name: 'Attacks' }).uncheck();
  await counted.getByRole('checkbox', { name: 'Strikes' }).check();
  await analysis.expectDone();
  await expect(analysis.region).toContainText('In both: looked around, and not counted');
  await counted.getByLabel('Who takes part').selectOption('US armed forces');
  await counted.getByLabel('As what').selectOption('carried out a strike');
  await expect(analysis.region).toContainText('Every event to count is also one to look around');
});

test('tells a link that cannot be read, and one anchor for what it is', async ({
  app,
  analysis,
}) => {
  await app.open({ view: 'around', lag: '4000', anchors: 'kind:visit/actor:mahmoud-alawi' });
  await expect(app.notices.first()).toContainText('lag');
  await analysis.expectDone();
  await expect(analysis.region).toContainText('One case shows what happened, never a pattern');
});

test('stops when asked to, and asks again', async ({ app, analysis, page }) => {
  await page.route('**/assets/worker-*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await route.continue();
  });
  await app.open(QUESTION);
  await analysis.region.getByRole('button', { name: 'Stop', exact: true }).click();
  await expect(analysis.region).toContainText('Stopped before chance was asked');
  await analysis.region.getByRole('button', { name: 'Ask chance', exact: true }).click();
  await analysis.expectDone();
});

test('gives its chart away as SVG, PNG and CSV', async ({ app, analysis }) => {
  await app.open({ ...QUESTION, theme: 'light' });
  await analysis.expectDone();
  const svg = await analysis.save('SVG');
  expect(svg.name).toBe('tazamun-around.svg');
  const text = svg.content.toString('utf8');
  expect(text).toContain('nine times in ten');
  expect(text).not.toMatch(/var\(|NaN|undefined/);
  const png = await analysis.save('PNG');
  expect(countColor(decodePng(png.content), ATTACK)).toBeGreaterThan(2000);
  const csv = await analysis.save('CSV');
  const lines = csv.content.toString('utf8').trim().split('\r\n');
  expect(lines).toHaveLength(1 + 2 * REACH + 1);
  const sums = lines.slice(1).map((line) => Number(line.split(',')[1]));
  expect(totalsOf(Float64Array.from(sums)).after).toBe(countAttacks(1, REACH));
});

test('stands alone in an embed', async ({ app, analysis, page }) => {
  await app.open({ ...QUESTION, embed: '1' });
  await analysis.expectDone();
  await expect(page.locator('.timeline')).toHaveCount(0);
  await expect(page.getByRole('link').last()).toBeVisible();
});
