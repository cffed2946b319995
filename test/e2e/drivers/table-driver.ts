import { readFile } from 'node:fs/promises';
import { expect, type Locator } from '@playwright/test';
import type { SourceEvent } from '../fixtures/dataset';
import type { AppDriver } from './app-driver';

export type SavedFile = { readonly name: string; readonly text: string };

/** The table of events: its rows, its columns, what can be copied and downloaded. */
export class TableDriver {
  readonly #app: AppDriver;

  constructor(app: AppDriver) {
    this.#app = app;
  }

  get #page() {
    return this.#app.page;
  }

  get #words() {
    return this.#app.words;
  }

  get table(): Locator {
    return this.#page.getByRole('table', { name: this.#app.names.events, exact: true });
  }

  /** What scrolls the rows. */
  get scroller(): Locator {
    return this.#page.locator('.table-scroller');
  }

  /** Only those in sight, and some beyond, are in the page. */
  get rows(): Locator {
    return this.table.locator('tbody').getByRole('row');
  }

  /** How many rows there are, drawn or not. */
  async count(): Promise<number> {
    return Number(await this.table.getAttribute('aria-rowcount')) - 1;
  }

  row(event: SourceEvent): Locator {
    return this.rows.filter({
      has: this.#page.getByRole('rowheader', {
        name: event.properties.title[this.#app.language],
        exact: true,
      }),
    });
  }

  button(event: SourceEvent): Locator {
    return this.row(event).first().getByRole('button');
  }

  /** The button of the row that stands at a place, from 0. */
  buttonAt(position: number): Locator {
    return this.rows.nth(position).getByRole('button');
  }

  header(name: string): Locator {
    return this.table.getByRole('columnheader', { name, exact: true });
  }

  async sortBy(name: string): Promise<void> {
    await this.header(name).getByRole('button').click();
  }

  async columnNames(): Promise<readonly string[]> {
    await expect(this.table).toBeVisible();
    return this.table.getByRole('columnheader').allInnerTexts();
  }

  /** What the rows in the page have under a name. */
  async cells(name: string): Promise<readonly string[]> {
    const column = (await this.columnNames()).indexOf(name);
    const rows = await this.rows.all();
    return Promise.all(
      rows.map((row) => row.locator('th, td').nth(column).locator('.table-cell').allInnerTexts()),
    ).then((texts) => texts.map(([text = '–']) => text));
  }

  async choose(view: 'list' | 'table'): Promise<void> {
    await this.#page.getByRole('radio', { name: this.#words[`view.${view}`] }).check();
    await expect(view === 'table' ? this.table : this.#app.list).toBeVisible();
  }

  get columnsButton(): Locator {
    return this.#page.getByRole('button', { name: this.#words['table.columns'] });
  }

  get columnChoice(): Locator {
    return this.#page.getByRole('dialog', { name: this.#words['table.columns'] });
  }

  async toggleColumn(name: string): Promise<void> {
    await this.columnsButton.click();
    await this.columnChoice.getByRole('checkbox', { name, exact: true }).click();
    await this.#page.keyboard.press('Escape');
    await expect(this.columnChoice).toHaveCount(0);
  }

  get copyButton(): Locator {
    return this.#page.getByRole('button', { name: this.#words['table.copy'], exact: true });
  }

  async openDownloads(): Promise<Locator> {
    await this.#page.getByRole('button', { name: this.#words['table.download'] }).click();
    return this.#page.getByRole('dialog', { name: this.#words['table.download'] });
  }

  /** Downloads what is shown, and reads it. */
  async save(form: 'csv' | 'geojson'): Promise<SavedFile> {
    const downloads = await this.openDownloads();
    const download = this.#page.waitForEvent('download');
    await downloads.getByRole('button', { name: this.#words[`table.${form}`] }).click();
    const file = await download;
    await this.#page.keyboard.press('Escape');
    return {
      name: file.suggestedFilename(),
      text: await readFile(await file.path(), 'utf8'),
    };
  }
}
