import { type BenchStage, startCounters, withPage } from './bench-browser';
import { assertEventsDrawn, assertNoneDrawn } from './event-pixels';
import { median, roundFigure } from './median';

/** ms a step. */
type StepFigures = { readonly script: number; readonly task: number };

const ALL = [1e3, 1e4, 1e5, 1e6] as const;
const CONTESTANTS = [
  { name: 'tazamun', page: 'tazamun.html', counts: ALL },
  { name: 'setFilter', page: 'set-filter.html', counts: [1e3, 1e4, 1e5] },
  { name: 'deckgl', page: 'deckgl.html', counts: ALL },
  // What the map's own frame adds to it.
  { name: 'tazamunOnBasemap', page: 'tazamun.html?ground=basemap', counts: [1e3, 1e6] },
] as const;

const ROUNDS = 3;
const STEPS = 30;
const WARM_STEPS = 3;
/** A software renderer takes its time over a million points: the steps may be fewer then. */
const LIMIT_MS = 20_000;
/** Days of the window that moves, and days without events. */
const SHOWN = [200, 230] as const;
const NEVER = [5000, 5030] as const;
const READY_MS = 300_000;

async function runOnce(
  { browser, pagesUrl }: BenchStage,
  who: string,
  address: string,
  count: number,
): Promise<StepFigures> {
  return await withPage(browser, async (page) => {
    page.setDefaultTimeout(READY_MS);
    const url = new URL(address, pagesUrl);
    url.searchParams.set('count', String(count));
    await page.goto(url.href);
    await page.waitForFunction(() => window.stepBench !== undefined);
    const show = (days: readonly [number, number]) =>
      page.evaluate(([from, until]) => window.stepBench?.show(from, until), days);
    const step = (times: number) =>
      page.evaluate(
        ([from, until, days, limitMs]) => window.stepBench?.step(from, until, days, limitMs),
        [...SHOWN, times, LIMIT_MS] as const,
      );
    await show(NEVER);
    await assertNoneDrawn(browser, page, who);
    await show(SHOWN);
    await assertEventsDrawn(browser, page, who);
    await step(WARM_STEPS);
    const counter = await startCounters(page);
    const spend = async (times: number) => {
      const [script, task] = [await counter('ScriptDuration'), await counter('TaskDuration')];
      const steps = (await step(times)) ?? Number.NaN;
      return {
        steps,
        scriptMs: ((await counter('ScriptDuration')) - script) * 1000,
        taskMs: ((await counter('TaskDuration')) - task) * 1000,
      };
    };
    // To ask costs something too, once a block of steps.
    const asking = await spend(0);
    const { steps, scriptMs, taskMs } = await spend(STEPS);
    await assertEventsDrawn(browser, page, who);
    console.error(
      `  ${who}: ${steps} steps, script ${((scriptMs - asking.scriptMs) / steps).toFixed(2)} ms, ` +
        `task ${((taskMs - asking.taskMs) / steps).toFixed(2)} ms`,
    );
    return {
      script: (scriptMs - asking.scriptMs) / steps,
      task: (taskMs - asking.taskMs) / steps,
    };
  });
}

/** What a step of the playing window costs the main thread: ours, a filter's and deck.gl's. */
export async function measureSteps(stage: BenchStage) {
  const runs = new Map<string, StepFigures[]>();
  for (let round = 0; round < ROUNDS; round++) {
    for (const count of ALL) {
      for (const { name, page, counts } of CONTESTANTS) {
        if (!counts.some((found) => found === count)) continue;
        const who = `${name} ${count}`;
        const figures = await runOnce(stage, who, page, count);
        runs.set(who, [...(runs.get(who) ?? []), figures]);
      }
    }
  }
  const figuresOf = (who: string): StepFigures => {
    const found = runs.get(who) ?? [];
    return {
      script: roundFigure(median(found.map(({ script }) => script))),
      task: roundFigure(median(found.map(({ task }) => task))),
    };
  };
  return Object.fromEntries(
    CONTESTANTS.map(({ name, counts }) => [
      name,
      Object.fromEntries(counts.map((count) => [count, figuresOf(`${name} ${count}`)])),
    ]),
  );
}
