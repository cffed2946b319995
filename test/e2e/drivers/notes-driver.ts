import { expect, type Locator } from '@playwright/test';
import type { AppDriver } from './app-driver';

/** The panel of the reader's notes. */
export class NotesDriver {
  readonly #app: AppDriver;

  constructor(app: AppDriver) {
    this.#app = app;
  }

  get #words() {
    return this.#app.words;
  }

  get button(): Locator {
    return this.#app.page.getByRole('button', { name: this.#app.names.notes, exact: true });
  }

  get panel(): Locator {
    return this.#app.page.getByRole('region', { name: this.#app.names.notesRegion, exact: true });
  }

  async open(): Promise<void> {
    await this.button.click();
    await expect(this.list).toBeVisible();
  }

  get list(): Locator {
    return this.panel.getByRole('list', { name: this.#app.names.notesList, exact: true });
  }

  /** A note of the list by its first line. */
  listed(line: string): Locator {
    return this.list.getByRole('button', { name: line });
  }

  get text(): Locator {
    return this.panel.getByRole('textbox', { name: this.#app.names.noteText, exact: true });
  }

  get status(): Locator {
    return this.panel.getByRole('status');
  }

  async expectSaved(): Promise<void> {
    await expect(this.status).toHaveText(this.#app.names.saved);
  }

  get search(): Locator {
    return this.panel.getByRole('searchbox', { name: this.#words['notes.search'] });
  }

  get onlyInWindow(): Locator {
    return this.panel.getByRole('checkbox', { name: this.#words['notes.onlyInWindow'] });
  }

  get folder(): Locator {
    return this.panel.getByRole('combobox', { name: this.#words['notes.folder'] });
  }

  /** A button of the panel by the key of its words. */
  press(key: 'notes.addPlain' | 'notes.addOnDays' | 'notes.newFolder' | 'notes.done') {
    // A row of the list may say the same further on.
    return this.panel.getByRole('button', { name: new RegExp(`^${this.#words[key]}`) }).click();
  }

  async write(text: string): Promise<void> {
    await this.text.fill(text);
    await this.expectSaved();
  }

  get ofEvent(): Locator {
    return this.#app.cardSection(this.#words['notes.ofEvent']);
  }

  get addOnEvent(): Locator {
    return this.#app.card.getByRole('button', { name: this.#words['notes.addOnEvent'] });
  }
}
