import { ROUTE_PADDING, ROUTE_STRIDE_BYTES, type RouteBuffer } from './route-buffer';
import { ROUTE_ATTRIBUTE } from './route-layer-shaders';

type GlObjects = {
  readonly points: WebGLBuffer;
  readonly ranks: WebGLBuffer;
  readonly vertexArray: WebGLVertexArrayObject;
};

/** All lines and their ranks in GL memory, a segment an instance. */
export class RouteGeometry {
  readonly #buffer: RouteBuffer;
  /** One byte a point: the rank of the leg that it begins or goes on; 0: not drawn. */
  readonly #ranks: Uint8Array;
  #objects: GlObjects | null = null;
  #areRanksStale = true;
  #boundFirst = -1;

  constructor(buffer: RouteBuffer) {
    this.#buffer = buffer;
    this.#ranks = new Uint8Array(buffer.data.byteLength / ROUTE_STRIDE_BYTES).fill(1);
  }

  /** Ranks by event index and leg, see `rankRouteLegs`. Taken over at the next draw. */
  setRanks(ranks: ReadonlyMap<number, readonly number[]>): void {
    const { legs, pointsBefore } = this.#buffer;
    for (const [index, parts] of legs) {
      const before = pointsBefore[index] ?? 0;
      parts.forEach(({ first, last }, at) => {
        this.#ranks.fill(ranks.get(index)?.[at] ?? 0, before + first, before + last);
      });
    }
    this.#areRanksStale = true;
  }

  /** Draws the lines of events `first` to before `last`. */
  draw(gl: WebGL2RenderingContext, first: number, last: number): void {
    const firstPoint = this.#buffer.pointsBefore[first] ?? 0;
    const segments = (this.#buffer.pointsBefore[last] ?? 0) - firstPoint;
    if (segments <= 0) return;
    this.#objects ??= this.#create(gl);
    const { ranks, vertexArray } = this.#objects;
    if (this.#areRanksStale) {
      gl.bindBuffer(gl.ARRAY_BUFFER, ranks);
      gl.bufferData(gl.ARRAY_BUFFER, this.#ranks, gl.DYNAMIC_DRAW);
      this.#areRanksStale = false;
    }
    gl.bindVertexArray(vertexArray);
    if (this.#boundFirst !== firstPoint) this.#point(gl, this.#objects, firstPoint);
    gl.drawArraysInstanced(gl.TRIANGLE_STRIP, 0, 4, segments);
    gl.bindVertexArray(null);
  }

  /** The context is gone, and everything in it: the next draw uploads again. */
  forgetContext(): void {
    this.#objects = null;
    this.#areRanksStale = true;
    this.#boundFirst = -1;
  }

  #create(gl: WebGL2RenderingContext): GlObjects {
    const points = gl.createBuffer();
    gl.bindBuffer(gl.ARRAY_BUFFER, points);
    gl.bufferData(gl.ARRAY_BUFFER, this.#buffer.data, gl.STATIC_DRAW);
    return { points, ranks: gl.createBuffer(), vertexArray: gl.createVertexArray() };
  }

  // The same points are read four times over, each time one further on.
  #point(gl: WebGL2RenderingContext, { points, ranks }: GlObjects, firstPoint: number): void {
    const { before, start, end, after, span, rank } = ROUTE_ATTRIBUTE;
    const stride = ROUTE_STRIDE_BYTES;
    const origin = firstPoint * stride;
    gl.bindBuffer(gl.ARRAY_BUFFER, points);
    for (const [further, location] of [before, start, end, after].entries()) {
      const offset = origin + (further - 1 + ROUTE_PADDING.before) * stride;
      gl.vertexAttribPointer(location, 4, gl.FLOAT, false, stride, offset);
    }
    const spanOffset = origin + ROUTE_PADDING.before * stride + 16;
    gl.vertexAttribPointer(span, 2, gl.FLOAT, false, stride, spanOffset);
    gl.bindBuffer(gl.ARRAY_BUFFER, ranks);
    gl.vertexAttribIPointer(rank, 1, gl.UNSIGNED_BYTE, 1, firstPoint);
    for (const location of Object.values(ROUTE_ATTRIBUTE)) {
      gl.enableVertexAttribArray(location);
      gl.vertexAttribDivisor(location, 1);
    }
    this.#boundFirst = firstPoint;
  }
}
