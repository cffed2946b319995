import { expect, type Locator } from '@playwright/test';
import type { AppDriver } from './app-driver';
import type { MapDriver } from './map-driver';
import type { NotesDriver } from './notes-driver';

/** A place on the map, parts of its width and height. */
export type Spot = readonly [x: number, y: number];
type Tool =
  | 'point'
  | 'line'
  | 'area'
  | 'circle'
  | 'text'
  | 'rectangle'
  | 'freehand'
  | 'arrow'
  | 'select';

/** Drawing notes on the map. */
export class NotesMapDriver {
  readonly #app: AppDriver;
  readonly #map: MapDriver;
  readonly #notes: NotesDriver;

  constructor(app: AppDriver, map: MapDriver, notes: NotesDriver) {
    this.#app = app;
    this.#map = map;
    this.#notes = notes;
  }

  /** Says how to draw, and has buttons for it. */
  get bar(): Locator {
    return this.#map.region.getByRole('group', { name: this.#app.words['noteMap.bar'] });
  }

  button(
    key:
      | 'noteMap.finish'
      | 'noteMap.cancel'
      | 'noteMap.done'
      | 'noteMap.undoCorner'
      | 'noteMap.turnRight',
  ): Locator {
    return this.bar.getByRole('button', { name: this.#app.words[key], exact: true });
  }

  /** Takes up a tool, and waits for it to be at work. */
  async take(tool: Tool): Promise<void> {
    const name = this.#app.words[`notes.tool.${tool}`];
    await this.#notes.panel.getByRole('button', { name, exact: true }).click();
    await expect(this.bar).toBeVisible();
    // Its code comes now; the map has the keys when it is there.
    await expect(this.#map.canvas).toBeFocused();
  }

  async at([x, y]: Spot): Promise<{ readonly x: number; readonly y: number }> {
    const box = await this.#map.region.boundingBox();
    if (box === null) throw new Error('There is no map');
    return { x: Math.round(box.x + x * box.width), y: Math.round(box.y + y * box.height) };
  }

  async click(...spots: readonly Spot[]): Promise<void> {
    for (const spot of spots) {
      const { x, y } = await this.at(spot);
      await this.#app.page.mouse.move(x, y);
      await this.#app.page.mouse.down();
      await this.#app.page.mouse.up();
    }
  }

  async drag(from: Spot, to: Spot): Promise<void> {
    const [start, end] = [await this.at(from), await this.at(to)];
    const { mouse } = this.#app.page;
    await mouse.move(start.x, start.y);
    await mouse.down();
    await mouse.move(end.x, end.y, { steps: 12 });
    await mouse.up();
  }

  /** What the panel says of the size of the note at hand. */
  get measures(): Locator {
    return this.#notes.panel.getByRole('list', { name: this.#app.words['notes.measure'] });
  }

  /** The tool is put down and a note of this type is at hand. */
  async expectMade(type: Exclude<Tool, 'select'>): Promise<void> {
    await expect(this.bar).toHaveCount(0);
    const editor = this.#notes.panel.getByRole('region', { name: this.#app.words['notes.editor'] });
    await expect(editor.locator('strong')).toHaveText(this.#app.words[`notes.type.${type}`]);
  }
}
