import { expect, type FrameLocator, type Locator } from '@playwright/test';
import type { AppDriver } from './app-driver';

/** The dialog that hands a link or a citation on. */
export class ShareDriver {
  readonly #app: AppDriver;

  constructor(app: AppDriver) {
    this.#app = app;
  }

  get #words() {
    return this.#app.words;
  }

  get button(): Locator {
    return this.#app.page.getByRole('button', { name: this.#app.names.share, exact: true });
  }

  get dialog(): Locator {
    return this.#app.page.getByRole('dialog', { name: this.#app.names.share, exact: true });
  }

  get linkTab(): Locator {
    return this.dialog.getByRole('tab', { name: this.#app.names.link });
  }

  get field(): Locator {
    return this.dialog.getByRole('textbox', { name: this.#words['share.linkOfView'] });
  }

  get copyLink(): Locator {
    return this.dialog.getByRole('button', { name: this.#words['share.copyLink'] });
  }

  async open(): Promise<void> {
    await this.button.click();
    await expect(this.dialog).toBeVisible();
  }

  async openTab(tab: 'embed' | 'picture'): Promise<void> {
    await this.dialog.getByRole('tab', { name: this.#app.names[tab], exact: true }).click();
  }

  /** Chooses one of a few that stand side by side. */
  async choose(name: string | RegExp): Promise<void> {
    await this.dialog.getByRole('radio', { name }).check();
  }

  get preview(): FrameLocator {
    return this.dialog.frameLocator('iframe');
  }

  get snippet(): Locator {
    return this.dialog.getByRole('textbox', { name: this.#words['embedding.snippet'] });
  }

  /** The address that the embed of the snippet opens. */
  async embedAddress(): Promise<URL> {
    const [, src = ''] = /src="([^"]+)"/.exec(await this.snippet.inputValue()) ?? [];
    return new URL(src.replaceAll('&amp;', '&'));
  }

  get picture(): Locator {
    return this.dialog.locator('.picture-preview img');
  }

  async cite(work: 'event' | 'view' | 'dataset'): Promise<void> {
    await this.dialog.getByRole('radio', { name: this.#words[`share.work.${work}`] }).check();
  }

  citation(style: 'plain' | 'chicago' | 'bibtex'): Locator {
    return this.dialog.locator('.citation').filter({
      has: this.#app.page.getByRole('heading', { name: this.#words[`share.style.${style}`] }),
    });
  }

  async clipboard(): Promise<string> {
    return this.#app.page.evaluate(() => navigator.clipboard.readText());
  }
}
