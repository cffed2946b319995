import { expect, type Locator } from '@playwright/test';
import type { AppDriver } from './app-driver';
import { type SavedFile, saveFigure } from './save-figure';

/** The view of coincidence: the question, the answer, its charts and tables. */
export class AnalysisDriver {
  readonly #app: AppDriver;

  constructor(app: AppDriver) {
    this.#app = app;
  }

  get #words() {
    return this.#app.words;
  }

  get region(): Locator {
    return this.#app.page.getByRole('region', { name: this.#app.names.coincidence, exact: true });
  }

  /** By the button that the page promises. */
  async open(): Promise<void> {
    await this.#app.page
      .getByRole('button', { name: this.#app.names.coincidence, exact: true })
      .click();
    await expect(this.region).toBeVisible();
  }

  get sentence(): Locator {
    return this.region.locator('.around-sentence');
  }

  /** Chance has been asked for every row. */
  async expectDone(): Promise<void> {
    await expect(this.region.locator('.around-run')).toHaveCount(0, { timeout: 30_000 });
    await expect(this.sentence).toContainText(this.#app.language === 'en' ? 'nine times' : 'تسع');
  }

  figures(caption: string): Locator {
    return this.region.getByRole('table', { name: caption });
  }

  get profile(): Locator {
    return this.region.locator('svg.chart-svg').first();
  }

  async openQuestion(): Promise<void> {
    await this.region.getByText(this.#words['around.question'], { exact: true }).click();
  }

  /** When and where what is counted happened. */
  async openRhythm(): Promise<void> {
    await this.region.getByText(this.#words['rhythm.title'], { exact: true }).click();
    await expect(this.figure(this.#words['rhythm.places'])).toBeVisible();
  }

  /** The window of time over a chart, which keys move. */
  chartWindow(title: string): Locator {
    const name = this.#words['rhythm.window'].replace('{title}', title);
    return this.region.getByRole('slider', { name, exact: true });
  }

  figure(title: string): Locator {
    return this.region.getByRole('figure').filter({
      has: this.#app.page.getByRole('heading', { name: title, exact: true }),
    });
  }

  /** A group of fields: what to look around, what to count, how. */
  group(name: string): Locator {
    return this.region.getByRole('group', { name, exact: true });
  }

  example(name: string): Locator {
    return this.region.getByRole('button', { name, exact: true });
  }

  save(form: 'SVG' | 'PNG' | 'CSV'): Promise<SavedFile> {
    return saveFigure(this.#app, this.region, this.#words['around.profile'], form);
  }
}
