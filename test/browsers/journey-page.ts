import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import { messagesAr } from '../../src/i18n/messages-ar';
import { messagesEn } from '../../src/i18n/messages-en';
import { type Language, names } from '../e2e/drivers/names';
import { decodePng, type Picture } from '../e2e/fixtures/picture';
import type { Engine } from './engine';
import { type Finding, findInPage, type Target } from './find-in-page';

/** Parts of the address's query. */
export type Address = Readonly<Record<string, string>>;

/** A software renderer on a busy machine takes its time. */
const PATIENCE = { timeout: 45_000, interval: 150 } as const;

/** What has not moved for so long rests. */
const REST_MS = 120;

/** The page in one of the engines, as a reader sees and touches it. */
export class JourneyPage {
  readonly engine: Engine;
  readonly #appUrl: string;
  language: Language = 'en';

  constructor(engine: Engine, appUrl: string) {
    this.engine = engine;
    this.#appUrl = appUrl;
  }

  get names() {
    return names[this.language];
  }

  /** Words that are no contract, as the page has them. */
  get words() {
    return this.language === 'ar' ? messagesAr : messagesEn;
  }

  /** The address of a view in light colours. */
  addressOf(parts: Address): string {
    const all = { lang: this.language, theme: 'light', ...parts };
    return `${this.#appUrl}?${new URLSearchParams(all)}`;
  }

  /** Opens a view; the dataset is in. */
  async open(parts: Address = {}): Promise<void> {
    await this.visit(this.addressOf(parts));
    await this.expectRoot('data-app', 'ready');
  }

  /** Goes to any address. */
  async visit(url: string): Promise<void> {
    await this.#expectRest();
    await this.engine.open(url);
  }

  async reload(): Promise<void> {
    await this.#expectRest();
    await this.engine.reload();
    await this.expectRoot('data-app', 'ready');
  }

  /** Leaves no page that is still loading: what it cannot finish would be told as an error. */
  async #expectRest(): Promise<void> {
    const phase = () => this.engine.run(() => document.documentElement.dataset.map ?? 'none');
    await expect.poll(phase, PATIENCE).toMatch(/^(idle|unavailable|none)$/);
  }

  async expectRoot(attribute: string, value: string): Promise<void> {
    const read = () =>
      this.engine.run((name) => document.documentElement.getAttribute(name), attribute);
    await expect.poll(read, PATIENCE).toBe(value);
  }

  /** Waits for something to come true. */
  async expectSoon<Value>(read: () => Promise<Value>, holds: (value: Value) => boolean) {
    await expect.poll(read, PATIENCE).toSatisfy(holds);
  }

  /** Everything seen that is looked for. */
  findAll(target: Target): Promise<readonly Finding[]> {
    return this.engine.run(findInPage, target, false);
  }

  /** The first that is looked for; waits for it. */
  async find(target: Target, doScroll = false): Promise<Finding> {
    let found: Finding | undefined;
    const look = async () => {
      [found] = await this.engine.run(findInPage, target, doScroll);
      return found !== undefined;
    };
    await expect
      .poll(look, { ...PATIENCE, message: `no ${JSON.stringify(target)} in the page` })
      .toBe(true);
    if (found === undefined) throw new Error('It was there');
    return found;
  }

  async expectGone(target: Target): Promise<void> {
    const read = async () => (await this.findAll(target)).length;
    await expect.poll(read, { ...PATIENCE, message: `still ${JSON.stringify(target)}` }).toBe(0);
  }

  /** Clicks where it comes to rest, once nothing lies on it. */
  async click(target: Target): Promise<void> {
    let last = await this.find(target, true);
    const rests = async () => {
      const { x, y } = last;
      await new Promise((resolve) => setTimeout(resolve, REST_MS));
      last = await this.find(target, true);
      return last.isOnTop && last.x === x && last.y === y;
    };
    await expect.poll(rests, { ...PATIENCE, message: `no way to ${target.name}` }).toBe(true);
    await this.engine.click({ x: last.x + last.width / 2, y: last.y + last.height / 2 });
  }

  async attribute(target: Target, name: string): Promise<string> {
    return (await this.find(target)).attributes[name] ?? '';
  }

  /** How many events the status says are shown. */
  async statedCount(): Promise<number> {
    const said = (await this.findAll({ role: 'status' })).find(({ text }) =>
      /\d.*(?:not exhaustive|ليس شاملاً)/.test(text),
    );
    return Number(/\d+/.exec(said?.text ?? '')?.[0]);
  }

  async expectCount(count: number): Promise<void> {
    await expect.poll(() => this.statedCount(), PATIENCE).toBe(count);
  }

  /** The parts of the address as the page last wrote them. */
  async address(): Promise<Address> {
    return Object.fromEntries(new URL(await this.engine.url()).searchParams);
  }

  async picture(): Promise<Picture> {
    return decodePng(await this.engine.screenshot());
  }

  /** The text of the first file that the page has given whose name ends so. */
  async readDownload(ending: string): Promise<string> {
    let text = '';
    const read = async () => {
      const name = (await readdir(this.engine.downloads)).find((file) => file.endsWith(ending));
      if (name !== undefined) text = await readFile(join(this.engine.downloads, name), 'utf8');
      return text.trimEnd().endsWith('}');
    };
    await expect.poll(read, { ...PATIENCE, message: `no file ${ending}` }).toBe(true);
    return text;
  }
}
