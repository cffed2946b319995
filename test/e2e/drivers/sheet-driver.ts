import type { Locator, Page } from '@playwright/test';

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
    const [x, y] = [box.x + box.width / 3, box.y + 10];
    const cdp = await this.#page.context().newCDPSession(this.#page);
    const touch = (type: 'touchStart' | 'touchMove', to: number) =>
      cdp.send('Input.dispatchTouchEvent', { type, touchPoints: [{ x, y: to }] });
    await touch('touchStart', y);
    for (let step = 1; step <= 8; step++) await touch('touchMove', y + (distance * step) / 8);
    await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await cdp.detach();
  }

  get #sheet(): Locator {
    return this.#page.locator('div.sheet');
  }
}
