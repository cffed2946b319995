import { expect, type Locator } from '@playwright/test';
import { daysBetween } from '../fixtures/dataset';
import type { AppDriver } from './app-driver';

/** ISO days, both inclusive. */
export type ShownWindow = { readonly from: string; readonly to: string };

/** Real time, ms, and the window's last day as ISO, each time it changed. */
export type Moment = { readonly at: number; readonly day: string };

const DAY_MS = 86_400_000;
const toIso = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10);

/** Playing, and the axis with its window. */
export class TimelineDriver {
  readonly #app: AppDriver;

  constructor(app: AppDriver) {
    this.#app = app;
  }

  get playButton(): Locator {
    return this.#app.page.getByRole('button', { name: this.#app.names.play, exact: true });
  }

  get pauseButton(): Locator {
    return this.#app.page.getByRole('button', { name: this.#app.names.pause, exact: true });
  }

  get start(): Locator {
    return this.#app.page.getByRole('slider', { name: this.#app.names.windowStart });
  }

  get end(): Locator {
    return this.#app.page.getByRole('slider', { name: this.#app.names.windowEnd });
  }

  async play(): Promise<void> {
    await this.playButton.click();
    await expect(this.pauseButton).toBeVisible();
  }

  async pause(): Promise<void> {
    await this.pauseButton.click();
    await expect(this.playButton).toBeVisible();
  }

  /** Days a second, of those with a button. */
  /** Any number of days a second. */
  get speedField(): Locator {
    return this.#app.page.getByRole('spinbutton', { name: this.#app.words['play.speed'] });
  }

  async chooseSpeed(speed: number): Promise<void> {
    await this.#app.page
      .getByRole('radio', { name: new RegExp(`^${speed} day`) })
      .check({ force: true });
  }

  async chooseMode(mode: 'trailing' | 'cumulative'): Promise<void> {
    await this.#app.page
      .getByRole('radio', { name: this.#app.words[`play.${mode}`] })
      .check({ force: true });
  }

  async window(): Promise<ShownWindow> {
    const [from, to] = await this.#app.page.evaluate(
      ([start, end]) =>
        [start, end].map((name) =>
          Number(document.querySelector(`[aria-label="${name}"]`)?.getAttribute('aria-valuenow')),
        ),
      [this.#app.names.windowStart, this.#app.names.windowEnd],
    );
    return { from: toIso(from ?? Number.NaN), to: toIso(to ?? Number.NaN) };
  }

  async expectWindow(window: ShownWindow): Promise<void> {
    await expect.poll(() => this.window()).toEqual(window);
  }

  /** Waits until playing has brought the window's end past an ISO day. */
  async expectEndAfter(day: string, timeoutMs: number): Promise<void> {
    await expect
      .poll(async () => (await this.window()).to > day, { timeout: timeoutMs, intervals: [500] })
      .toBe(true);
  }

  /** What the handles say, in words. */
  async spokenWindow(): Promise<readonly [string | null, string | null]> {
    return [
      await this.start.getAttribute('aria-valuetext'),
      await this.end.getAttribute('aria-valuetext'),
    ];
  }

  /** Waits while the window's end moves so many times. */
  async watchMoments(count: number): Promise<readonly Moment[]> {
    const moments = await this.end.evaluate(
      (slider, wanted) =>
        new Promise<{ at: number; day: number }[]>((resolve) => {
          const seen: { at: number; day: number }[] = [];
          const observer = new MutationObserver(() => {
            const day = Number(slider.getAttribute('aria-valuenow'));
            if (seen.at(-1)?.day === day) return;
            seen.push({ at: performance.now(), day });
            if (seen.length < wanted) return;
            observer.disconnect();
            resolve(seen);
          });
          observer.observe(slider, { attributeFilter: ['aria-valuenow'] });
        }),
      count,
    );
    return moments.map(({ at, day }) => ({ at, day: toIso(day) }));
  }

  /** Where an ISO day begins on the screen; the window must be long enough to measure by. */
  async xOf(day: string): Promise<number> {
    const { from, to } = await this.window();
    const box = await this.#wash();
    const pxPerDay = box.width / (daysBetween(from, to) + 1);
    const px = daysBetween(from, day) * pxPerDay;
    return this.#app.language === 'ar' ? box.x + box.width - px : box.x + px;
  }

  /** px a day on the axis has. */
  async pxPerDay(): Promise<number> {
    const { from, to } = await this.window();
    return (await this.#wash()).width / (daysBetween(from, to) + 1);
  }

  /** px from the screen's left edge to the middle of a handle's grip. */
  async gripX(edge: 'start' | 'end'): Promise<number> {
    const box = await this.#boxOf(this[edge].locator('.window-grip'));
    return box.x + box.width / 2;
  }

  /** px from the screen's top to the middle of a handle's grip. */
  async gripY(edge: 'start' | 'end'): Promise<number> {
    const box = await this.#boxOf(this[edge].locator('.window-grip'));
    return box.y + box.height / 2;
  }

  /** Drags a handle, or the window's body, by days, in so many moves of the mouse. */
  async drag(what: 'start' | 'end' | 'body', days: number, steps = 4): Promise<void> {
    const direction = this.#app.language === 'ar' ? -1 : 1;
    const distance = direction * days * (await this.pxPerDay());
    const box = what === 'body' ? await this.#wash() : await this.#gripBox(what);
    const from = {
      x: box.x + box.width / 2,
      y: what === 'body' ? await this.#emptyY() : box.y + box.height / 2,
    };
    const { mouse } = this.#app.page;
    await mouse.move(from.x, from.y);
    await mouse.down();
    await mouse.move(from.x + distance, from.y, { steps });
    await mouse.up();
  }

  /** Draws a new window from one day to another, both within the present one. */
  async draw(from: string, to: string): Promise<void> {
    const half = (await this.pxPerDay()) / 2;
    const direction = this.#app.language === 'ar' ? -1 : 1;
    const y = await this.#emptyY();
    const { mouse } = this.#app.page;
    const [startX, endX] = [await this.xOf(from), await this.xOf(to)];
    await mouse.move(startX + direction * half, y);
    await mouse.down();
    await mouse.move(endX + direction * half, y, { steps: 6 });
    await mouse.up();
  }

  /** Turns the wheel over a day; negative zooms in. */
  async wheel(day: string, deltaY: number): Promise<void> {
    await this.#app.page.mouse.move(await this.xOf(day), await this.#emptyY());
    await this.#app.page.mouse.wheel(0, deltaY);
  }

  get #axis(): Locator {
    return this.#app.page.locator('.axis-host');
  }

  /** The middle of the mark that stands for the selected event. */
  async selectedMark(): Promise<{ readonly x: number; readonly y: number }> {
    const box = await this.#boxOf(this.#axis.locator('.axis-selected').first());
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }

  #wash() {
    return this.#boxOf(this.#axis.locator('.window-wash'));
  }

  #gripBox(edge: 'start' | 'end') {
    return this.#boxOf(this[edge].locator('.window-grip'));
  }

  /** Near the top of the axis, where bars seldom reach. */
  async #emptyY(): Promise<number> {
    return (await this.#boxOf(this.#axis)).y + 6;
  }

  async #boxOf(locator: Locator) {
    const box = await locator.boundingBox();
    if (box === null) throw new Error(`${locator} is not on the screen`);
    return box;
  }
}
