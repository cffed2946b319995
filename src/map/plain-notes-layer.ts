import type { TimeWindow } from '../domain/time-window';
import { canvasSizePx } from './canvas-size';
import { EVENT_ORIGIN } from './event-buffer';
import {
  createProgramSource,
  type GlProgram,
  type ProgramSource,
  setProjectionUniforms,
} from './gl-program';
import { type GlColor, toGlColor } from './map-colors';
import type { CustomLayerInterface, CustomRenderMethodInput, GlMap } from './maplibre';
import { NOTE_FILL_OPACITY, noteColors } from './note-colors';
import { palette, type Theme } from './palette';
import { COARSE_ZOOM, type PlainNotes } from './plain-notes-pack';
import { PLAIN_DOT_SHADERS, PLAIN_FILL_SHADERS, PLAIN_LINE_SHADERS } from './plain-notes-shaders';
import { PlainPartGeometry } from './plain-part-geometry';

type Look = {
  /** Red, green, blue by colour, in the order of `NOTE_COLORS`. */
  readonly colors: Float32Array;
  readonly paper: GlColor;
  readonly fillOpacity: number;
};

/**
 * Very many notes, drawn from buffers by two custom layers: areas and lines, to lie under the
 * ground's names, and points as dots, over them. A step of the window changes a uniform and
 * nothing else.
 */
export class PlainNotesLayer {
  readonly shapeLayer: CustomLayerInterface;
  readonly dotLayer: CustomLayerInterface;

  readonly #map: GlMap;
  readonly #parts = {
    fills: new PlainPartGeometry('corners'),
    lines: new PlainPartGeometry('quads'),
    coarseLines: new PlainPartGeometry('quads'),
    dots: new PlainPartGeometry('quads'),
  } as const;
  #programs = createPrograms();
  #look: Look;
  #window: TimeWindow;

  constructor(map: GlMap, theme: Theme, window: TimeWindow) {
    this.#map = map;
    this.#look = toLook(theme);
    this.#window = window;
    this.shapeLayer = {
      id: 'notes-plain-shape',
      type: 'custom',
      render: (gl, input) => this.#drawShapes(gl, input),
    };
    this.dotLayer = {
      id: 'notes-plain-dot',
      type: 'custom',
      render: (gl, input) => this.#drawDots(gl, input),
    };
  }

  /** Takes effect with the map's next frame, as all the setters do. */
  setNotes(plain: PlainNotes | null): void {
    for (const name of ['fills', 'lines', 'coarseLines', 'dots'] as const) {
      this.#parts[name].setPart(plain?.[name] ?? null);
    }
  }

  /** @param notes indices of those that are not drawn */
  setLeftOut(notes: readonly number[]): void {
    for (const part of Object.values(this.#parts)) part.setLeftOut(notes);
  }

  setWindow(window: TimeWindow): void {
    this.#window = window;
  }

  setTheme(theme: Theme): void {
    this.#look = toLook(theme);
  }

  /** The GL context is lost: nothing of it may be used again. */
  forgetContext(): void {
    for (const part of Object.values(this.#parts)) part.forgetContext();
    this.#programs = createPrograms();
  }

  #drawShapes(gl: WebGL2RenderingContext, input: CustomRenderMethodInput): void {
    const { fills, lines, coarseLines } = this.#parts;
    if (!fills.isEmpty) {
      const { uniform } = this.#use(gl, input, this.#programs.fill);
      gl.uniform1f(uniform('u_opacity'), this.#look.fillOpacity);
      fills.draw(gl);
    }
    if (lines.isEmpty) return;
    this.#use(gl, input, this.#programs.line);
    (this.#map.getZoom() <= COARSE_ZOOM ? coarseLines : lines).draw(gl);
  }

  #drawDots(gl: WebGL2RenderingContext, input: CustomRenderMethodInput): void {
    if (this.#parts.dots.isEmpty) return;
    const { uniform } = this.#use(gl, input, this.#programs.dot);
    gl.uniform3f(uniform('u_paper'), ...this.#look.paper);
    this.#parts.dots.draw(gl);
  }

  #use(
    gl: WebGL2RenderingContext,
    { shaderData, defaultProjectionData }: CustomRenderMethodInput,
    source: ProgramSource,
  ): GlProgram {
    const program = source(gl, shaderData);
    const { uniform } = program;
    const { width, height } = canvasSizePx(this.#map);
    gl.useProgram(program.program);
    setProjectionUniforms(gl, program, defaultProjectionData, EVENT_ORIGIN);
    gl.uniform2f(uniform('u_viewport'), width, height);
    gl.uniform1f(uniform('u_devicePx'), gl.drawingBufferWidth / width);
    gl.uniform2f(uniform('u_window'), this.#window.from, this.#window.to);
    gl.uniform3fv(uniform('u_colors'), this.#look.colors);
    return program;
  }
}

function createPrograms(): Record<'fill' | 'line' | 'dot', ProgramSource> {
  return {
    fill: createProgramSource(PLAIN_FILL_SHADERS),
    line: createProgramSource(PLAIN_LINE_SHADERS),
    dot: createProgramSource(PLAIN_DOT_SHADERS),
  };
}

function toLook(theme: Theme): Look {
  return {
    colors: new Float32Array(Object.values(noteColors[theme]).flatMap(toGlColor)),
    paper: toGlColor(palette[theme].homeLand),
    fillOpacity: NOTE_FILL_OPACITY[theme],
  };
}
