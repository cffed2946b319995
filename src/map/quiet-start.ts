import { MapUnavailableError } from './map-unavailable-error';
import type { GlMap } from './maplibre';

/** From here on the reader sees what there is, ms: a slow line must not keep back all of it. */
const LONGEST_MS = 2500;

/** From a change of the page until the driver has been given what shows it, ms. */
const SETTLE_MS = 80;

const DRAWS = [
  'clear',
  'drawArrays',
  'drawArraysInstanced',
  'drawElements',
  'drawElementsInstanced',
] as const;

/** A start that draws nothing yet. */
export type QuietStart = {
  /** Called when the next frame draws. */
  onEnd: () => void;
  /** Ends it at once, if it has not ended. */
  end: () => void;
};

/**
 * Has a new map make everything ready before it draws anything. To ask the driver for a program
 * is to wait for all it has been given before: half-drawn frames would be waited for at each of
 * some twenty programs. So the frames of the start draw nothing and link one program each,
 * when the driver has nothing else to do, and the first that draws has the whole picture.
 *
 * @param map in a container that is hidden, and is shown in the end: what changes in it would
 *   have the page shown anew, and the driver busy with that
 * @throws MapUnavailableError without a context
 */
export function startQuietly(map: GlMap): QuietStart {
  const start: QuietStart = { onEnd: () => {}, end: () => {} };
  const gl = map.getCanvas().getContext('webgl2');
  if (gl === null) throw new MapUnavailableError('webgl2-missing');
  const { createProgram } = WebGL2RenderingContext.prototype;
  const turn = new LinkTurn(gl);
  for (const draw of DRAWS) gl[draw] = () => {};
  gl.createProgram = () => {
    if (!turn.take()) {
      map.triggerRepaint();
      // MapLibre lets a frame go that is broken off, and begins anew with the next.
      throw new DOMException('The rest is linked in a later frame', 'AbortError');
    }
    return createProgram.call(gl);
  };
  // A container that changes its size would have a frame drawn at once.
  map.redraw = () => {
    map.triggerRepaint();
    return map;
  };
  start.end = () => {
    start.end = () => {};
    clearTimeout(timer);
    map.off('idle', onIdle);
    map.getContainer().style.contentVisibility = '';
    // Own properties hid the methods that all maps and contexts have.
    Reflect.deleteProperty(map, 'redraw');
    for (const name of [...DRAWS, 'createProgram'] as const) {
      Reflect.deleteProperty(gl, name);
    }
    start.onEnd();
    map.triggerRepaint();
  };
  const onIdle = () => start.end();
  const timer = setTimeout(onIdle, LONGEST_MS);
  map.on('idle', onIdle);
  return start;
}

/** Whose turn it is with the driver: ours once it has done all it was given, for a short while. */
class LinkTurn {
  readonly #gl: WebGL2RenderingContext;
  #fence: WebGLSync | null = null;
  #fonts = document.fonts.size;
  #isPageBusy = false;

  constructor(gl: WebGL2RenderingContext) {
    this.#gl = gl;
  }

  /** Whether a program may be linked now: one at a time, it takes some ms. */
  take(): boolean {
    const gl = this.#gl;
    const { size } = document.fonts;
    if (size !== this.#fonts) {
      // A typeface that has come has the whole page laid out and shown anew.
      this.#fonts = size;
      this.#awaitPage();
    }
    if (this.#isPageBusy) return false;
    if (this.#fence === null) {
      this.#fence = gl.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
      gl.flush();
      return false;
    }
    // A browser answers anew once the present task is over, and without waiting.
    if (gl.getSyncParameter(this.#fence, gl.SYNC_STATUS) !== gl.SIGNALED) return false;
    gl.deleteSync(this.#fence);
    this.#fence = null;
    return true;
  }

  #awaitPage(): void {
    // What was asked before says nothing of what comes now.
    this.#gl.deleteSync(this.#fence);
    this.#fence = null;
    this.#isPageBusy = true;
    setTimeout(() => {
      this.#isPageBusy = false;
    }, SETTLE_MS);
  }
}
