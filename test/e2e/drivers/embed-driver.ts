import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test';
import type { HostServer } from '../fixtures/host-server';

type Fields = Readonly<Record<string, unknown>>;
/** What a host has received. */
export type HeardMessage = {
  /** ms since the page began. */
  readonly at: number;
  readonly origin: string;
  readonly data: unknown;
};

/** Records what is posted to a page, before anything can be. */
const RECORDER = `
  window.heard = [];
  addEventListener('message', ({ origin, data }) => {
    heard.push({ at: performance.now(), origin, data });
  });
`;

const pageWith = (body: string): string =>
  `<!doctype html><html lang="en"><title>Article</title><body>${body}</body></html>`;

/** The page as a guest in a page of another origin. */
export class EmbedDriver {
  readonly page: Page;
  readonly host: HostServer;
  /** Of the guest. */
  readonly origin: string;
  #count = 0;

  constructor(page: Page, host: HostServer, baseURL: string) {
    this.page = page;
    this.host = host;
    this.origin = new URL(baseURL).origin;
  }

  /** The address of the guest. */
  url(parts: Readonly<Record<string, string>> = {}): string {
    return `${this.origin}/?${new URLSearchParams({ embed: '1', lang: 'en', ...parts })}`;
  }

  /** A frame around the guest, as an article has it. */
  frame(
    parts: Readonly<Record<string, string>> = {},
    attributes = 'width="640" height="560"',
  ): string {
    return `<iframe title="Map" src="${this.url(parts).replaceAll('&', '&amp;')}" ${attributes}></iframe>`;
  }

  get loader(): string {
    return `<script src="${this.origin}/embed.js" async></script>`;
  }

  /** Opens a page of the host's with this in its body. */
  async open(body: string, headers: Readonly<Record<string, string>> = {}): Promise<void> {
    await this.page.addInitScript(RECORDER);
    this.host.serve('/', pageWith(body), headers);
    await this.page.goto(`${this.host.origin}/`);
  }

  /** Opens a page of the guest's own site, whose frames the browser lets run out of sight too. */
  async openBeside(body: string): Promise<void> {
    await this.page.addInitScript(RECORDER);
    const url = `${this.origin}/article.html`;
    await this.page.route(url, (route) =>
      route.fulfill({ contentType: 'text/html', body: pageWith(body) }),
    );
    await this.page.goto(url);
  }

  guest(position = 0): FrameLocator {
    return this.page.locator('iframe').nth(position).contentFrame();
  }

  root(position = 0): Locator {
    return this.guest(position).locator('html');
  }

  async expectReady(position = 0): Promise<void> {
    await expect(this.root(position)).toHaveAttribute('data-app', 'ready');
  }

  /** Everything the host has received of a type, oldest first. */
  async heard(type: string): Promise<readonly Fields[]> {
    const all = await this.page.evaluate(
      () => (window as unknown as { heard: HeardMessage[] }).heard,
    );
    return all.flatMap(({ data }) =>
      typeof data === 'object' && data !== null && (data as Fields).type === type
        ? [data as Fields]
        : [],
    );
  }

  /** When the host received the messages of a type, ms since its page began. */
  async timesOf(type: string): Promise<readonly number[]> {
    const all = await this.page.evaluate(
      () => (window as unknown as { heard: HeardMessage[] }).heard,
    );
    return all.flatMap(({ at, data }) => ((data as Fields | null)?.type === type ? [at] : []));
  }

  /** Texts the host has received, as pym.js sends them. */
  async heardTexts(): Promise<readonly string[]> {
    const all = await this.page.evaluate(
      () => (window as unknown as { heard: HeardMessage[] }).heard,
    );
    return all.flatMap(({ data }) => (typeof data === 'string' ? [data] : []));
  }

  /** Posts anything to the guest. */
  async post(...messages: readonly unknown[]): Promise<void> {
    await this.page.evaluate((posted) => {
      for (const message of posted) window.frames[0]?.postMessage(message, '*');
    }, messages);
  }

  /** Asks the guest for something and gives its reply. */
  async ask(message: Fields): Promise<Fields> {
    this.#count += 1;
    const id = `ask-${this.#count}`;
    await this.post({ tazamun: 1, id, ...message });
    const find = async () => (await this.heard('reply')).find(({ to }) => to === id);
    await expect.poll(find).toBeDefined();
    return (await find()) ?? {};
  }

  async state(): Promise<Fields> {
    return (await this.ask({ type: 'get' })).state as Fields;
  }
}
