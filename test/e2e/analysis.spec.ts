import { totalsOf } from '../../src/domain/superposed-epochs';
import { addDays, daysOf, events, startDayOf } from './fixtures/dataset';
import { findObjections } from './fixtures/find-objections';
import { LOOK_THEME } from './fixtures/look-theme';
import { countColor, decodePng, toRgb } from './fixtures/picture';
import { pullByFinger } from './fixtures/pull-by-finger';
import { expect, test } from './fixtures/test';

test.use({ mapCode: 'held' });

const REACH = 7;
/** As the page has it in the light theme. */
const ATTACK = toRgb('#c2452d');

/** As the small map has it. */
const NAME_OF_CAPITAL = { en: 'Baghdad', ar: 'بغداد' } as const;

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
      // With its charts open, and a window of time to be seen in them.
      await app.open({ ...QUESTION, charts: '1', from: '2020-03-01', to: '2020-04-20', theme });
      await analysis.expectDone();
      await expect(analysis.sentence).toContainText(String(countAttacks(1, REACH)));
      await expect(analysis.region).not.toContainText(/NaN|undefined|Infinity|around\./);
      await analysis.openQuestion();
      await analysis.region.getByText(app.words['around.each'], { exact: true }).click();
      await analysis.region.getByText(app.words['around.asTable'], { exact: true }).first().click();
      const map = analysis.figure(app.words['rhythm.concentration']);
      await expect(
        map.locator('text').filter({ hasText: NAME_OF_CAPITAL[language] }),
      ).toBeVisible();
      await expect(analysis.region).not.toContainText(/NaN|undefined|Infinity|rhythm\./);
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

test('chooses days, places, actors and cells in its charts', async ({ app, analysis, page }) => {
  const shown = () => {
    const { from = null, to = null } = app.address();
    return [from, to];
  };
  const dayNumber = (day: string) => Date.parse(day) / 86_400_000;
  await app.open({ ...QUESTION, charts: '25km' });
  await analysis.expectDone();

  // Days, by pulling over them, by key, and back.
  const days = analysis.figure('Day by day');
  const [first = '', second = ''] = [...new Set(attackDays)].sort().slice(40, 50);
  const pointOf = async (day: string) => {
    const cell = days.locator(`path[data-target="${dayNumber(day)}"]`);
    await cell.scrollIntoViewIfNeeded();
    const { x, y, width, height } = (await cell.boundingBox()) ?? {
      x: 0,
      y: 0,
      width: 0,
      height: 0,
    };
    return [x + width / 2, y + height / 2] as const;
  };
  await page.mouse.move(...(await pointOf(second)));
  await page.mouse.down();
  await page.mouse.move(...(await pointOf(first)), { steps: 4 });
  await page.mouse.up();
  await expect.poll(shown).toEqual([first, second]);
  await analysis.chartWindow('Day by day').press('Shift+ArrowDown');
  await expect.poll(shown).toEqual([first, addDays(second, 1)]);
  await analysis.chartWindow('By place and month').press('Escape');
  await expect.poll(shown).toEqual([null, null]);

  // The longest gap between days that are known exactly.
  const exactDays = [
    ...new Set(
      events
        .filter(({ properties }) => properties.kind === 'attack' && properties.time_precision < 3)
        .map(startDayOf),
    ),
  ].sort();
  const gaps = exactDays.slice(1).map((to, at) => {
    const from = exactDays[at] ?? '';
    return { from, to, days: dayNumber(to) - dayNumber(from) };
  });
  const longest = gaps.reduce((a, b) => (b.days > a.days ? b : a));
  const named = analysis.figure('Days from one to the next').getByRole('listitem').first();
  await expect(named).toContainText(`${longest.days} days:`);
  await named.getByRole('button').click();
  await expect.poll(shown).toEqual([longest.from, longest.to]);
  await analysis.region.getByRole('button', { name: 'Whole time', exact: true }).click();
  await expect.poll(shown).toEqual([null, null]);

  // A place by its name, an actor in a role, and the way back.
  await analysis.figure('By place and month').locator('text').getByText('Babil').click();
  await expect.poll(() => app.address().place).toContain('babil-highway');
  await analysis.region.getByRole('button', { name: 'All events', exact: true }).click();
  await expect.poll(() => app.address().place).toBeUndefined();
  const claims = events.filter(
    ({ properties }) =>
      properties.kind === 'attack' &&
      properties.time_precision < 4 &&
      properties.actors.some(({ actor, role }) => actor === 'ashab-al-kahf' && role === 'claimed'),
  );
  const cell = analysis.figure('By actor and role').locator('text[data-target$="kahf claimed"]');
  await expect(cell).toHaveText(String(claims.length));
  await cell.click();
  await expect
    .poll(() => app.address())
    .toMatchObject({ kind: 'attack', actor: 'ashab-al-kahf', role: 'claimed' });
  await cell.click();
  await expect.poll(() => app.address().actor).toBeUndefined();

  // Cells: the same sum whatever their size; one of them filters by its area.
  const map = analysis.figure('Where, by cells of equal size');
  const sum = async () => /(\d+) are on this map/.exec((await map.textContent()) ?? '')?.[1];
  const before = await sum();
  await map.getByRole('radio', { name: '100 km' }).check({ force: true });
  await expect.poll(() => app.address().charts).toBe('100km');
  expect(await sum()).toBe(before);
  await map.getByText('As a table').click();
  await map.getByRole('rowheader').getByRole('button').first().click();
  await expect.poll(() => app.address().area).toMatch(/^polygon:/);
});

test.describe('by finger', () => {
  test.use({ hasTouch: true });

  test('pulling along a chart chooses days; pulling down it chooses none, and scrolls', async ({
    app,
    analysis,
    page,
  }) => {
    await app.open({ ...QUESTION, charts: '25km' });
    const chart = analysis.figure('In the 30 days before each day').locator('.chart-plot');
    await chart.scrollIntoViewIfNeeded();
    const pull = async (by: { readonly x: number; readonly y: number }) => {
      const box = await chart.boundingBox();
      if (box === null) throw new Error('There is no chart on the screen');
      const { x, y, width, height } = box;
      await pullByFinger(page, { x: x + width / 2, y: y + height / 2 }, by);
      return y - ((await chart.boundingBox())?.y ?? Number.NaN);
    };
    expect(await pull({ x: 90, y: 0 })).toBe(0);
    await expect.poll(() => app.address().to).toBeDefined();
    const { from = '', to = '' } = app.address();
    expect(from < to).toBe(true);

    // As far as it scrolls, the finger has moved.
    await expect.poll(() => pull({ x: 0, y: -60 })).not.toBe(0);
    expect(app.address()).toMatchObject({ from, to });
  });
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
  // Questions are counted for the visit, not for as long as the view is open.
  await analysis.open();
  await expect(analysis.region).toContainText(/your question number \d/);
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
  // Long lines are several texts.
  expect(text.replace(/<[^>]+>|\s+/g, ' ').replace(/ +/g, ' ')).toContain('nine times in ten');
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
