import type { ScreenPoint } from './map-callbacks';

/** What an arrow key moves the cross by, px, and with Shift. */
const KEY_STEP_PX = 24;
const FINE_STEP_PX = 4;

const ARROWS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** The way an arrow key leads, px right and down; null for other keys. */
export function stepOf({
  key,
  shiftKey,
}: Pick<KeyboardEvent, 'key' | 'shiftKey'>): readonly [x: number, y: number] | null {
  const arrow = ARROWS[key];
  if (arrow === undefined) return null;
  const step = shiftKey ? FINE_STEP_PX : KEY_STEP_PX;
  return [arrow[0] * step, arrow[1] * step];
}

/** Where the keyboard draws: in the middle of the canvas at first, moved by arrow keys. */
export class MapCross {
  readonly #canvas: HTMLElement;
  #point: ScreenPoint;

  constructor(canvas: HTMLElement) {
    this.#canvas = canvas;
    this.#point = { x: canvas.clientWidth / 2, y: canvas.clientHeight / 2 };
  }

  get point(): ScreenPoint {
    return this.#point;
  }

  /** Never leaves the canvas. */
  move([right, down]: readonly [right: number, down: number]): void {
    const { clientWidth, clientHeight } = this.#canvas;
    this.#point = {
      x: Math.min(Math.max(this.#point.x + right, 0), clientWidth),
      y: Math.min(Math.max(this.#point.y + down, 0), clientHeight),
    };
  }
}
