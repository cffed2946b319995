import { canvasSizePx } from './canvas-size';
import { createEventBuffer, EVENT_ORIGIN } from './event-buffer';
import type { EventColumns } from './event-columns';
import { EventGeometry } from './event-geometry';
import { PULSE_SHADERS, SYMBOL_SHADERS, UNCERTAINTY_SHADERS } from './event-layer-shaders';
import { nearSlotShare, slotSpacingPx, symbolRadiusPx } from './event-metrics';
import type { EventOffsets } from './event-offsets';
import { setStoryUniforms } from './event-shader-story';
import type { EventStory } from './event-story';
import { type EventTimeline, shownRange, startedRange } from './event-timeline';
import {
  createProgramSource,
  type GlProgram,
  type ProgramSource,
  setProjectionUniforms,
} from './gl-program';
import { GlWash } from './gl-wash';
import type { GlPalette } from './map-colors';
import type { CustomLayerInterface, CustomRenderMethodInput, GlMap } from './maplibre';

const NO_EVENT = -1;
const EMPHASIS = { none: 0, hovered: 1, selected: 2, focused: 3 } as const;
type Emphasis = (typeof EMPHASIS)[keyof typeof EMPHASIS];

/**
 * All events, drawn from one buffer by three custom layers: the discs of uncertainty, to lie under
 * the labels, the symbols, and those of marked events once more, to lie over everything. A step
 * of the story changes uniforms and nothing else.
 */
export class EventLayer {
  readonly uncertaintyLayer: CustomLayerInterface;
  readonly symbolLayer: CustomLayerInterface;
  readonly markLayer: CustomLayerInterface;

  readonly #timeline: EventTimeline;
  readonly #geometry: EventGeometry;
  readonly #wash = new GlWash();
  #programs = createPrograms();
  #map: GlMap | null = null;
  #story: EventStory | null = null;
  #palette: GlPalette;
  #selected = NO_EVENT;
  #hovered = NO_EVENT;
  #focused = NO_EVENT;

  constructor(
    columns: EventColumns,
    timeline: EventTimeline,
    offsets: EventOffsets,
    palette: GlPalette,
  ) {
    this.#timeline = timeline;
    this.#palette = palette;
    this.#geometry = new EventGeometry(createEventBuffer(columns, timeline, offsets));
    const onAdd = (map: GlMap): void => {
      this.#map = map;
    };
    this.uncertaintyLayer = {
      id: 'events-uncertainty',
      type: 'custom',
      onAdd,
      prerender: (gl, input) => this.#fillUncertainty(gl, input),
      render: (gl) => this.#wash.paint(gl, this.#palette.discOpacity),
    };
    this.symbolLayer = {
      id: 'events-symbol',
      type: 'custom',
      onAdd,
      render: (gl, input) => this.#drawSymbols(gl, input),
    };
    this.markLayer = {
      id: 'events-mark',
      type: 'custom',
      onAdd,
      render: (gl, input) => this.#drawMarks(gl, input),
    };
  }

  /** Takes effect with the map's next frame, as all the setters do. */
  setStory(story: EventStory): void {
    this.#story = story;
  }

  /** By event index as `EVENT_MASK` says; null: every event has its symbol. */
  setFilter(visible: Uint8Array | null): void {
    this.#geometry.setMask(visible);
  }

  setPalette(palette: GlPalette): void {
    this.#palette = palette;
  }

  /** Event indices; the selected event is drawn even where window or filter leave it out. */
  setMarks(selected: number | null, hovered: number | null, focused: number | null = null): void {
    this.#selected = selected ?? NO_EVENT;
    this.#hovered = hovered ?? NO_EVENT;
    this.#focused = focused ?? NO_EVENT;
  }

  /** The GL context is lost: nothing of it may be used again. */
  forgetContext(): void {
    this.#geometry.forgetContext();
    this.#wash.forgetContext();
    this.#programs = createPrograms();
  }

  #fillUncertainty(gl: WebGL2RenderingContext, input: CustomRenderMethodInput): void {
    const story = this.#story;
    if (!story) return;
    const { first, last } = shownRange(this.#timeline, story.from, story.now);
    const { widthPx, heightPx } = this.#measure(gl);
    this.#wash.fill(gl, Math.round(widthPx), Math.round(heightPx), () => {
      const program = this.#use(gl, input, this.#programs.uncertainty, story);
      gl.uniform1i(program.uniform('u_first'), first);
      this.#geometry.draw(gl, first, last);
    });
  }

  #drawSymbols(gl: WebGL2RenderingContext, input: CustomRenderMethodInput): void {
    const story = this.#story;
    if (!story) return;
    // Playing needs it later, and at once; linked before the other, it costs no wait of its own.
    const pulse = this.#programs.pulse(gl, input.shaderData);
    if (story.pulseDays > 0) {
      const begun = startedRange(this.#timeline, story.now - story.pulseDays, story.now);
      if (begun.first < begun.last) {
        const program = this.#use(gl, input, this.#programs.pulse, story);
        gl.uniform1i(program.uniform('u_first'), begun.first);
        this.#geometry.draw(gl, begun.first, begun.last);
      }
    }
    const { first, last } = shownRange(this.#timeline, story.from, story.now);
    const program = this.#use(gl, input, this.#programs.symbol, story);
    pulse.finish();
    this.#drawRange(gl, program, first, last, EMPHASIS.none);
  }

  #drawMarks(gl: WebGL2RenderingContext, input: CustomRenderMethodInput): void {
    const marks = [
      [this.#hovered, EMPHASIS.hovered],
      [this.#selected, EMPHASIS.selected],
      [this.#focused, EMPHASIS.focused],
    ] as const;
    const drawn = marks.filter(([index]) => index >= 0 && index < this.#timeline.count);
    if (!this.#story || drawn.length === 0) return;
    const program = this.#use(gl, input, this.#programs.symbol, this.#story);
    for (const [index, emphasis] of drawn) {
      this.#drawRange(gl, program, index, index + 1, emphasis);
    }
  }

  #drawRange(
    gl: WebGL2RenderingContext,
    { uniform }: GlProgram,
    first: number,
    last: number,
    emphasis: Emphasis,
  ): void {
    gl.uniform1i(uniform('u_first'), first);
    gl.uniform1i(uniform('u_emphasis'), emphasis);
    this.#geometry.draw(gl, first, last);
  }

  #use(
    gl: WebGL2RenderingContext,
    { shaderData, defaultProjectionData }: CustomRenderMethodInput,
    source: ProgramSource,
    story: EventStory,
  ): GlProgram {
    const program = source(gl, shaderData);
    const { uniform } = program;
    const zoom = this.#map?.getZoom() ?? 0;
    const { widthPx, heightPx, devicePx } = this.#measure(gl);
    gl.useProgram(program.program);
    setProjectionUniforms(gl, program, defaultProjectionData, EVENT_ORIGIN);
    setStoryUniforms(gl, program, story);
    gl.uniform4f(
      uniform('u_sizes'),
      symbolRadiusPx(zoom),
      slotSpacingPx(zoom),
      nearSlotShare(zoom),
      devicePx,
    );
    gl.uniform2f(uniform('u_viewport'), widthPx, heightPx);
    gl.uniform1f(uniform('u_longShare'), story.longShare);
    gl.uniform3fv(uniform('u_colors'), this.#palette.kinds);
    gl.uniform3f(uniform('u_paper'), ...this.#palette.paper);
    gl.uniform3f(uniform('u_accent'), ...this.#palette.accent);
    gl.uniform2i(uniform('u_marks'), this.#selected, this.#hovered);
    return program;
  }

  /** The canvas in px, and how many device pixels make one. */
  #measure(gl: WebGL2RenderingContext): Record<'widthPx' | 'heightPx' | 'devicePx', number> {
    const widthPx = (this.#map && canvasSizePx(this.#map).width) || gl.drawingBufferWidth;
    const devicePx = gl.drawingBufferWidth / widthPx;
    return { widthPx, heightPx: gl.drawingBufferHeight / devicePx, devicePx };
  }
}

function createPrograms(): Record<'uncertainty' | 'pulse' | 'symbol', ProgramSource> {
  return {
    uncertainty: createProgramSource(UNCERTAINTY_SHADERS),
    pulse: createProgramSource(PULSE_SHADERS),
    symbol: createProgramSource(SYMBOL_SHADERS),
  };
}
