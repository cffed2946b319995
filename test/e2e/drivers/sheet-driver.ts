import type { Locator, Page } from '@playwright/test';
import { pullByFinger } from '../fixtures/pull-by-finger';

type SheetWords = { readonly 'sheet.expand': string; readonly 'sheet.collapse': string };

/** The sheet that holds list and card on small screens. */
export class SheetDriver {
  readonly #page: Page;
  readonly #words: () => SheetWords;

  constructor(page: Page, words: () => SheetWords) {
    this.#page = page;
    this.#words = words;
  }

  /** The line that is seen of it while it is down. */
  get peek(): Locator {
    return this.#sheet.locator('button.sheet-peek');
  }

  async expand(): Promise<void> {
    await this.#page.getByRole('button', { name: this.#words()['sheet.expand'] }).tap();
  }

  async collapse(): Promise<void> {
    await this.#page.getByRole('button', { name: this.#words()['sheet.collapse'] }).tap();
  }

  /** px from the screen's top. */
  async top(): Promise<number> {
    return (await this.#sheet.boundingBox())?.y ?? Number.NaN;
  }

  /** A finger pulls the sheet by its handle, px; negative is up. */
  async dragBy(distance: number): Promise<void> {
    await this.#sheet.evaluate((sheet) =>
      Promise.all(sheet.getAnimations().map(({ finished }) => finished.catch(() => null))),
    );
    const box = await this.#sheet.boundingBox();
    if (box === null) throw new Error('There is no sheet on the screen');
    const handle = { x: box.x + box.width / 3, y: box.y + 10 };
    await pullByFinger(this.#page, handle, { x: 0, y: distance });
  }

  get #sheet(): Locator {
    return this.#page.locator('div.sheet');
  }
}
