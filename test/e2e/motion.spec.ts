import type { Page } from '@playwright/test';
import type { MapDriver } from './drivers/map-driver';
import type { TimelineDriver } from './drivers/timeline-driver';
import { daysBetween } from './fixtures/dataset';
import { EVENT_COLORS } from './fixtures/event-colors';
import { countColorChanges, cropMiddle, type Picture } from './fixtures/picture';
import { expect, test } from './fixtures/test';

/** Weeks with attacks and visits on most days; a day of them takes a second. */
const BUSY = { from: '2021-06-20', to: '2021-07-10', speed: '1', map: '6/33.5/45' };
/** Of the page's clock, ms: shorter than any movement takes, and than a step. */
const MOMENT_MS = 150;
const MOMENTS = 14;

type Seen = { readonly day: string; readonly picture: Picture };

/** What the map shows from moment to moment, by a clock that stands still meanwhile. */
async function watch(page: Page, map: MapDriver, timeline: TimelineDriver) {
  const seen: Seen[] = [];
  for (let moment = 0; moment < MOMENTS; moment++) {
    await page.clock.runFor(MOMENT_MS);
    // Panels at the edges are not always hidden in time while the clock stands still.
    const picture = cropMiddle(await map.picture(), 700, 360);
    seen.push({ day: (await timeline.window()).to, picture });
  }
  return seen;
}

/**
 * How many pixels of events change from one moment to the next on the same day. The map draws a
 * new day a frame later than the axis: the first moments of a day are left out.
 */
function changesWithinDays(seen: readonly Seen[]): readonly number[] {
  return seen.slice(1).flatMap(({ day, picture }, at) => {
    const [earlier, before] = [seen[at - 1], seen[at]];
    if (before?.day !== day || earlier?.day !== day) return [];
    return [EVENT_COLORS.attack, EVENT_COLORS.visit].reduce(
      (sum, color) => sum + countColorChanges(before.picture, picture, color),
      0,
    );
  });
}

for (const reducedMotion of ['no-preference', 'reduce'] as const) {
  const isReduced = reducedMotion === 'reduce';

  test(
    isReduced
      ? 'with reduced motion nothing moves between steps'
      : 'with motion, heads of visits and rings move',
    async ({ app, map, page, timeline }) => {
      await page.emulateMedia({ reducedMotion });
      await page.clock.install();
      await app.openWithMap(BUSY);
      await page.clock.pauseAt(Date.now() + 3_600_000);
      await timeline.play();
      const seen = await watch(page, map, timeline);
      const [first, last] = [seen[0], seen.at(-1)];
      if (first === undefined || last === undefined) throw new Error('Nothing was seen');
      expect(daysBetween(first.day, last.day)).toBeGreaterThanOrEqual(2);
      const changes = changesWithinDays(seen);
      expect(changes.length).toBeGreaterThan(MOMENTS / 3);
      const moving = changes.filter((count) => count > 20).length;
      if (isReduced) expect(moving).toBe(0);
      else expect(moving).toBeGreaterThan(changes.length / 3);
    },
  );
}
