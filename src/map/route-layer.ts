import type { EventRecord } from '../domain/event-record';
import { canvasSizePx } from './canvas-size';
import { EVENT_ORIGIN } from './event-buffer';
import { setStoryUniforms } from './event-shader-story';
import type { EventStory } from './event-story';
import { type EventTimeline, isShownAt, shownRange } from './event-timeline';
import {
  createProgramSource,
  type GlProgram,
  type ProgramSource,
  setProjectionUniforms,
} from './gl-program';
import type { GlPalette } from './map-colors';
import type { CustomLayerInterface, CustomRenderMethodInput, GlMap } from './maplibre';
import type { RouteBuffer } from './route-buffer';
import type { ShownRoute } from './route-exits';
import { RouteGeometry } from './route-geometry';
import { ROUTE_MARK_SHADERS, ROUTE_SHADERS } from './route-layer-shaders';
import { collectRouteMarks, type RouteMark } from './route-marks';
import { rankRouteLegs } from './route-ranks';

/**
 * The visits' lines. MapLibre's own lines would need new data, and a round trip to its worker,
 * for every frame in which one is being drawn; here that is a uniform.
 */
export class RouteLayer {
  readonly layer: CustomLayerInterface;

  readonly #events: readonly EventRecord[];
  readonly #timeline: EventTimeline;
  readonly #buffer: RouteBuffer;
  readonly #geometry: RouteGeometry;
  #programs = createPrograms();
  #map: GlMap | null = null;
  #story: EventStory | null = null;
  #palette: GlPalette;
  #visible: Uint8Array | null = null;
  #selected: number | null = null;

  constructor(
    events: readonly EventRecord[],
    timeline: EventTimeline,
    buffer: RouteBuffer,
    palette: GlPalette,
  ) {
    this.#events = events;
    this.#timeline = timeline;
    this.#palette = palette;
    this.#buffer = buffer;
    this.#geometry = new RouteGeometry(this.#buffer);
    this.layer = {
      id: 'routes-line',
      type: 'custom',
      onAdd: (map) => {
        this.#map = map;
      },
      render: (gl, input) => this.#draw(gl, input),
    };
  }

  /** Takes effect with the map's next frame, as all the setters do. */
  setStory(story: EventStory): void {
    const previous = this.#story;
    this.#story = story;
    // Ranks are told apart by whole days, so that most frames leave them.
    if (previous?.from !== story.from || Math.ceil(previous.now) !== Math.ceil(story.now)) {
      this.#rank();
    }
  }

  /** 1 by event index where the filter passes; null: everywhere. */
  setFilter(visible: Uint8Array | null): void {
    this.#visible = visible;
    this.#rank();
  }

  setPalette(palette: GlPalette): void {
    this.#palette = palette;
  }

  /** Event index; its line is drawn even where window or filter leave it out. */
  setSelected(selected: number | null): void {
    this.#selected = selected;
  }

  /** The lines of the window's days and the selected one, in order of time. */
  get shownRoutes(): ShownRoute[] {
    const story = this.#story;
    return [...this.#buffer.lines].flatMap(([index, line]) => {
      const places = this.#events[index]?.route;
      const isShown =
        story !== null &&
        (this.#visible === null || this.#visible[index] === 1) &&
        isShownAt(this.#timeline, index, story.from, story.now);
      return places && (isShown || index === this.#selected) ? [{ index, places, line }] : [];
    });
  }

  #rank(): void {
    const story = this.#story;
    if (!story) return;
    const { legs } = this.#buffer;
    const until = Math.ceil(story.now);
    this.#geometry.setRanks(rankRouteLegs(legs, this.#timeline, this.#visible, story.from, until));
  }

  /** The GL context is lost: nothing of it may be used again. */
  forgetContext(): void {
    this.#geometry.forgetContext();
    this.#programs = createPrograms();
  }

  #draw(gl: WebGL2RenderingContext, input: CustomRenderMethodInput): void {
    const story = this.#story;
    if (!story || this.#buffer.lines.size === 0) return;
    // Playing needs it later, and at once; linked before the other, it costs no wait of its own.
    const mark = this.#programs.mark(gl, input.shaderData);
    const selected = this.#selected;
    const line = this.#use(gl, input, this.#programs.line);
    mark.finish();
    setStoryUniforms(gl, line, story);
    gl.uniform1f(line.uniform('u_lineOpacity'), story.routeOpacity);
    const { first, last } = shownRange(this.#timeline, story.from, story.now);
    gl.uniform1i(line.uniform('u_emphasis'), 0);
    this.#geometry.draw(gl, first, last);
    if (selected !== null && this.#buffer.lines.has(selected)) {
      gl.uniform1i(line.uniform('u_emphasis'), 1);
      this.#geometry.draw(gl, selected, selected + 1);
    }
    const { lines } = this.#buffer;
    const marks = collectRouteMarks(lines, this.#timeline, story, this.#visible, selected);
    if (marks.length > 0) this.#drawMarks(gl, input, marks);
  }

  #drawMarks(
    gl: WebGL2RenderingContext,
    input: CustomRenderMethodInput,
    marks: readonly RouteMark[],
  ): void {
    const { uniform } = this.#use(gl, input, this.#programs.mark);
    gl.uniform4fv(
      uniform('u_marks'),
      marks.flatMap(({ at, from }) => [...at, ...from]),
    );
    gl.uniform1iv(
      uniform('u_kinds'),
      marks.map(({ what }) => what),
    );
    gl.drawArraysInstanced(gl.TRIANGLE_STRIP, 0, 4, marks.length);
  }

  #use(
    gl: WebGL2RenderingContext,
    { shaderData, defaultProjectionData }: CustomRenderMethodInput,
    source: ProgramSource,
  ): GlProgram {
    const program = source(gl, shaderData);
    const widthPx = (this.#map && canvasSizePx(this.#map).width) || gl.drawingBufferWidth;
    const devicePx = gl.drawingBufferWidth / widthPx;
    gl.useProgram(program.program);
    setProjectionUniforms(gl, program, defaultProjectionData, EVENT_ORIGIN);
    gl.uniform2f(program.uniform('u_viewport'), widthPx, gl.drawingBufferHeight / devicePx);
    gl.uniform1f(program.uniform('u_devicePx'), devicePx);
    gl.uniform3f(program.uniform('u_color'), ...this.#palette.visit);
    gl.uniform3f(program.uniform('u_paper'), ...this.#palette.paper);
    return program;
  }
}

function createPrograms(): Record<'line' | 'mark', ProgramSource> {
  return {
    line: createProgramSource(ROUTE_SHADERS),
    mark: createProgramSource(ROUTE_MARK_SHADERS),
  };
}
