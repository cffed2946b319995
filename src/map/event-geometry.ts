import { EVENT_ATTRIBUTE, EVENT_STRIDE_BYTES } from './event-buffer';

type GlObjects = {
  readonly events: WebGLBuffer;
  readonly mask: WebGLBuffer;
  readonly vertexArray: WebGLVertexArrayObject;
};

/** All events and the filter's mask in GL memory, drawn as instances from any event on. */
export class EventGeometry {
  readonly #data: ArrayBuffer;
  readonly #mask: Uint8Array;
  #objects: GlObjects | null = null;
  #isMaskStale = true;
  #boundFirst = -1;

  /** Takes what `createEventBuffer` has packed. */
  constructor(data: ArrayBuffer) {
    this.#data = data;
    this.#mask = new Uint8Array(data.byteLength / EVENT_STRIDE_BYTES).fill(1);
  }

  /** By event index as `EVENT_MASK` says; null: symbols. Taken over at the next draw. */
  setMask(visible: Uint8Array | null): void {
    if (visible === null) this.#mask.fill(1);
    else this.#mask.set(visible.subarray(0, this.#mask.length));
    this.#isMaskStale = true;
  }

  /** Draws one quad (a strip of four vertices) an event, `first` to before `last`. */
  draw(gl: WebGL2RenderingContext, first: number, last: number): void {
    if (last <= first) return;
    this.#objects ??= this.#create(gl);
    const { mask, vertexArray } = this.#objects;
    if (this.#isMaskStale) {
      gl.bindBuffer(gl.ARRAY_BUFFER, mask);
      gl.bufferData(gl.ARRAY_BUFFER, this.#mask, gl.DYNAMIC_DRAW);
      this.#isMaskStale = false;
    }
    gl.bindVertexArray(vertexArray);
    if (this.#boundFirst !== first) this.#point(gl, this.#objects, first);
    gl.drawArraysInstanced(gl.TRIANGLE_STRIP, 0, 4, last - first);
    gl.bindVertexArray(null);
  }

  /** The context is gone, and everything in it: the next draw uploads again. */
  forgetContext(): void {
    this.#objects = null;
    this.#isMaskStale = true;
    this.#boundFirst = -1;
  }

  #create(gl: WebGL2RenderingContext): GlObjects {
    const events = gl.createBuffer();
    gl.bindBuffer(gl.ARRAY_BUFFER, events);
    gl.bufferData(gl.ARRAY_BUFFER, this.#data, gl.STATIC_DRAW);
    return { events, mask: gl.createBuffer(), vertexArray: gl.createVertexArray() };
  }

  // WebGL 2 has no base instance: drawing from another event on means pointing elsewhere.
  #point(gl: WebGL2RenderingContext, { events, mask }: GlObjects, first: number): void {
    const { position, span, offsets, longOffsets, style, uncertainty, visible } = EVENT_ATTRIBUTE;
    const stride = EVENT_STRIDE_BYTES;
    const start = first * stride;
    gl.bindBuffer(gl.ARRAY_BUFFER, events);
    for (const [{ location, offset }, size, type] of [
      [position, 2, gl.FLOAT],
      [span, 2, gl.FLOAT],
      [offsets, 4, gl.SHORT],
      [longOffsets, 4, gl.SHORT],
      [uncertainty, 1, gl.FLOAT],
    ] as const) {
      gl.vertexAttribPointer(location, size, type, false, stride, start + offset);
    }
    gl.vertexAttribIPointer(style.location, 2, gl.UNSIGNED_BYTE, stride, start + style.offset);
    gl.bindBuffer(gl.ARRAY_BUFFER, mask);
    gl.vertexAttribIPointer(visible.location, 1, gl.UNSIGNED_BYTE, 1, first);
    for (const { location } of Object.values(EVENT_ATTRIBUTE)) {
      gl.enableVertexAttribArray(location);
      gl.vertexAttribDivisor(location, 1);
    }
    this.#boundFirst = first;
  }
}
