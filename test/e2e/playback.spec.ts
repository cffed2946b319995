import type { Moment } from './drivers/timeline-driver';
import { addDays, daysBetween, extent, lonelyAttack, startDayOf } from './fixtures/dataset';
import { EVENT_COLORS } from './fixtures/event-colors';
import { countColorChanges } from './fixtures/picture';
import { expect, test } from './fixtures/test';

/** Days of the story a real second, over the moments watched. */
function paceOf(moments: readonly Moment[]): number {
  const [first, last] = [moments[0], moments.at(-1)];
  if (first === undefined || last === undefined) return 0;
  return (daysBetween(first.day, last.day) * 1000) / (last.at - first.at);
}

test.describe('with the map', () => {
  test('what is drawn changes as the window moves', async ({ app, map, timeline }) => {
    const from = addDays(startDayOf(lonelyAttack), -20);
    await app.openWithMap({ from, to: addDays(from, 29), speed: '30' });
    const before = await map.picture();
    await timeline.play();
    await expect
      .poll(async () => daysBetween(from, (await timeline.window()).from))
      .toBeGreaterThan(60);
    const during = await map.picture();
    await timeline.pause();
    await app.expectMap('idle');
    const after = await map.picture();

    for (const [a, b] of [
      [before, during],
      [before, after],
    ] as const) {
      const changed =
        countColorChanges(a, b, EVENT_COLORS.attack) + countColorChanges(a, b, EVENT_COLORS.visit);
      expect(changed).toBeGreaterThan(100);
    }
    await app.expectMap('idle');
    const atRest = await map.picture();
    expect(countColorChanges(after, atRest, EVENT_COLORS.attack)).toBeLessThan(20);
  });
});

test.describe('without the map', () => {
  test.use({ mapCode: 'held' });

  test('play with the whole period shown begins at the beginning, with 30 days trailing', async ({
    app,
    timeline,
  }) => {
    await app.open();
    await timeline.expectWindow(extent);
    await timeline.play();
    await timeline.watchMoments(2);
    const early = await timeline.window();
    expect(early.from).toBe(extent.from);
    expect(daysBetween(early.from, early.to)).toBeLessThan(29);

    await timeline.chooseSpeed(30);
    await expect.poll(async () => (await timeline.window()).from).not.toBe(extent.from);
    const spoken = await timeline.spokenWindow();
    const trailing = await timeline.window();
    expect(daysBetween(trailing.from, trailing.to)).toBe(29);
    await expect.poll(async () => (await timeline.spokenWindow())[0]).not.toBe(spoken[0]);
    await expect.poll(async () => (await timeline.spokenWindow())[1]).not.toBe(spoken[1]);
  });

  test('pause stops the window and the count follows', async ({ app, timeline }) => {
    await app.open({ speed: '30' });
    await timeline.play();
    await timeline.watchMoments(10);
    await timeline.pause();
    const stopped = await timeline.window();
    await app.expectListToMatchStatus();
    const frames = () =>
      app.page.evaluate(
        () =>
          new Promise<void>((resolve) => {
            let left = 20;
            const tick = () => (left-- > 0 ? requestAnimationFrame(tick) : resolve());
            tick();
          }),
      );
    await frames();
    expect(await timeline.window()).toEqual(stopped);
  });

  test('the speed sets the pace', async ({ app, timeline }) => {
    await app.open({ from: extent.from, to: addDays(extent.from, 9) });
    // Without the buttons that only some browsers add.
    await expect(timeline.speedField).toHaveCSS('appearance', 'textfield');
    await timeline.chooseSpeed(7);
    await timeline.play();
    const slow = paceOf(await timeline.watchMoments(6));
    await timeline.chooseSpeed(30);
    await timeline.watchMoments(2);
    const fast = paceOf(await timeline.watchMoments(20));
    expect(slow).toBeGreaterThan(4);
    expect(slow).toBeLessThan(9);
    expect(fast).toBeGreaterThan(slow * 2.5);
    expect(fast).toBeLessThan(40);
  });

  test('cumulative keeps the start and adds up', async ({ app, timeline }) => {
    const from = addDays(extent.from, 40);
    await app.open({ from, to: addDays(from, 9), speed: '30' });
    await timeline.chooseMode('cumulative');
    await timeline.play();
    await timeline.watchMoments(15);
    await timeline.pause();
    const { from: kept, to } = await timeline.window();
    expect(kept).toBe(from);
    expect(daysBetween(from, to)).toBeGreaterThan(12);
  });

  test('the end of the record ends playing; a loop begins again', async ({ app, timeline }) => {
    const from = addDays(extent.to, -25);
    const nearEnd = { from, to: addDays(from, 9), speed: '30' };
    await app.open(nearEnd);
    await timeline.play();
    await expect(timeline.playButton).toBeVisible();
    expect((await timeline.window()).to).toBe(extent.to);

    await app.open({ ...nearEnd, loop: '1' });
    await timeline.play();
    await expect
      .poll(async () => daysBetween(extent.from, (await timeline.window()).to))
      .toBeLessThan(200);
    await expect(timeline.pauseButton).toBeVisible();
  });

  test('the space bar plays and pauses', async ({ app, page, timeline }) => {
    await app.open();
    await page.keyboard.press(' ');
    await expect(timeline.pauseButton).toBeVisible();
    await page.keyboard.press(' ');
    await expect(timeline.playButton).toBeVisible();
  });

  test('a space typed into the search stays a space', async ({ app, page, timeline }) => {
    await app.open();
    await app.searchBox.focus();
    await page.keyboard.type('a b');
    await expect(app.searchBox).toHaveValue('a b');
    await expect(timeline.playButton).toBeVisible();
  });

  test('comma and full stop go from event to event', async ({ app, page }) => {
    await app.open();
    await app.openFromList(lonelyAttack);
    await app.expectCardOf(lonelyAttack);
    await page.keyboard.press('.');
    await expect(app.cardHeading).not.toHaveText(lonelyAttack.properties.title.en);
    const next = (await app.cardHeading.textContent()) ?? '';
    await page.keyboard.press(',');
    await app.expectCardOf(lonelyAttack);
    await page.keyboard.press(',');
    await expect(app.cardHeading).not.toHaveText(lonelyAttack.properties.title.en);
    await expect(app.cardHeading).not.toHaveText(next);
  });

  test.describe('with reduced motion', () => {
    test.use({ contextOptions: { reducedMotion: 'reduce' } });

    test('playing goes in steps, two a second at most', async ({ app, timeline }) => {
      await app.open({ from: extent.from, to: addDays(extent.from, 9), speed: '30' });
      await timeline.play();
      const moments = await timeline.watchMoments(5);
      moments.slice(1).forEach(({ at, day }, index) => {
        const before = moments[index];
        if (before === undefined) return;
        expect(at - before.at).toBeGreaterThan(400);
        expect(daysBetween(before.day, day)).toBeGreaterThanOrEqual(10);
      });
    });
  });

  test('with motion it goes day by day', async ({ app, timeline }) => {
    await app.open({ from: extent.from, to: addDays(extent.from, 9), speed: '7' });
    await timeline.play();
    const moments = await timeline.watchMoments(8);
    const steps = moments.slice(1).map(({ day }, index) => {
      const before = moments[index];
      return before === undefined ? 0 : daysBetween(before.day, day);
    });
    expect(Math.max(...steps)).toBeLessThanOrEqual(2);
  });
});
