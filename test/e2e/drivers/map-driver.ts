import { expect, type Locator } from '@playwright/test';
import type { SourceEvent } from '../fixtures/dataset';
import { EVENT_COLORS } from '../fixtures/event-colors';
import { MAP_ALONE } from '../fixtures/map-alone';
import { countChanges, countColor, type Picture } from '../fixtures/picture';
import { takePicture } from '../fixtures/take-picture';
import type { Address, AppDriver } from './app-driver';

type Point = { readonly x: number; readonly y: number };

/** The map: where things are on it, and what is drawn. */
export class MapDriver {
  readonly #app: AppDriver;

  constructor(app: AppDriver) {
    this.#app = app;
  }

  get region(): Locator {
    return this.#app.page.getByRole('region', { name: this.#app.names.map, exact: true });
  }

  get canvas(): Locator {
    return this.region.locator('canvas.maplibregl-canvas');
  }

  get tooltip(): Locator {
    return this.region.locator('.event-tooltip');
  }

  /** The address of a view with an event's place in the middle. */
  static viewOf(event: SourceEvent, zoom: number): Address {
    const [lng, lat] = event.geometry.coordinates;
    return { map: `${zoom}/${lat}/${lng}` };
  }

  /** The middle of the map on the screen. */
  async middle(): Promise<Point> {
    const box = await this.#box();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }

  async clickMiddle(): Promise<void> {
    const { x, y } = await this.middle();
    await this.#app.page.mouse.click(x, y);
  }

  async hoverMiddle(): Promise<void> {
    const { x, y } = await this.middle();
    await this.#app.page.mouse.move(x, y - 60);
    await this.#app.page.mouse.move(x, y, { steps: 3 });
  }

  /** Feels about the middle, from there outwards, until several events are under the pointer. */
  async clickCrowd(): Promise<void> {
    const { x, y } = await this.middle();
    const { mouse } = this.#app.page;
    await mouse.move(x, y - 80);
    for (let ring = 0; ring <= 4; ring++) {
      for (let turn = 0; turn < Math.max(1, ring * 6); turn++) {
        const angle = (turn / Math.max(1, ring * 6)) * 2 * Math.PI;
        const point = { x: x + ring * 6 * Math.cos(angle), y: y + ring * 6 * Math.sin(angle) };
        await mouse.move(point.x, point.y);
        await this.#nextFrame();
        if ((await this.tooltip.getByText(/and \d+ more here/).count()) === 0) continue;
        await mouse.click(point.x, point.y);
        return;
      }
    }
    throw new Error('Nowhere about the middle are several events under the pointer');
  }

  /** A hover is answered with a frame, its words with the next. */
  async #nextFrame(): Promise<void> {
    await this.#app.page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
  }

  /** As when the graphics driver crashes or another page needs the memory. */
  async loseContext(): Promise<void> {
    await this.canvas.evaluate((canvas: HTMLCanvasElement) => {
      const extension = canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context');
      Object.assign(window, { giveContextBack: () => extension?.restoreContext() });
      extension?.loseContext();
    });
  }

  async restoreContext(): Promise<void> {
    await this.canvas.evaluate(() => {
      const giveBack: unknown = Reflect.get(window, 'giveContextBack');
      if (typeof giveBack === 'function') giveBack();
    });
  }

  /** The typefaces the map has fetched for its lettering, one a weight and script. */
  async letteringFonts(): Promise<readonly string[]> {
    return await this.#app.page.evaluate(() =>
      [...document.fonts]
        .filter(({ family, status }) => family.includes('maplibre') && status === 'loaded')
        .map(({ family }) => family),
    );
  }

  /** What the canvas shows, without the panels that stand on it. */
  async picture(): Promise<Picture> {
    const { x, y, width, height } = await this.#box();
    const clip = { x: Math.ceil(x), y: Math.ceil(y), width: Math.floor(width), height };
    return await takePicture(this.#app.page, clip, MAP_ALONE);
  }

  /** How many pixels about the middle are not as they were once something is done. */
  async middleChanges(act: () => Promise<void>): Promise<number> {
    const { x, y } = await this.middle();
    const clip = { x: x - 24, y: y - 24, width: 48, height: 48 };
    const look = () => takePicture(this.#app.page, clip, MAP_ALONE);
    const before = await look();
    await act();
    const after = await look();
    return countChanges(before, after);
  }

  async countDrawn(kind: keyof typeof EVENT_COLORS): Promise<number> {
    return countColor(await this.picture(), EVENT_COLORS[kind]);
  }

  /** Waits until symbols of a kind are on the map. */
  async expectDrawn(kind: keyof typeof EVENT_COLORS): Promise<void> {
    await expect.poll(() => this.countDrawn(kind)).toBeGreaterThan(20);
  }

  /** Waits until at least so many pixels are other than in a picture of before. */
  async expectChanged(before: Picture, pixels: number): Promise<void> {
    await expect
      .poll(async () => countChanges(before, await this.picture()))
      .toBeGreaterThan(pixels);
  }

  /** Waits until the map is as good as it was in a picture of before. */
  async expectSame(before: Picture): Promise<void> {
    await expect.poll(async () => countChanges(before, await this.picture())).toBeLessThan(60);
  }

  async #box() {
    const box = await this.region.boundingBox();
    if (box === null) throw new Error('The map is not on the screen');
    return box;
  }
}
