import { PLAIN_ATTRIBUTE } from './plain-notes-shaders';
import type { PlainPart } from './plain-part';

type GlObjects = {
  readonly pieces: WebGLBuffer;
  readonly leftOut: WebGLBuffer;
  readonly order: WebGLBuffer | null;
  readonly vertexArray: WebGLVertexArrayObject;
};

/** Floats of a piece that are not of its places: first and last day, and the style. */
const LOOK_FLOATS = 3;

/** Corners of the two triangles of a quad, as shaders count them. */
const QUAD = [0, 1, 2, 2, 1, 3] as const;

/**
 * One part in GL memory: a quad a piece, or a corner of a triangle. A quad has the piece at each of
 * its corners: small instances would be a draw each to some drivers.
 */
export class PlainPartGeometry {
  readonly #corners: 1 | 4;
  #part: PlainPart | null = null;
  /** One byte a corner: 1 where the piece is not drawn. */
  #leftOut = new Uint8Array();
  #objects: GlObjects | null = null;
  #isPartStale = true;
  #isLeftOutStale = true;

  constructor(form: 'quads' | 'corners') {
    this.#corners = form === 'quads' ? 4 : 1;
  }

  get isEmpty(): boolean {
    return this.#leftOut.length === 0;
  }

  /** Taken over at the next draw, as what is left out is. */
  setPart(part: PlainPart | null): void {
    this.#part = part;
    this.#leftOut = new Uint8Array(this.#corners * (part?.before.at(-1) ?? 0));
    this.#isPartStale = true;
    this.#isLeftOutStale = true;
  }

  /** @param notes indices of those that are not drawn */
  setLeftOut(notes: Iterable<number>): void {
    const before = this.#part?.before ?? [];
    this.#leftOut.fill(0);
    for (const note of notes) {
      const [first = 0, next = 0] = [before[note], before[note + 1]];
      this.#leftOut.fill(1, this.#corners * first, this.#corners * next);
    }
    this.#isLeftOutStale = true;
  }

  draw(gl: WebGL2RenderingContext): void {
    if (this.#part === null || this.isEmpty) return;
    this.#objects ??= this.#create(gl, this.#part.size);
    const { pieces, leftOut, order, vertexArray } = this.#objects;
    const corners = this.#leftOut.length;
    gl.bindVertexArray(vertexArray);
    if (this.#isPartStale) {
      upload(gl, pieces, this.#corners === 1 ? this.#part.data : repeated(this.#part));
      if (order !== null) {
        gl.bufferData(gl.ELEMENT_ARRAY_BUFFER, orderOfQuads(corners / 4), gl.STATIC_DRAW);
      }
    }
    if (this.#isLeftOutStale) upload(gl, leftOut, this.#leftOut);
    this.#isPartStale = this.#isLeftOutStale = false;
    if (order === null) gl.drawArrays(gl.TRIANGLES, 0, corners);
    else gl.drawElements(gl.TRIANGLES, (corners / 4) * QUAD.length, gl.UNSIGNED_INT, 0);
    gl.bindVertexArray(null);
  }

  /** The context is gone, and everything in it: the next draw uploads again. */
  forgetContext(): void {
    this.#objects = null;
    this.#isPartStale = true;
    this.#isLeftOutStale = true;
  }

  #create(gl: WebGL2RenderingContext, size: number): GlObjects {
    const { ends, span, style, isLeftOut } = PLAIN_ATTRIBUTE;
    const pieces = gl.createBuffer();
    const leftOut = gl.createBuffer();
    const order = this.#corners === 4 ? gl.createBuffer() : null;
    const vertexArray = gl.createVertexArray();
    const places = size - LOOK_FLOATS;
    gl.bindVertexArray(vertexArray);
    gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, order);
    gl.bindBuffer(gl.ARRAY_BUFFER, pieces);
    for (const [location, floats, offset] of [
      [ends, places, 0],
      [span, 2, places],
      [style, 1, places + 2],
    ] as const) {
      gl.vertexAttribPointer(location, floats, gl.FLOAT, false, 4 * size, 4 * offset);
    }
    gl.bindBuffer(gl.ARRAY_BUFFER, leftOut);
    gl.vertexAttribIPointer(isLeftOut, 1, gl.UNSIGNED_BYTE, 1, 0);
    for (const location of Object.values(PLAIN_ATTRIBUTE)) gl.enableVertexAttribArray(location);
    return { pieces, leftOut, order, vertexArray };
  }
}

function upload(gl: WebGL2RenderingContext, buffer: WebGLBuffer, data: ArrayBufferView): void {
  gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
  gl.bufferData(gl.ARRAY_BUFFER, data, gl.STATIC_DRAW);
}

/** Each piece four times over. */
function repeated({ data, size }: PlainPart): Float32Array {
  const all = new Float32Array(4 * data.length);
  for (let at = 0; at < data.length; at++) {
    const to = 4 * at - 3 * (at % size);
    all[to] = all[to + size] = all[to + 2 * size] = all[to + 3 * size] = data[at] ?? 0;
  }
  return all;
}

function orderOfQuads(count: number): Uint32Array {
  const order = new Uint32Array(QUAD.length * count);
  for (let at = 0; at < order.length; at++) {
    order[at] = 4 * Math.floor(at / QUAD.length) + (QUAD[at % QUAD.length] ?? 0);
  }
  return order;
}
