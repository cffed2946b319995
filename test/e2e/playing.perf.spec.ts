import { addDays, extent } from './fixtures/dataset';
import { longestTaskMs, startWatchingTasks } from './fixtures/long-tasks';
import { expect, test } from './fixtures/test';

/** The product's bar for one task on the main thread. */
const BAR_MS = 50;

for (const [name, address] of [
  ['English', {}],
  ['Arabic', { lang: 'ar' }],
] as const) {
  test(`playing at thirty days a second has no long task, ${name}`, async ({ app, timeline }) => {
    app.language = name === 'Arabic' ? 'ar' : 'en';
    await app.openWithMap({ ...address, speed: '30' });
    await startWatchingTasks(app.page);
    await timeline.play();
    // Ten seconds of the story's pace, however many frames the machine draws.
    await timeline.expectEndAfter(addDays(extent.from, 300), 40_000);
    const longest = await longestTaskMs(app.page);
    test.info().annotations.push({ type: 'longest task', description: `${longest} ms` });
    await timeline.pause();
    expect(longest).toBeLessThanOrEqual(BAR_MS);
  });
}

test('dragging the window has no long task', async ({ app, timeline }) => {
  await app.openWithMap({ from: '2020-06-01', to: '2021-06-01' });
  await startWatchingTasks(app.page);
  for (const days of [150, -250, 200]) await timeline.drag('body', days, 30);
  const longest = await longestTaskMs(app.page);
  test.info().annotations.push({ type: 'longest task', description: `${longest} ms` });
  expect(longest).toBeLessThanOrEqual(BAR_MS);
});

test('typing in the search has no long task', async ({ app }) => {
  await app.openWithMap();
  await startWatchingTasks(app.page);
  await app.searchBox.pressSequentially('baghdad rockets', { delay: 120 });
  await app.searchBox.press('ControlOrMeta+a');
  await app.searchBox.press('Delete');
  await expect.poll(() => app.listed.count()).toBeGreaterThan(500);
  const longest = await longestTaskMs(app.page);
  test.info().annotations.push({ type: 'longest task', description: `${longest} ms` });
  expect(longest).toBeLessThanOrEqual(BAR_MS);
});
