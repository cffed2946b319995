import { expect, type Locator } from '@playwright/test';
import { MAP_ALONE } from '../fixtures/map-alone';
import type { Picture } from '../fixtures/picture';
import { takePicture } from '../fixtures/take-picture';
import type { AppDriver } from './app-driver';
import { saveFigure } from './save-figure';

/** Two windows side by side: which, their figures, and the second map. */
export class CompareDriver {
  readonly #app: AppDriver;

  constructor(app: AppDriver) {
    this.#app = app;
  }

  get #words() {
    return this.#app.words;
  }

  get region(): Locator {
    return this.#app.page.getByRole('region', { name: this.#words['compare.title'], exact: true });
  }

  get sentence(): Locator {
    return this.region.locator('.around-sentence');
  }

  /** The second map, whose name has its days. */
  get secondMap(): Locator {
    return this.#app.page.getByRole('region', { name: this.#words['compare.mapB'] });
  }

  get secondCanvas(): Locator {
    return this.secondMap.locator('canvas.maplibregl-canvas');
  }

  async expectSecondMap(): Promise<void> {
    await expect(this.secondMap).toHaveAttribute('data-map', 'idle', { timeout: 30_000 });
  }

  /** What a map draws, without the panels that stand on it. */
  async pictureOf(canvas: Locator): Promise<Picture> {
    const box = await canvas.boundingBox();
    if (box === null) throw new Error('There is no such map');
    const { x, y, width, height } = box;
    const clip = { x: Math.ceil(x), y: Math.ceil(y), width: Math.floor(width) - 1, height };
    return await takePicture(this.#app.page, clip, MAP_ALONE);
  }

  button(name: string): Locator {
    return this.region.getByRole('button', { name, exact: true });
  }

  /** The field of a window's first or last day. */
  day(side: 'a' | 'b', end: 'from' | 'to'): Locator {
    return this.region
      .getByRole('group', { name: this.#words[`compare.window.${side}`], exact: true })
      .getByLabel(this.#words[`compare.${end}`], { exact: true });
  }

  async writeDay(side: 'a' | 'b', end: 'from' | 'to', day: string): Promise<void> {
    await this.day(side, end).fill(day);
    await this.day(side, end).press('Enter');
  }

  /** The figures behind the chart by kind, as text; the first row is that of all. */
  async rowsByKind(): Promise<string[][]> {
    const figure = this.region.getByRole('figure').filter({
      has: this.#app.page.getByRole('heading', { name: this.#words['compare.by.kinds'] }),
    });
    const rows = await figure.locator('tbody tr').all();
    return await Promise.all(rows.map((row) => row.locator('th, td').allTextContents()));
  }

  async saveCsv(): Promise<{ name: string; lines: readonly string[] }> {
    const kinds = this.#words['compare.by.kinds'];
    const { name, content } = await saveFigure(this.#app, this.region, kinds, 'CSV');
    return { name, lines: content.toString().trim().split('\r\n') };
  }
}
