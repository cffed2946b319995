import { expect, type Locator, type Page } from '@playwright/test';
import type { AppDriver } from './app-driver';

/** The page on this device: what it says of it, and what of it is there. */
export class OfflineDriver {
  readonly #app: AppDriver;

  constructor(app: AppDriver) {
    this.#app = app;
  }

  get #page(): Page {
    return this.#app.page;
  }

  async expectStatus(status: 'none' | 'installing' | 'ready'): Promise<void> {
    await expect(this.#app.root).toHaveAttribute('data-offline', status, { timeout: 60_000 });
  }

  /** Opens the page, and waits until it is kept. */
  async openAndKeep(): Promise<void> {
    await this.#app.open();
    await this.expectStatus('ready');
  }

  /** What the page says of it, in the dialog about it. */
  get told(): Locator {
    return this.#app.about.getByRole('status');
  }

  get keepButton(): Locator {
    return this.#app.about.getByRole('button', { name: this.#app.words['offline.keep'] });
  }

  get offer(): Locator {
    return this.#page.locator('.update-offer');
  }

  offerButton(key: 'update.reload' | 'update.later'): Locator {
    return this.offer.getByRole('button', { name: this.#app.words[key] });
  }

  /** As a page that stays open does by itself now and then. */
  lookForUpdate(): Promise<void> {
    return this.#page.evaluate(async () => {
      await (await navigator.serviceWorker.getRegistration())?.update();
    });
  }

  /** The file of the page's own code, which names its version. */
  version(): Promise<string> {
    return this.#page.evaluate(
      () => document.querySelector<HTMLScriptElement>('script[type="module"]')?.src ?? '',
    );
  }

  async versionName(): Promise<string> {
    return new URL(await this.version()).pathname.split('/').pop() ?? '';
  }

  /** How many files of the page are kept, of all versions. */
  keptCount(): Promise<number> {
    return this.#page.evaluate(async () => {
      const names = (await caches.keys()).filter((name) => name.startsWith('tazamun-files'));
      const lists = await Promise.all(
        names.map(async (name) => (await (await caches.open(name)).keys()).length),
      );
      return lists.reduce((total, length) => total + length, 0);
    });
  }

  dropCaches(): Promise<void> {
    return this.#page.evaluate(async () => {
      for (const name of await caches.keys()) await caches.delete(name);
    });
  }
}
