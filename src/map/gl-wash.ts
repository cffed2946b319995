import { createGlProgram, type GlProgram } from './gl-program';

type GlObjects = {
  readonly framebuffer: WebGLFramebuffer;
  readonly texture: WebGLTexture;
  readonly program: GlProgram;
};

const VERTEX = `#version 300 es
out vec2 v_at;
void main() {
  v_at = vec2(gl_VertexID & 1, gl_VertexID >> 1);
  gl_Position = vec4(v_at * 2.0 - 1.0, 0.0, 1.0);
}`;

const FRAGMENT = `#version 300 es
precision highp float;
uniform sampler2D u_texture;
uniform float u_opacity;
in vec2 v_at;
out vec4 fragColor;
void main() {
  fragColor = texture(u_texture, v_at) * u_opacity;
}`;

/**
 * Translucent shapes that do not add up where they overlap: they are drawn apart, the strongest
 * wins each pixel, and the result is laid over the map as a whole.
 */
export class GlWash {
  #objects: GlObjects | null = null;
  #widthPx = 0;
  #heightPx = 0;

  /**
   * Runs `draw` with the wash as target; for a layer's `prerender`.
   * The size is in px of the page: washes need no device pixels.
   */
  fill(gl: WebGL2RenderingContext, widthPx: number, heightPx: number, draw: () => void): void {
    this.#objects ??= createObjects(gl);
    const { framebuffer, texture } = this.#objects;
    gl.bindFramebuffer(gl.FRAMEBUFFER, framebuffer);
    if (widthPx !== this.#widthPx || heightPx !== this.#heightPx) {
      gl.bindTexture(gl.TEXTURE_2D, texture);
      gl.texImage2D(
        gl.TEXTURE_2D,
        0,
        gl.RGBA8,
        widthPx,
        heightPx,
        0,
        gl.RGBA,
        gl.UNSIGNED_BYTE,
        null,
      );
      const target = gl.COLOR_ATTACHMENT0;
      gl.framebufferTexture2D(gl.FRAMEBUFFER, target, gl.TEXTURE_2D, texture, 0);
      this.#widthPx = widthPx;
      this.#heightPx = heightPx;
    }
    gl.viewport(0, 0, widthPx, heightPx);
    gl.disable(gl.SCISSOR_TEST);
    gl.disable(gl.DEPTH_TEST);
    gl.disable(gl.STENCIL_TEST);
    gl.colorMask(true, true, true, true);
    gl.clearColor(0, 0, 0, 0);
    gl.clear(gl.COLOR_BUFFER_BIT);
    gl.enable(gl.BLEND);
    gl.blendEquation(gl.MAX);
    draw();
    gl.blendEquation(gl.FUNC_ADD);
    gl.bindFramebuffer(gl.FRAMEBUFFER, null);
  }

  /** Lays the wash over the map; for a layer's `render`, after `fill` in the same frame. */
  paint(gl: WebGL2RenderingContext, opacity: number): void {
    if (!this.#objects) return;
    const { program, texture } = this.#objects;
    gl.useProgram(program.program);
    gl.disable(gl.DEPTH_TEST);
    gl.activeTexture(gl.TEXTURE0);
    gl.bindTexture(gl.TEXTURE_2D, texture);
    gl.uniform1i(program.uniform('u_texture'), 0);
    gl.uniform1f(program.uniform('u_opacity'), opacity);
    gl.drawArrays(gl.TRIANGLE_STRIP, 0, 4);
  }

  /** The context is gone, and everything in it. */
  forgetContext(): void {
    this.#objects = null;
    this.#widthPx = 0;
    this.#heightPx = 0;
  }
}

function createObjects(gl: WebGL2RenderingContext): GlObjects {
  const texture = gl.createTexture();
  gl.bindTexture(gl.TEXTURE_2D, texture);
  for (const [name, value] of [
    [gl.TEXTURE_MIN_FILTER, gl.LINEAR],
    [gl.TEXTURE_MAG_FILTER, gl.LINEAR],
    [gl.TEXTURE_WRAP_S, gl.CLAMP_TO_EDGE],
    [gl.TEXTURE_WRAP_T, gl.CLAMP_TO_EDGE],
  ] as const) {
    gl.texParameteri(gl.TEXTURE_2D, name, value);
  }
  const program = createGlProgram(gl, VERTEX, FRAGMENT);
  return { framebuffer: gl.createFramebuffer(), texture, program };
}
