import { expect, type Locator } from '@playwright/test';
import type { AppDriver } from './app-driver';

/** The filters: button, panel, chips, and drawing on the map. */
export class FilterDriver {
  readonly #app: AppDriver;

  constructor(app: AppDriver) {
    this.#app = app;
  }

  get button(): Locator {
    return this.#app.page.locator('#filters-button');
  }

  /** A column on wide screens, a dialog on small ones. */
  get panel(): Locator {
    return this.#app.page.locator('.filters:has(h2)');
  }

  get chips(): Locator {
    const name = this.#app.words['filters.chips'];
    return this.#app.page.getByRole('list', { name }).last().getByRole('button');
  }

  async open(): Promise<void> {
    await this.button.click();
    await expect(this.panel).toBeVisible();
  }

  /** A filter under its own heading, unfolded. */
  async section(dimension: 'kinds' | 'sides' | 'actors' | 'places' | 'area' | 'casualties') {
    const name = this.#app.words[`filter.${dimension}`];
    const section = this.panel.getByRole('region', { name, exact: true });
    const head = section.getByRole('button').first();
    if ((await head.getAttribute('aria-expanded')) === 'false') await head.click();
    return section;
  }

  /** How many events an option says it would show. */
  async countOf(option: Locator): Promise<number> {
    return Number(
      /(\d+)/.exec((await option.getAttribute('aria-label'))?.split(/[,،(]/).at(-1) ?? '')?.[1],
    );
  }
}
