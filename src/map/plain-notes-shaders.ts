import { NOTE_COLORS } from '../domain/note';
import type { ShaderPair } from './gl-program';
import { WIDTH_STEP } from './plain-notes-pack';

/** Where shaders read a piece; `ends` is one place of dots and fills, and two of lines. */
export const PLAIN_ATTRIBUTE = { ends: 0, span: 1, style: 2, isLeftOut: 3 } as const;

/** A dot and the edge around it, px. */
export const PLAIN_DOT = { radius: 3.5, edge: 1 } as const;

const VERTEX = `
layout(location = ${PLAIN_ATTRIBUTE.ends}) in vec4 a_ends;
layout(location = ${PLAIN_ATTRIBUTE.span}) in vec2 a_span;     // first and last day
layout(location = ${PLAIN_ATTRIBUTE.style}) in float a_style;  // colour, and width px times ${WIDTH_STEP}
layout(location = ${PLAIN_ATTRIBUTE.isLeftOut}) in uint a_isLeftOut;

uniform vec3 u_colors[${NOTE_COLORS.length}];
uniform vec2 u_window;   // first and last day
uniform vec2 u_viewport; // px

flat out vec3 v_color;

// Of the quad: 0 to 3.
int corner() {
  return gl_VertexID & 3;
}

const vec4 NOWHERE = vec4(2.0, 2.0, 2.0, 1.0);

bool isShown() {
  v_color = u_colors[int(mod(a_style, ${WIDTH_STEP}.0))];
  return a_isLeftOut == 0u && a_span.x <= u_window.y && a_span.y >= u_window.x;
}
`;

const FRAGMENT = `
uniform float u_devicePx; // device px a px

flat in vec3 v_color;
out vec4 fragColor;

float within(float distancePx) {
  return clamp(0.5 - distancePx * u_devicePx, 0.0, 1.0);
}
`;

/** Areas, as triangles. */
export const PLAIN_FILL_SHADERS: ShaderPair = {
  vertex: `${VERTEX}
void main() {
  gl_Position = isShown() ? projectTile(a_ends.xy) : NOWHERE;
}
`,
  fragment: `
uniform float u_opacity;

flat in vec3 v_color;
out vec4 fragColor;

void main() {
  fragColor = vec4(v_color, 1.0) * u_opacity;
}
`,
};

/** Straight stretches with round ends, so that one goes into the next at any corner. */
export const PLAIN_LINE_SHADERS: ShaderPair = {
  vertex: `${VERTEX}
out vec2 v_at; // px along the stretch and beside it
flat out float v_lengthPx;
flat out float v_halfPx;

void main() {
  if (!isShown()) {
    gl_Position = NOWHERE;
    return;
  }
  vec4 start = projectTile(a_ends.xy);
  vec4 end = projectTile(a_ends.zw);
  // What is behind the camera cannot be laid out on the screen.
  if (start.w <= 0.0 || end.w <= 0.0) {
    gl_Position = NOWHERE;
    return;
  }
  vec2 way = (end.xy / end.w - start.xy / start.w) * 0.5 * u_viewport;
  v_lengthPx = length(way);
  v_halfPx = floor(a_style / ${WIDTH_STEP}.0) * 0.5;
  vec2 along = v_lengthPx > 0.0001 ? way / v_lengthPx : vec2(1.0, 0.0);
  bool atStart = corner() < 2;
  vec2 reach = vec2(atStart ? -1.0 : 1.0, float(corner() & 1) * 2.0 - 1.0) * (v_halfPx + 1.0);
  v_at = vec2(atStart ? 0.0 : v_lengthPx, 0.0) + reach;
  vec4 placed = atStart ? start : end;
  vec2 reachPx = along * reach.x + vec2(-along.y, along.x) * reach.y;
  // Without its depth: what is across is the same at both ends, however far they are.
  gl_Position = vec4(placed.xyz / placed.w, 1.0);
  gl_Position.xy += reachPx * 2.0 / u_viewport;
}
`,
  fragment: `${FRAGMENT}
in vec2 v_at;
flat in float v_lengthPx;
flat in float v_halfPx;

void main() {
  vec2 beyond = vec2(max(max(-v_at.x, v_at.x - v_lengthPx), 0.0), v_at.y);
  fragColor = vec4(v_color, 1.0) * within(length(beyond) - v_halfPx);
}
`,
};

export const PLAIN_DOT_SHADERS: ShaderPair = {
  vertex: `${VERTEX}
out vec2 v_point;

void main() {
  if (!isShown()) {
    gl_Position = NOWHERE;
    return;
  }
  v_point = (vec2(corner() & 1, corner() >> 1) * 2.0 - 1.0) * (${PLAIN_DOT.radius + PLAIN_DOT.edge} + 1.0);
  gl_Position = projectTile(a_ends.xy);
  gl_Position.xy += v_point * 2.0 / u_viewport * gl_Position.w;
}
`,
  fragment: `${FRAGMENT}
uniform vec3 u_paper;
in vec2 v_point;

void main() {
  float distancePx = length(v_point);
  float inked = within(distancePx - ${PLAIN_DOT.radius});
  float edged = within(distancePx - ${(PLAIN_DOT.radius + PLAIN_DOT.edge).toFixed(1)}) - inked;
  fragColor = vec4(v_color, 1.0) * inked + vec4(u_paper, 1.0) * edged;
}
`,
};
