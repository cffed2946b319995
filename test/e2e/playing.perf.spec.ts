import type { AppDriver } from './drivers/app-driver';
import { addDays, extent } from './fixtures/dataset';
import { longestTaskMs, startWatchingTasks } from './fixtures/long-tasks';
import { expect, test } from './fixtures/test';

// A trace takes a copy of the page at every step, which would be counted as the page's own work.
test.use({ trace: 'off' });
test.setTimeout(180_000);

/** The product's bar for one task on the main thread. */
const BAR_MS = 50;
const ROUNDS = 3;

/**
 * The longest task of the best of three rounds, each on a page opened anew: what the machine does
 * beside us is in one round, what the page does is in all of them.
 */
async function longestOf(app: AppDriver, round: () => Promise<void>): Promise<number> {
  const found: number[] = [];
  while (found.length < ROUNDS && !found.some((longest) => longest <= BAR_MS)) {
    await round();
    found.push(await longestTaskMs(app.page));
  }
  test.info().annotations.push({ type: 'longest tasks, ms', description: found.join(', ') });
  return Math.min(...found);
}

for (const language of ['en', 'ar'] as const) {
  test.describe(language, () => {
    test.use({ language });

    test('playing at thirty days a second has no long task', async ({ app, timeline }) => {
      const longest = await longestOf(app, async () => {
        await app.openWithMap({ speed: '30' });
        await startWatchingTasks(app.page);
        await timeline.play();
        await timeline.expectEndAfter(addDays(extent.from, 300), 50_000);
      });
      expect(longest).toBeLessThanOrEqual(BAR_MS);
    });
  });
}

test('dragging the window has no long task', async ({ app, timeline }) => {
  const longest = await longestOf(app, async () => {
    await app.openWithMap({ from: '2020-06-01', to: '2021-06-01' });
    await startWatchingTasks(app.page);
    for (const days of [150, -250, 200]) await timeline.drag('body', days, 30);
  });
  expect(longest).toBeLessThanOrEqual(BAR_MS);
});

test('typing in the search has no long task', async ({ app }) => {
  const longest = await longestOf(app, async () => {
    await app.openWithMap();
    await startWatchingTasks(app.page);
    await app.searchBox.pressSequentially('baghdad rockets', { delay: 120 });
    await app.searchBox.press('ControlOrMeta+a');
    await app.searchBox.press('Delete');
    await expect.poll(() => app.listed.count()).toBeGreaterThan(500);
  });
  expect(longest).toBeLessThanOrEqual(BAR_MS);
});
