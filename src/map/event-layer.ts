import type { EventRecord } from '../domain/event-record';
import { createEventBuffer, EVENT_ORIGIN } from './event-buffer';
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
import type { GlPalette } from './map-colors';
import type { CustomLayerInterface, CustomRenderMethodInput, GlMap } from './maplibre';

/** So many discs may lie in a window before each grows fainter. */
const DISCS_AT_FULL_OPACITY = 16;

const NO_EVENT = -1;
const EMPHASIS = { none: 0, hovered: 1, selected: 2 } as const;
type Emphasis = (typeof EMPHASIS)[keyof typeof EMPHASIS];

/**
 * All events, drawn from one buffer by two custom layers: the discs of uncertainty, to lie under
 * the labels, and the symbols. A step of the story changes uniforms and nothing else.
 */
export class EventLayer {
  readonly uncertaintyLayer: CustomLayerInterface;
  readonly symbolLayer: CustomLayerInterface;

  readonly #timeline: EventTimeline;
  readonly #geometry: EventGeometry;
  /** Number of events with a disc before each index. */
  readonly #discsBefore: Uint32Array;
  #programs = createPrograms();
  #map: GlMap | null = null;
  #story: EventStory | null = null;
  #palette: GlPalette;
  #selected = NO_EVENT;
  #hovered = NO_EVENT;

  constructor(
    events: readonly EventRecord[],
    timeline: EventTimeline,
    offsets: EventOffsets,
    palette: GlPalette,
  ) {
    this.#timeline = timeline;
    this.#palette = palette;
    this.#geometry = new EventGeometry(createEventBuffer(events, timeline, offsets));
    this.#discsBefore = new Uint32Array(events.length + 1);
    events.forEach(({ geoPrecision }, index) => {
      const before = this.#discsBefore[index] ?? 0;
      this.#discsBefore[index + 1] = before + (geoPrecision > 1 ? 1 : 0);
    });
    const onAdd = (map: GlMap): void => {
      this.#map = map;
    };
    this.uncertaintyLayer = {
      id: 'events-uncertainty',
      type: 'custom',
      onAdd,
      render: (gl, input) => this.#drawUncertainty(gl, input),
    };
    this.symbolLayer = {
      id: 'events-symbol',
      type: 'custom',
      onAdd,
      render: (gl, input) => this.#drawSymbols(gl, input),
    };
  }

  /** Takes effect with the map's next frame, as all the setters do. */
  setStory(story: EventStory): void {
    this.#story = story;
  }

  /** 1 by event index where the filter passes; null: everywhere. */
  setFilter(visible: Uint8Array | null): void {
    this.#geometry.setMask(visible);
  }

  setPalette(palette: GlPalette): void {
    this.#palette = palette;
  }

  /** Event indices; the selected event is drawn even where window or filter leave it out. */
  setMarks(selected: number | null, hovered: number | null): void {
    this.#selected = selected ?? NO_EVENT;
    this.#hovered = hovered ?? NO_EVENT;
  }

  /** The GL context is lost: nothing of it may be used again. */
  forgetContext(): void {
    this.#geometry.forgetContext();
    this.#programs = createPrograms();
  }

  #drawUncertainty(gl: WebGL2RenderingContext, input: CustomRenderMethodInput): void {
    const story = this.#story;
    if (!story) return;
    const { first, last } = shownRange(this.#timeline, story.from, story.now);
    const discs = (this.#discsBefore[last] ?? 0) - (this.#discsBefore[first] ?? 0);
    if (discs === 0) return;
    const alone = this.#palette.discOpacity;
    const amongAll = alone * Math.min(1, DISCS_AT_FULL_OPACITY / discs);
    const program = this.#use(gl, input, this.#programs.uncertainty, story);
    gl.uniform2f(program.uniform('u_disc'), alone, amongAll);
    gl.uniform1i(program.uniform('u_first'), first);
    this.#geometry.draw(gl, first, last);
  }

  #drawSymbols(gl: WebGL2RenderingContext, input: CustomRenderMethodInput): void {
    const story = this.#story;
    if (!story) return;
    if (story.pulseDays > 0) {
      const begun = startedRange(this.#timeline, story.now - story.pulseDays, story.now);
      if (begun.first < begun.last) {
        const program = this.#use(gl, input, this.#programs.pulse, story);
        gl.uniform1i(program.uniform('u_first'), begun.first);
        this.#geometry.draw(gl, begun.first, begun.last);
      }
    }
    const program = this.#use(gl, input, this.#programs.symbol, story);
    const draw = (first: number, last: number, emphasis: Emphasis): void => {
      gl.uniform1i(program.uniform('u_first'), first);
      gl.uniform1i(program.uniform('u_emphasis'), emphasis);
      this.#geometry.draw(gl, first, last);
    };
    const shown = shownRange(this.#timeline, story.from, story.now);
    draw(shown.first, shown.last, EMPHASIS.none);
    for (const [index, emphasis] of [
      [this.#hovered, EMPHASIS.hovered],
      [this.#selected, EMPHASIS.selected],
    ] as const) {
      if (index >= 0 && index < this.#timeline.count) draw(index, index + 1, emphasis);
    }
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
    const widthPx = this.#map?.getCanvas().clientWidth || gl.drawingBufferWidth;
    const devicePx = gl.drawingBufferWidth / widthPx;
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
    gl.uniform2f(uniform('u_viewport'), widthPx, gl.drawingBufferHeight / devicePx);
    gl.uniform3fv(uniform('u_colors'), this.#palette.kinds);
    gl.uniform3f(uniform('u_paper'), ...this.#palette.paper);
    gl.uniform3f(uniform('u_accent'), ...this.#palette.accent);
    gl.uniform2i(uniform('u_marks'), this.#selected, this.#hovered);
    return program;
  }
}

function createPrograms(): Record<'uncertainty' | 'pulse' | 'symbol', ProgramSource> {
  return {
    uncertainty: createProgramSource(UNCERTAINTY_SHADERS),
    pulse: createProgramSource(PULSE_SHADERS),
    symbol: createProgramSource(SYMBOL_SHADERS),
  };
}
