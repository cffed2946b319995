import type { LngLat } from '../domain/event-record';
import { canvasSizePx } from './canvas-size';
import { EVENT_ORIGIN } from './event-buffer';
import { COUNT_CLASSES } from './event-group-counts';
import { PILE_ATTRIBUTE, PILE_SHADERS, SHARE_VECTORS } from './event-pile-shaders';
import { DIGIT_PX, GlDigits } from './gl-digits';
import { createProgramSource, type ProgramSource, setProjectionUniforms } from './gl-program';
import type { GlPalette } from './map-colors';
import { toMercator } from './map-mercator';
import type { CustomLayerInterface, CustomRenderMethodInput, GlMap } from './maplibre';

/** A group of events that is drawn as one. */
export type EventPile = {
  readonly center: LngLat;
  readonly radiusPx: number;
  readonly total: number;
  /** By class, see `countClassOf`. */
  readonly counts: Uint32Array;
};

const PILE_FLOATS = 4 + SHARE_VECTORS * 4;

type GlObjects = { readonly piles: WebGLBuffer; readonly vertexArray: WebGLVertexArrayObject };

/**
 * Packs piles for the shader: place, radius and number, then the classes' shares added up. The
 * largest come last, to lie on top.
 */
export function createPileBuffer(piles: readonly EventPile[]): Float32Array<ArrayBuffer> {
  const floats = new Float32Array(piles.length * PILE_FLOATS);
  const smallFirst = [...piles].sort((a, b) => a.total - b.total);
  smallFirst.forEach(({ center, radiusPx, total, counts }, at) => {
    const [x, y] = toMercator(center);
    const start = at * PILE_FLOATS;
    floats.set([x - EVENT_ORIGIN[0], y - EVENT_ORIGIN[1], radiusPx, total], start);
    let sum = 0;
    for (let group = 0; group < SHARE_VECTORS * 4; group++) {
      sum += group < COUNT_CLASSES ? (counts[group] ?? 0) : 0;
      floats[start + 4 + group] = total > 0 ? sum / total : 0;
    }
  });
  return floats;
}

/** The piles, over all other events. They are few: all are packed anew when one changes. */
export class EventPileLayer {
  readonly layer: CustomLayerInterface;

  readonly #digits = new GlDigits(() => this.#map?.triggerRepaint());
  #program: ProgramSource = createProgramSource(PILE_SHADERS);
  #map: GlMap | null = null;
  #objects: GlObjects | null = null;
  #palette: GlPalette;
  #data = new Float32Array();
  #isStale = true;

  constructor(palette: GlPalette) {
    this.#palette = palette;
    this.layer = {
      id: 'events-pile',
      type: 'custom',
      onAdd: (map) => {
        this.#map = map;
      },
      render: (gl, input) => this.#draw(gl, input),
    };
  }

  /** Takes effect with the map's next frame, as all the setters do. */
  setPiles(piles: readonly EventPile[]): void {
    this.#data = createPileBuffer(piles);
    this.#isStale = true;
  }

  setPalette(palette: GlPalette): void {
    this.#palette = palette;
  }

  /** The GL context is lost: nothing of it may be used again. */
  forgetContext(): void {
    this.#objects = null;
    this.#isStale = true;
    this.#digits.forgetContext();
    this.#program = createProgramSource(PILE_SHADERS);
  }

  #draw(gl: WebGL2RenderingContext, input: CustomRenderMethodInput): void {
    const count = this.#data.length / PILE_FLOATS;
    if (count === 0) return;
    this.#objects ??= createObjects(gl);
    if (this.#isStale) {
      gl.bindBuffer(gl.ARRAY_BUFFER, this.#objects.piles);
      gl.bufferData(gl.ARRAY_BUFFER, this.#data, gl.DYNAMIC_DRAW);
      this.#isStale = false;
    }
    const program = this.#program(gl, input.shaderData);
    const { uniform } = program;
    const widthPx = (this.#map && canvasSizePx(this.#map).width) || gl.drawingBufferWidth;
    const devicePx = gl.drawingBufferWidth / widthPx;
    gl.useProgram(program.program);
    setProjectionUniforms(gl, program, input.defaultProjectionData, EVENT_ORIGIN);
    this.#digits.bind(gl, devicePx);
    gl.uniform1i(uniform('u_digits'), 0);
    gl.uniform2f(uniform('u_digitSize'), this.#digits.widthPx, DIGIT_PX.height);
    gl.uniform2f(uniform('u_viewport'), widthPx, gl.drawingBufferHeight / devicePx);
    gl.uniform1f(uniform('u_devicePx'), devicePx);
    gl.uniform3fv(uniform('u_colors'), this.#palette.kinds);
    gl.uniform3f(uniform('u_paper'), ...this.#palette.paper);
    gl.uniform3f(uniform('u_ink'), ...this.#palette.ink);
    gl.bindVertexArray(this.#objects.vertexArray);
    gl.drawArraysInstanced(gl.TRIANGLE_STRIP, 0, 4, count);
    gl.bindVertexArray(null);
  }
}

function createObjects(gl: WebGL2RenderingContext): GlObjects {
  const piles = gl.createBuffer();
  const vertexArray = gl.createVertexArray();
  gl.bindVertexArray(vertexArray);
  gl.bindBuffer(gl.ARRAY_BUFFER, piles);
  for (let vector = 0; vector <= SHARE_VECTORS; vector++) {
    const location = vector === 0 ? PILE_ATTRIBUTE.place : PILE_ATTRIBUTE.shares + vector - 1;
    gl.vertexAttribPointer(location, 4, gl.FLOAT, false, PILE_FLOATS * 4, vector * 16);
    gl.enableVertexAttribArray(location);
    gl.vertexAttribDivisor(location, 1);
  }
  gl.bindVertexArray(null);
  return { piles, vertexArray };
}
