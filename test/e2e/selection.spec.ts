import { MapDriver } from './drivers/map-driver';
import {
  addDays,
  eventsBetween,
  eventWithId,
  findEvent,
  LONELY_DAYS,
  lonelyAttack,
  quietDay,
  type SourceEvent,
  sources,
  startDayOf,
  twoOnOneSpot,
} from './fixtures/dataset';
import { expect, test } from './fixtures/test';

const oneDay = (event: SourceEvent) => ({ from: startDayOf(event), to: startDayOf(event) });

test.describe('on the map', () => {
  test('an event opens from the map, and the axis and the list open the same card', async ({
    app,
    map,
    page,
    timeline,
  }) => {
    const day = startDayOf(lonelyAttack);
    await app.openWithMap({
      from: addDays(day, -LONELY_DAYS),
      to: addDays(day, LONELY_DAYS),
      ...MapDriver.viewOf(lonelyAttack, 12),
    });
    await map.hoverMiddle();
    await expect(map.tooltip).toContainText(lonelyAttack.properties.title.en);
    await map.clickMiddle();
    await app.expectCardOf(lonelyAttack);
    await expect(app.card).toContainText(lonelyAttack.properties.summary.en);
    await expect(app.coincidence).toBeVisible();
    const fromMap = await app.card.textContent();
    const mark = await timeline.selectedMark();

    await page.keyboard.press('Escape');
    await expect(app.card).toHaveCount(0);
    await page.mouse.click(mark.x, mark.y);
    await app.expectCardOf(lonelyAttack);
    await expect(app.card).toHaveText(fromMap ?? '');

    await app.closeCard();
    await app.openFromList(lonelyAttack);
    await app.expectCardOf(lonelyAttack);
    await expect(app.card).toHaveText(fromMap ?? '');
  });

  test('the selected event is marked on the map', async ({ app, map }) => {
    const address = { ...oneDay(lonelyAttack), ...MapDriver.viewOf(lonelyAttack, 12) };
    await app.openWithMap(address);
    await map.expectDrawn('attack');
    const changed = await map.middleChanges(async () => {
      await map.clickMiddle();
      await app.expectCardOf(lonelyAttack);
      await app.expectMap('idle');
    });
    expect(changed).toBeGreaterThan(60);
  });

  test('nothing is drawn on a day without events, and a click opens nothing', async ({
    app,
    map,
  }) => {
    expect(eventsBetween(quietDay, quietDay)).toEqual([]);
    await app.openWithMap({
      from: quietDay,
      to: quietDay,
      ...MapDriver.viewOf(lonelyAttack, 12),
    });
    expect(await map.countDrawn('attack')).toBe(0);
    await map.clickMiddle();
    await expect(app.card).toHaveCount(0);
    await expect(app.chooser).toHaveCount(0);
    await expect(app.listed).toHaveCount(0);
    expect(await app.page.getByText('No recorded events in this window.').count()).toBe(1);
  });

  test('several events on one spot are listed to choose from', async ({ app, map, page }) => {
    const [first, second] = twoOnOneSpot;
    if (first === undefined || second === undefined) throw new Error('too few events');
    await app.openWithMap({ ...oneDay(first), ...MapDriver.viewOf(first, 12) });
    await map.clickCrowd();
    const choices = app.chooser.getByRole('listitem');
    await expect(choices).toHaveCount(twoOnOneSpot.length);
    for (const { properties } of twoOnOneSpot) {
      await expect(app.chooser).toContainText(properties.title.en);
    }
    await page.keyboard.press('Escape');
    await expect(app.chooser).toHaveCount(0);
    await expect(app.card).toHaveCount(0);

    await map.clickCrowd();
    await choices.filter({ hasText: second.properties.title.en }).getByRole('button').click();
    await app.expectCardOf(second);
    await expect(app.chooser).toHaveCount(0);
  });

  test('a visit draws its route and can be taken out of the picture', async ({
    app,
    map,
    page,
  }) => {
    const visit = findEvent(
      ({ properties }) =>
        properties.kind === 'visit' && properties.time_precision === 2 && properties.route !== null,
    );
    await app.openWithMap(oneDay(visit));
    await map.expectDrawn('visit');
    await page.getByRole('button', { name: 'Visits', pressed: true }).click();
    await page.getByRole('button', { name: 'Meetings', pressed: true }).click();
    await expect.poll(() => map.countDrawn('visit')).toBeLessThan(5);
    await expect(app.listedEvent(visit)).toHaveCount(0);
  });
});

test.describe('the card', () => {
  test.use({ mapCode: 'held' });

  const rich = findEvent(
    ({ properties: { actors, disputes, related, casualties } }) =>
      disputes !== null &&
      related.length > 0 &&
      casualties !== null &&
      ['claimed', 'attributed'].every((role) => actors.some((actor) => actor.role === role)),
  );

  test('a link opens its event, in the window and in the list', async ({ app, timeline }) => {
    await app.open({ event: rich.id, from: '2021-06-01', to: '2021-06-30' });
    await app.expectCardOf(rich);
    const { from, to } = await timeline.window();
    expect(from <= startDayOf(rich) && startDayOf(rich) <= to).toBe(true);
    await expect(app.listedEvent(rich)).toHaveAttribute('aria-current', 'true');
    await expect.poll(() => app.address().event).toBe(rich.id);
  });

  test('Escape and the button close it, and the address forgets it', async ({ app, page }) => {
    await app.open({ event: rich.id });
    await page.keyboard.press('Escape');
    await expect(app.card).toHaveCount(0);
    await expect.poll(() => app.address().event).toBeUndefined();
    await app.openFromList(rich);
    await app.closeCard();
  });

  test('says when and where, who claimed and to whom it is attributed, and the disputes', async ({
    app,
  }) => {
    await app.open({ event: rich.id });
    await expect(app.card).toContainText(rich.properties.summary.en);
    await expect(app.fact('When')).toContainText(startDayOf(rich).slice(0, 4));
    await expect(app.fact('Where')).toContainText('located to the site');
    await expect(app.fact('People harmed')).toContainText('3 killed');
    await expect(app.fact('People harmed')).toContainText('12 injured');
    await expect(app.fact('Claimed by')).not.toBeEmpty();
    await expect(app.fact('Attributed to')).toContainText('attributed by');
    expect(await app.fact('Claimed by').textContent()).not.toBe(
      await app.fact('Attributed to').textContent(),
    );
    await expect(app.cardSection('Sources disagree')).toContainText(
      rich.properties.disputes?.en ?? '',
    );
  });

  test('casualties that sources put differently are a range', async ({ app }) => {
    const ranged = findEvent(({ properties: { casualties } }) => {
      const { killed_min: min, killed_max: max } = casualties ?? {};
      return typeof min === 'number' && typeof max === 'number' && min < max;
    });
    const { killed_min: min, killed_max: max } = ranged.properties.casualties ?? {};
    await app.open({ event: ranged.id });
    await expect(app.fact('People harmed')).toContainText(`${min} to ${max} killed`);
  });

  test('the sources are links that give nothing away', async ({ app }) => {
    await app.open({ event: rich.id });
    const links = app.cardSection('Sources').getByRole('link');
    const cited = rich.properties.sources.map(({ source }) => sources[source]);
    const urls = cited.flatMap((source) => source?.url ?? []);
    await expect(links).toHaveCount(urls.length);
    for (const [position, url] of urls.entries()) {
      await expect(links.nth(position)).toHaveAttribute('href', url);
      await expect(links.nth(position)).toHaveAttribute('rel', 'noopener noreferrer');
      await expect(links.nth(position)).toHaveAttribute('target', '_blank');
    }
    for (const source of cited) {
      await expect(app.cardSection('Sources')).toContainText(source?.publisher ?? '');
    }
  });

  test('related and coinciding events are a press away', async ({ app }) => {
    await app.open({ event: rich.id });
    const [relatedId = ''] = rich.properties.related;
    const related = eventWithId(relatedId);
    const coincided = app.cardSection('What coincided');
    await expect(coincided).toContainText('Near in time is not cause.');
    await expect(coincided.getByRole('list').getByRole('button').first()).toContainText(/day|days/);
    await app
      .cardSection('Related events')
      .getByRole('button', { name: related.properties.title.en })
      .click();
    await app.expectCardOf(related);
  });

  test('an event known to the month happened sometime in it', async ({ app }) => {
    const monthly = findEvent(
      ({ properties }) => properties.time_precision === 4 && properties.end === null,
    );
    await app.open({ event: monthly.id });
    await expect(app.fact('When')).toHaveText(/^sometime in [A-Z][a-z]+ \d{4}$/);
  });

  test('an event known to the province is somewhere within it', async ({ app }) => {
    const vague = findEvent(({ properties }) => properties.geo_precision === 4);
    await app.open({ event: vague.id });
    await expect(app.fact('Where')).toContainText('somewhere within');
    await expect(app.fact('Where')).toContainText('not the exact spot');
  });

  test('an attack nobody is named for says so', async ({ app }) => {
    const namingRoles = ['claimed', 'attributed', 'suspected', 'striker'];
    const unnamed = findEvent(
      ({ properties }) =>
        properties.kind === 'attack' &&
        !properties.actors.some(({ role }) => namingRoles.includes(role)),
    );
    await app.open({ event: unnamed.id });
    await expect(app.fact('Who')).toHaveText('No source of this event names who did it.');
  });

  test('link and citation go to the clipboard', async ({ app, context, page }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await app.open({ event: rich.id });
    await app.card.getByRole('button', { name: 'Copy link' }).click();
    await expect(app.card.getByRole('button', { name: 'Copied' })).toBeVisible();
    const read = () => page.evaluate(() => navigator.clipboard.readText());
    const link = new URL(await read());
    expect(link.searchParams.get('event')).toBe(rich.id);
    expect(link.searchParams.get('lang')).toBe('en');
    await app.card.getByRole('button', { name: 'Copy citation' }).click();
    await expect.poll(read).toContain(rich.properties.title.en);
    expect(await read()).toContain('CC BY 4.0');
  });
});

test.describe('the details on their way', () => {
  test.use({ mapCode: 'held' });

  test('a press opens what it is on, though totals come to stand over the list meanwhile', async ({
    app,
    page,
  }) => {
    await app.open({ from: '2021-07-01', to: '2021-07-31' });
    const row = app.listed.nth(3);
    const before = await row.boundingBox();
    if (before === null) throw new Error('There is no list');
    const isIn = page.waitForResponse(/\/data\/details-/);
    await row.hover();
    await page.mouse.down();
    await (await isIn).finished();
    // Long enough for what is in to be read and drawn.
    await page.waitForTimeout(700);
    expect(await row.boundingBox()).toEqual(before);
    await page.mouse.up();
    await expect(app.card).toBeVisible();
    await expect(page.locator('.totals')).toBeVisible();
  });
});
