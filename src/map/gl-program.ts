import type { MercatorPoint } from './map-mercator';
import type { CustomRenderMethodInput } from './maplibre';

/** A shader does not compile or link; the text is the driver's. */
export class GlProgramError extends Error {
  readonly code = 'gl-program-failed';

  constructor(step: string, log: string | null) {
    super(`gl-program-failed at ${step}: ${log ?? 'no log'}`);
    this.name = 'GlProgramError';
  }
}

/** A linked program and its uniforms by name. */
export type GlProgram = {
  readonly program: WebGLProgram;
  /**
   * Waits until the driver has linked it, and all else it was given before; once.
   * @throws GlProgramError with the driver's log
   */
  readonly finish: () => void;
  /**
   * Null where the compiler has dropped it: setting it is then ignored by WebGL.
   * @throws GlProgramError as {@link GlProgram.finish} does
   */
  readonly uniform: (name: string) => WebGLUniformLocation | null;
};

/** Shaders without `#version` and without the projection, which depends on the map's. */
export type ShaderPair = { readonly vertex: string; readonly fragment: string };

/** Gives the program for the map's projection of the moment, compiled when first needed. */
export type ProgramSource = (gl: WebGL2RenderingContext, shaderData: ShaderData) => GlProgram;

type ShaderData = CustomRenderMethodInput['shaderData'];

/** Compiles a shader pair once a projection; for one GL context. */
export function createProgramSource(shaders: ShaderPair): ProgramSource {
  const known = new Map<string, GlProgram>();
  return (gl, { variantName, vertexShaderPrelude, define }) => {
    const found = known.get(variantName);
    if (found) return found;
    const head = `#version 300 es\nprecision highp float;\nprecision highp int;\n`;
    const vertex = `${head}${define}\n${vertexShaderPrelude}\n${shaders.vertex}`;
    const program = createGlProgram(gl, vertex, `${head}${shaders.fragment}`);
    known.set(variantName, program);
    return program;
  };
}

/** Has the driver compile and link; sources are GLSL ES 3.00 in full. */
export function createGlProgram(
  gl: WebGL2RenderingContext,
  vertexSource: string,
  fragmentSource: string,
): GlProgram {
  const program = gl.createProgram();
  const shaders = [
    startShader(gl, gl.VERTEX_SHADER, vertexSource),
    startShader(gl, gl.FRAGMENT_SHADER, fragmentSource),
  ];
  for (const shader of shaders) gl.attachShader(program, shader);
  gl.linkProgram(program);
  const locations = new Map<string, WebGLUniformLocation | null>();
  let isFinished = false;
  const finish = (): void => {
    if (isFinished) return;
    finishLinking(gl, program, shaders);
    isFinished = true;
  };
  return {
    program,
    finish,
    uniform(name) {
      finish();
      let location = locations.get(name);
      if (location === undefined) {
        location = gl.getUniformLocation(program, name);
        locations.set(name, location);
      }
      return location;
    },
  };
}

function finishLinking(
  gl: WebGL2RenderingContext,
  program: WebGLProgram,
  shaders: readonly WebGLShader[],
): void {
  if (!gl.getProgramParameter(program, gl.LINK_STATUS) && !gl.isContextLost()) {
    for (const shader of shaders) {
      if (gl.getShaderParameter(shader, gl.COMPILE_STATUS)) continue;
      throw new GlProgramError('compile', gl.getShaderInfoLog(shader));
    }
    throw new GlProgramError('link', gl.getProgramInfoLog(program));
  }
  for (const shader of shaders) gl.deleteShader(shader);
}

function startShader(gl: WebGL2RenderingContext, type: GLenum, source: string): WebGLShader {
  const shader = gl.createShader(type);
  if (shader === null) throw new GlProgramError('create', 'no shader object');
  gl.shaderSource(shader, source);
  gl.compileShader(shader);
  return shader;
}

/**
 * Sets the uniforms of MapLibre's `projectTile` for positions given relative to `origin`.
 * The origin goes into the matrices here, in 64 bits: 32 are too few for streets.
 */
export function setProjectionUniforms(
  gl: WebGL2RenderingContext,
  { uniform }: GlProgram,
  data: CustomRenderMethodInput['defaultProjectionData'],
  [x, y]: MercatorPoint,
): void {
  const isGlobe = uniform('u_projection_transition') !== null;
  // On the globe the main matrix projects the unit sphere, which the shader computes itself.
  const main = isGlobe ? Float32Array.from(data.mainMatrix) : moveOrigin(data.mainMatrix, x, y);
  gl.uniformMatrix4fv(uniform('u_projection_matrix'), false, main);
  if (!isGlobe) return;
  const [tileX, tileY, tileWidth, tileHeight] = data.tileMercatorCoords;
  gl.uniform4f(
    uniform('u_projection_tile_mercator_coords'),
    tileX + x * tileWidth,
    tileY + y * tileHeight,
    tileWidth,
    tileHeight,
  );
  gl.uniform4f(uniform('u_projection_clipping_plane'), ...data.clippingPlane);
  gl.uniform1f(uniform('u_projection_transition'), data.projectionTransition);
  gl.uniformMatrix4fv(
    uniform('u_projection_fallback_matrix'),
    false,
    moveOrigin(data.fallbackMatrix, x, y),
  );
}

/** The column-major matrix times a translation in the plane, rounded to 32 bits at the end. */
function moveOrigin(matrix: ArrayLike<number>, x: number, y: number): Float32Array {
  const moved = Float32Array.from(matrix);
  for (let row = 0; row < 4; row++) {
    const [atX, atY, atZero] = [matrix[row] ?? 0, matrix[row + 4] ?? 0, matrix[row + 12] ?? 0];
    moved[row + 12] = atX * x + atY * y + atZero;
  }
  return moved;
}
