import { expect, type Locator } from '@playwright/test';
import type { AppDriver } from './app-driver';

/** The search field and what it suggests. */
export class SearchDriver {
  readonly #app: AppDriver;

  constructor(app: AppDriver) {
    this.#app = app;
  }

  get box(): Locator {
    return this.#app.searchBox;
  }

  get list(): Locator {
    return this.#app.page.getByRole('listbox', { name: this.#app.words['search.suggestions'] });
  }

  get options(): Locator {
    return this.list.getByRole('option');
  }

  /** An option whose name holds a text. */
  option(text: string | RegExp): Locator {
    return this.list.getByRole('option', { name: text });
  }

  /** The option the arrow keys have reached, by the field's own word. */
  get active(): Locator {
    return this.list.locator('[aria-selected=true]');
  }

  /** Letter by letter, as a reader does; suggestions are there when it is done. */
  async type(text: string): Promise<void> {
    await this.box.focus();
    await this.#app.page.keyboard.type(text);
    // The events are narrowed in the next task, and what shows it comes in the one after.
    await this.#app.page.evaluate(async () => {
      for (let turn = 0; turn < 3; turn++) await new Promise((resolve) => setTimeout(resolve));
    });
    await expect(this.options).not.toHaveCount(0);
  }
}
