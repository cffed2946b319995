import { readFile } from 'node:fs/promises';
import { expect, type Locator } from '@playwright/test';
import type { AppDriver } from './app-driver';

/** A file that exists only in a test. */
export type GivenFile = { readonly name: string; readonly text: string };

/** How many different words were said of how much is saved. */
export type ToldInAll = { readonly atAnswer: number; readonly inAll: number };

/** Readers' files of notes: choosing and dropping them, the dialog over them, and saving. */
export class NoteFilesDriver {
  readonly #app: AppDriver;

  constructor(app: AppDriver) {
    this.#app = app;
  }

  get #words() {
    return this.#app.words;
  }

  get #page() {
    return this.#app.page;
  }

  get panel(): Locator {
    return this.#page.getByRole('region', { name: this.#words['notes.label'], exact: true });
  }

  async openPanel(): Promise<void> {
    const name = this.#words['notes.button'];
    await this.#page.getByRole('button', { name, exact: true }).click();
    await expect(this.panel).toBeVisible();
  }

  listed(line: string): Locator {
    const list = this.panel.getByRole('list', { name: this.#words['notes.list'], exact: true });
    return list.getByText(line, { exact: true });
  }

  /** Chooses a file through the system's picker; a large one by its path. */
  async choose(file: GivenFile | string): Promise<void> {
    const button = this.panel.getByRole('button', { name: this.#words['noteFiles.import'] });
    const [picker] = await Promise.all([this.#page.waitForEvent('filechooser'), button.click()]);
    await picker.setFiles(
      typeof file === 'string'
        ? file
        : { name: file.name, mimeType: '', buffer: Buffer.from(file.text) },
    );
  }

  /** Drags a file over the page, and lets it go or takes it away again. */
  async drag({ name, text }: GivenFile, end: 'drop' | 'dragleave'): Promise<void> {
    const transfer = await this.#page.evaluateHandle(
      (file) => {
        const held = new DataTransfer();
        held.items.add(new File([file.text], file.name));
        return held;
      },
      { name, text },
    );
    await this.#page.dispatchEvent('body', 'dragenter', { dataTransfer: transfer });
    await expect(this.dropHint).toBeVisible();
    await this.#page.dispatchEvent('body', end, { dataTransfer: transfer });
    await expect(this.dropHint).toHaveCount(0);
  }

  get dropHint(): Locator {
    return this.#page.getByText(this.#words['noteFiles.drop']);
  }

  get dialog(): Locator {
    return this.#page.getByRole('dialog', { name: this.#words['noteFiles.title'] });
  }

  get add(): Locator {
    return this.dialog.locator('.import-actions .primary-button');
  }

  get told(): Locator {
    return this.dialog.getByRole('status');
  }

  /**
   * Presses a button by the beginning of its name, by a script of the page, as soon as so many
   * words have been said of how much is saved.
   * @returns how many were said by the time the theme had changed, and in all
   */
  async pressWhenTold(name: string, times: number): Promise<() => Promise<ToldInAll>> {
    const watch = await this.#page.evaluateHandle(
      ([wanted, least]) => {
        const told = new Set<string>();
        const state = { atAnswer: -1, told };
        const nameOf = (button: Element) => button.ariaLabel ?? button.textContent ?? '';
        let isPressed = false;
        const look = (changes: readonly MutationRecord[]) => {
          const text = document.querySelector('dialog .saving-progress')?.textContent ?? '';
          if (text !== '') told.add(text);
          if (changes.some(({ attributeName }) => attributeName === 'data-theme')) {
            state.atAnswer = told.size;
          }
          if (isPressed || told.size < least) return;
          isPressed = true;
          const all = [...document.querySelectorAll('button')];
          setTimeout(() => all.find((button) => nameOf(button).startsWith(wanted))?.click());
        };
        new MutationObserver(look).observe(document.documentElement, {
          subtree: true,
          childList: true,
          characterData: true,
          attributeFilter: ['data-theme'],
        });
        return state;
      },
      [name, times] as const,
    );
    return () => watch.evaluate(({ atAnswer, told }) => ({ atAnswer, inAll: told.size }));
  }

  press(key: 'noteFiles.cancel' | 'noteFiles.undo' | 'noteFiles.choice.theirs'): Promise<void> {
    return this.dialog.getByText(this.#words[key], { exact: true }).click();
  }

  /** Closes the dialog by its own button. */
  async close(): Promise<void> {
    await this.dialog.getByRole('button', { name: this.#words['noteFiles.close'] }).last().click();
    await expect(this.dialog).toHaveCount(0);
  }

  /** The text of the file that a way out gives. */
  async save(form: 'geojson' | 'kml' | 'csv' | 'view'): Promise<GivenFile> {
    const menu = this.#page.getByRole('dialog', { name: this.#words['noteFiles.export'] });
    if ((await menu.count()) === 0) {
      await this.panel.getByRole('button', { name: this.#words['noteFiles.export'] }).click();
    }
    const name = this.#words[`noteFiles.form.${form}`];
    const [download] = await Promise.all([
      this.#page.waitForEvent('download'),
      menu.getByRole('button', { name, exact: true }).click(),
    ]);
    const text = await readFile(await download.path(), 'utf8');
    return { name: download.suggestedFilename(), text };
  }
}
