import { expect, type Locator, type Page, type Route } from '@playwright/test';
import { formatPolicy, pagePolicy } from '../../../scripts/hosting/page-policy';
import { placePolicy } from '../../../scripts/hosting/place-policy';
import { parseSiteConfig, streetsHosts } from '../../../src/domain/streets-config';
import type { AppDriver } from './app-driver';

/** The choice of what lies under the events. */
export class GroundDriver {
  readonly #app: AppDriver;

  constructor(app: AppDriver) {
    this.#app = app;
  }

  get #page(): Page {
    return this.#app.page;
  }

  get button(): Locator {
    return this.#page.getByRole('button', { name: this.#app.words['ground.label'], exact: true });
  }

  get panel(): Locator {
    return this.#page.getByRole('dialog', { name: this.#app.words['ground.label'] });
  }

  get question(): Locator {
    return this.panel.getByRole('alert');
  }

  choice(name: string | RegExp): Locator {
    return this.panel.getByRole('radio', { name });
  }

  async open(): Promise<void> {
    await this.button.click();
    await expect(this.panel).toBeVisible();
  }

  async agree(host: string): Promise<void> {
    const name = this.#app.words['ground.agree'].replace('{host}', host);
    await this.panel.getByRole('button', { name }).click();
  }

  async decline(): Promise<void> {
    await this.panel.getByRole('button', { name: this.#app.words['ground.decline'] }).click();
  }

  /** Hands the page a file, as the reader's picker does. */
  async openFile(name: string, bytes: Uint8Array): Promise<void> {
    await this.panel.locator('input[type=file]').setInputFiles({
      name,
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(bytes),
    });
  }

  async removeFile(name: string): Promise<void> {
    const label = this.#app.words['ground.remove'].replace('{name}', name);
    await this.panel.getByRole('button', { name: label }).click();
  }

  /**
   * Serves a config beside the page that offers these streets, and the page and its workers with
   * the policy that a build with this config gives them.
   */
  async offer(streets: unknown): Promise<void> {
    await this.#page.route('**/config.json', (route) => route.fulfill({ json: { streets } }));
    const parsed = parseSiteConfig({ streets });
    const policy = pagePolicy(parsed.ok ? streetsHosts(parsed.config) : []);
    const isGoverned = ({ pathname }: URL) => /\/$|worker[\w-]*\.js$/.test(pathname);
    // To the browser a page that a test hands out is on no network, and this machine is another.
    await this.#page.context().grantPermissions(['local-network-access']);
    await this.#page.route(isGoverned, async (route) => {
      const response = await route.fetch();
      const text = await response.text();
      const isPage = response.headers()['content-type']?.startsWith('text/html') === true;
      await route.fulfill({
        response,
        headers: { ...response.headers(), 'content-security-policy': formatPolicy(policy) },
        body: isPage ? placePolicy(text, policy) : text,
      });
    });
  }

  /** Serves a file beside the page, piece by piece as it is asked for. */
  async serveFile(path: string, bytes: Uint8Array): Promise<void> {
    await this.#page.route(path, (route: Route) => {
      const [, from = '0', to = ''] =
        /bytes=(\d+)-(\d*)/.exec(route.request().headers().range ?? '') ?? [];
      const end = Math.min(to === '' ? bytes.length - 1 : Number(to), bytes.length - 1);
      const piece = Buffer.from(bytes.subarray(Number(from), end + 1));
      return route.fulfill({
        status: 206,
        headers: {
          'content-range': `bytes ${from}-${end}/${bytes.length}`,
          'content-length': String(piece.length),
        },
        body: piece,
      });
    });
  }
}
