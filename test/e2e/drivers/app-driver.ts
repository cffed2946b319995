import { expect, type Locator, type Page } from '@playwright/test';
import { messagesAr } from '../../../src/i18n/messages-ar';
import { messagesEn } from '../../../src/i18n/messages-en';
import type { SourceEvent } from '../fixtures/dataset';
import { countChanges } from '../fixtures/picture';
import { takePicture } from '../fixtures/take-picture';
import { type Language, names } from './names';
import { SheetDriver } from './sheet-driver';

/** Parts of the address's query. */
export type Address = Readonly<Record<string, string>>;

/** The page as a whole: opening it, its list, its card, its notices. */
export class AppDriver {
  readonly page: Page;
  readonly sheet: SheetDriver;
  language: Language;

  constructor(page: Page, language: Language = 'en') {
    this.page = page;
    this.language = language;
    this.sheet = new SheetDriver(page, () => this.words);
  }

  get names() {
    return names[this.language];
  }

  /** Words that are no contract, as the page has them. */
  get words() {
    return this.language === 'ar' ? messagesAr : messagesEn;
  }

  /** Opens the page in this driver's language, without waiting for anything to be in. */
  async visit(address: Address = {}): Promise<void> {
    const lang: Address = this.language === 'en' ? {} : { lang: this.language };
    await this.page.goto(`./?${new URLSearchParams({ ...lang, ...address })}`, {
      waitUntil: 'commit',
    });
  }

  /** Opens the page; the dataset is in. */
  async open(address: Address = {}): Promise<void> {
    await this.visit(address);
    await this.expectApp('ready');
  }

  /** Opens the page; the map is drawn and rests. */
  async openWithMap(address: Address = {}): Promise<void> {
    await this.open(address);
    await this.expectMap('idle');
  }

  /**
   * Goes to another view of the open page, as the browser's Forward does: far quicker than loading
   * it anew. The map moves there and rests.
   */
  async goTo(address: Address): Promise<void> {
    await this.page.evaluate(
      (query) => {
        history.pushState(null, '', query);
        dispatchEvent(new PopStateEvent('popstate'));
      },
      `?${new URLSearchParams(address)}`,
    );
    await this.expectMap('idle');
  }

  /** What stands in place of everything where there are no events. */
  get failure(): Locator {
    return this.page.getByRole('main').getByRole('alert');
  }

  get root(): Locator {
    return this.page.locator('html');
  }

  async expectApp(phase: 'loading' | 'ready' | 'failed'): Promise<void> {
    await expect(this.root).toHaveAttribute('data-app', phase);
  }

  async expectMap(phase: 'loading' | 'idle' | 'moving' | 'unavailable'): Promise<void> {
    await expect(this.root).toHaveAttribute('data-map', phase, { timeout: 30_000 });
  }

  get status(): Locator {
    return this.page.getByRole('status').filter({ hasText: /\d.*(?:not exhaustive|ليس شاملاً)/ });
  }

  /** How many events the status says are shown. */
  async statedCount(): Promise<number> {
    const [count = 'NaN'] = /\d+/.exec((await this.status.textContent()) ?? '') ?? [];
    return Number(count);
  }

  get list(): Locator {
    return this.page.getByRole('list', { name: this.names.events, exact: true });
  }

  get listed(): Locator {
    return this.list.getByRole('button');
  }

  /** As many events are listed as the status says, once both have settled. */
  async expectListToMatchStatus(): Promise<void> {
    await expect
      .poll(async () => (await this.listed.count()) - (await this.statedCount()), {
        timeout: 30_000,
      })
      .toBe(0);
  }

  listedEvent(event: SourceEvent): Locator {
    const title = event.properties.title[this.language];
    return this.list.getByRole('button', { name: `${title}, ` });
  }

  async openFromList(event: SourceEvent): Promise<void> {
    await this.listedEvent(event).first().click();
  }

  get card(): Locator {
    return this.page.getByRole('region', { name: this.names.details, exact: true });
  }

  get cardHeading(): Locator {
    return this.card.getByRole('heading', { level: 2 });
  }

  async expectCardOf(event: SourceEvent): Promise<void> {
    await expect(this.cardHeading).toHaveText(event.properties.title[this.language]);
  }

  async closeCard(): Promise<void> {
    await this.card.getByRole('button', { name: this.words['card.close'] }).click();
    await expect(this.card).toHaveCount(0);
  }

  /** What the card says under a name, such as "When" or "Claimed by". */
  fact(name: string): Locator {
    return this.card
      .locator('dt', { hasText: new RegExp(`^${name}$`) })
      .locator('xpath=following-sibling::dd[1]');
  }

  /** A part of the card under its own heading. */
  cardSection(heading: string): Locator {
    return this.card.locator('section').filter({
      has: this.page.getByRole('heading', { name: heading, exact: true }),
    });
  }

  get chooser(): Locator {
    return this.page.getByRole('dialog').filter({ has: this.page.getByRole('list') });
  }

  get about(): Locator {
    return this.page.getByRole('dialog', { name: this.words['about.title'] });
  }

  async expectAboutGone(): Promise<void> {
    await expect(this.page.locator('dialog')).toHaveCount(0);
  }

  async openAbout(): Promise<void> {
    await this.page.getByRole('button', { name: this.words['header.about'], exact: true }).click();
    await expect(this.about).toBeVisible();
  }

  get shortcuts(): Locator {
    return this.page.getByRole('dialog', { name: this.words['shortcuts.title'] });
  }

  get undoButton(): Locator {
    return this.page.getByRole('button', { name: this.words['history.undo'], exact: true });
  }

  get redoButton(): Locator {
    return this.page.getByRole('button', { name: this.words['history.redo'], exact: true });
  }

  /** What undo or redo last said. */
  get undoStatus(): Locator {
    return this.page.locator('.undo-status');
  }

  /** What is told near the open event in time. */
  get coincidence(): Locator {
    return this.cardSection(this.words['coincidence.title']);
  }

  get notices(): Locator {
    return this.page
      .getByRole('region', { name: this.words['notices.label'] })
      .getByRole('paragraph');
  }

  get searchBox(): Locator {
    return this.page.getByRole('searchbox', { name: this.names.search });
  }

  /** Steps on by one: system, light, dark. */
  get themeButton(): Locator {
    return this.page.getByRole('button', {
      name: new RegExp(`^${this.words['header.themeSystem'].split(':')[0]}:`),
    });
  }

  async switchLanguage(): Promise<void> {
    await this.page.getByRole('button', { name: this.words['header.otherLanguageName'] }).click();
    this.language = this.language === 'en' ? 'ar' : 'en';
    await expect(this.root).toHaveAttribute('lang', this.language);
  }

  /** Presses Tab until something has the focus. @throws Error if it never gets it */
  async tabTo(target: Locator): Promise<void> {
    for (let press = 0; press < 80; press++) {
      await this.page.keyboard.press('Tab');
      if (await target.evaluate((element) => element === document.activeElement)) return;
    }
    throw new Error(`Tab does not lead to ${target}`);
  }

  /** What has the focus, and whether that can be seen; null: nothing has it. */
  async focusedStop(): Promise<{ readonly name: string; readonly isSeen: boolean } | null> {
    const stop = await this.page.evaluate(() => {
      const element = document.activeElement;
      if (element === null || element === document.body) return null;
      const label = element instanceof HTMLInputElement ? element.labels?.[0] : null;
      const named = element.getAttribute('aria-label') ?? (label ?? element).textContent;
      const name = named?.trim() ?? '';
      // A radio button is marked on its label, a handle on its grip.
      const marked = [element, element.closest('label'), element.firstElementChild];
      const isOutlined = marked.some((found) => {
        if (found === null) return false;
        const { outlineStyle, outlineWidth } = getComputedStyle(found);
        return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1;
      });
      return { name: `${element.tagName.toLowerCase()}: ${name}`, isOutlined };
    });
    if (stop === null) return null;
    return { name: stop.name, isSeen: stop.isOutlined || (await this.#changesWithFocus()) };
  }

  /** Whether what has the focus looks different without it. */
  async #changesWithFocus(): Promise<boolean> {
    const focused = this.page.locator(':focus');
    const box = await focused.boundingBox();
    if (box === null) return false;
    const margin = 6;
    const x = Math.max(0, Math.floor(box.x - margin));
    const y = Math.max(0, Math.floor(box.y - margin));
    const size = { width: Math.ceil(box.width), height: Math.ceil(box.height) };
    const clip = { x, y, width: size.width + 2 * margin, height: size.height + 2 * margin };
    const look = () => takePicture(this.page, clip);
    const withFocus = await look();
    const element = await focused.elementHandle();
    await element?.evaluate((found) => found instanceof HTMLElement && found.blur());
    const withoutFocus = await look();
    await element?.evaluate((found) => found instanceof HTMLElement && found.focus());
    return countChanges(withFocus, withoutFocus) > 20;
  }

  /** The parts of the address as the page last wrote them. */
  address(): Address {
    return Object.fromEntries(new URL(this.page.url()).searchParams);
  }
}
