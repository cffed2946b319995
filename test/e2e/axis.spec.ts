import { addDays, daysBetween, extent, findEvent, lonelyAttack } from './fixtures/dataset';
import { expect, test } from './fixtures/test';

test.use({ mapCode: 'held' });

/** A window well inside the extent, its ends on days that every month has. */
const shown = { from: '2020-11-10', to: '2021-02-20' };

for (const { language, later, earlier } of [
  { language: 'en', later: 'ArrowRight', earlier: 'ArrowLeft' },
  { language: 'ar', later: 'ArrowLeft', earlier: 'ArrowRight' },
] as const) {
  test.describe(`handles by keyboard, ${language}`, () => {
    test.use({ language });

    test('arrows move by the day, with Shift by the week', async ({ app, timeline }) => {
      await app.open(shown);
      await timeline.start.press(later);
      await timeline.expectWindow({ ...shown, from: '2020-11-11' });
      await timeline.start.press(earlier);
      await timeline.start.press(`Shift+${earlier}`);
      await timeline.expectWindow({ ...shown, from: '2020-11-03' });
      await timeline.end.press(`Shift+${later}`);
      await timeline.expectWindow({ from: '2020-11-03', to: '2021-02-27' });
      await timeline.end.press(earlier);
      await timeline.expectWindow({ from: '2020-11-03', to: '2021-02-26' });
    });

    test('up is later in either direction of reading', async ({ app, timeline }) => {
      await app.open(shown);
      await timeline.end.press('ArrowUp');
      await timeline.expectWindow({ ...shown, to: '2021-02-21' });
      await timeline.end.press('ArrowDown');
      await timeline.expectWindow(shown);
    });
  });
}

test('page keys move by the month, Home and End to the extent', async ({ app, timeline }) => {
  await app.open(shown);
  await timeline.start.press('PageUp');
  await timeline.expectWindow({ ...shown, from: '2020-12-10' });
  await timeline.end.press('PageDown');
  await timeline.expectWindow({ from: '2020-12-10', to: '2021-01-20' });
  await timeline.start.press('Home');
  await timeline.expectWindow({ from: extent.from, to: '2021-01-20' });
  await timeline.end.press('End');
  await timeline.expectWindow(extent);
});

test('a handle cannot pass the other one or leave the extent', async ({ app, timeline }) => {
  await app.open({ from: '2021-02-10', to: '2021-02-12' });
  await timeline.start.press('End');
  await timeline.expectWindow({ from: '2021-02-12', to: '2021-02-12' });
  await timeline.end.press('Home');
  await timeline.expectWindow({ from: '2021-02-12', to: '2021-02-12' });
  await timeline.start.press('Home');
  await timeline.start.press('ArrowLeft');
  await timeline.expectWindow({ from: extent.from, to: '2021-02-12' });
});

test('the handles say their day in words', async ({ app, timeline }) => {
  await app.open({ from: '2021-02-10', to: '2021-03-05' });
  expect(await timeline.spokenWindow()).toEqual(['10 February 2021', '5 March 2021']);
});

for (const language of ['ar'] as const) {
  test.describe(`dragging, ${language}`, () => {
    test.use({ language });

    test('a handle drags its end of the window', async ({ app, timeline }) => {
      await app.open(shown);
      await timeline.drag('end', 60);
      const { from, to } = await timeline.window();
      expect(from).toBe(shown.from);
      expect(Math.abs(daysBetween(shown.to, to) - 60)).toBeLessThanOrEqual(2);
    });

    test('the body drags the whole window', async ({ app, timeline }) => {
      await app.open(shown);
      await timeline.drag('body', -100);
      const { from, to } = await timeline.window();
      expect(daysBetween(from, to)).toBe(daysBetween(shown.from, shown.to));
      expect(Math.abs(daysBetween(shown.from, from) + 100)).toBeLessThanOrEqual(2);
    });
  });
}

for (const language of ['en', 'ar'] as const) {
  test.describe(`a window of one day, ${language}`, () => {
    test.use({ language });
    const day = '2021-02-15';

    test('is seen between its handles, and each can be dragged', async ({
      app,
      page,
      timeline,
    }) => {
      await app.open({ from: day, to: day });
      const apart = Math.abs((await timeline.gripX('end')) - (await timeline.gripX('start')));
      // Two grips of 13 px, and the marks of a day between them.
      expect(apart).toBeGreaterThan(13 + 10);
      const later = language === 'en' ? 1 : -1;
      for (const [edge, direction] of [
        ['end', later],
        ['start', -later],
      ] as const) {
        const y = await timeline.gripY(edge);
        await page.mouse.move(await timeline.gripX(edge), y);
        await page.mouse.down();
        await page.mouse.move((await timeline.gripX(edge)) + direction * 40, y, { steps: 4 });
        await page.mouse.up();
      }
      const { from, to } = await timeline.window();
      expect(daysBetween(from, day)).toBeGreaterThan(15);
      expect(daysBetween(day, to)).toBeGreaterThan(15);
    });
  });
}

test('dragging on the whole period draws a window', async ({ app, timeline }) => {
  await app.open();
  await timeline.draw('2020-08-01', '2020-12-01');
  const { from, to } = await timeline.window();
  expect(Math.abs(daysBetween('2020-08-01', from))).toBeLessThanOrEqual(2);
  expect(Math.abs(daysBetween('2020-12-01', to))).toBeLessThanOrEqual(2);
});

test('words on the axis stand over the window’s lines', async ({ app, page }) => {
  await app.open();
  // And under the wash, which tints what is around them.
  const levels = await page
    .locator('.window-lines, .axis-captions, .window-wash, .window-handle')
    .evaluateAll((all) =>
      all
        .map(
          (one) => [Number(getComputedStyle(one).zIndex) || 0, one.getAttribute('class')] as const,
        )
        .sort(([a], [b]) => a - b)
        .map(([, name]) => name?.split(' ')[0]),
    );
  expect([...new Set(levels)]).toEqual([
    'window-lines',
    'axis-captions',
    'window-wash',
    'window-handle',
  ]);
  const line = await page.locator('.window-lines').boundingBox();
  const caption = await page.locator('.axis-captions text').first().boundingBox();
  const start = line?.x ?? 0;
  expect(caption?.x ?? 0).toBeLessThan(start);
  expect((caption?.x ?? 0) + (caption?.width ?? 0)).toBeGreaterThan(start);
});

test('a narrower window counts and lists fewer events', async ({ app, timeline }) => {
  await app.open();
  const all = await app.statedCount();
  await timeline.draw('2020-08-01', '2020-09-01');
  await expect.poll(() => app.statedCount()).toBeLessThan(all);
  await app.expectListToMatchStatus();
});

test('the wheel zooms the axis about the pointer', async ({ app, page, timeline }) => {
  await app.open(shown);
  const day = '2021-01-01';
  const [x, scale] = [await timeline.xOf(day), await timeline.pxPerDay()];
  await timeline.wheel(day, -400);
  await expect.poll(() => timeline.pxPerDay()).toBeGreaterThan(scale * 1.5);
  expect(Math.abs((await timeline.xOf(day)) - x)).toBeLessThan(4);
  await timeline.expectWindow(shown);

  await page.getByRole('button', { name: 'Show the whole axis' }).click();
  await expect.poll(() => timeline.pxPerDay()).toBeCloseTo(scale, 1);
});

for (const [what, event] of [
  ['a bar', lonelyAttack],
  [
    'a mark under the line',
    findEvent(({ properties }) => properties.kind === 'visit' && properties.time_precision === 2),
  ],
] as const) {
  test(`a press on ${what} opens its event`, async ({ app, page, timeline }) => {
    await app.open();
    await app.openFromList(event);
    const { x, y } = await timeline.selectedMark();
    await app.closeCard();
    await page.mouse.click(x, y);
    await app.expectCardOf(event);
  });
}

test('a press on empty axis opens nothing', async ({ app, page, timeline }) => {
  await app.open();
  const x = await timeline.xOf(addDays(extent.from, 3));
  await app.openFromList(lonelyAttack);
  const { y } = await timeline.selectedMark();
  await app.closeCard();
  await page.mouse.click(x, y - 40);
  await expect(app.card).toHaveCount(0);
});
