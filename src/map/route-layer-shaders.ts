import { STORY_SHADER } from './event-shader-story';
import type { ShaderPair } from './gl-program';
import { MAX_ROUTE_MARKS, ROUTE_MARK } from './route-marks';

/** Where the line shader reads its inputs: four points in a row, two of them the segment's. */
export const ROUTE_ATTRIBUTE = { before: 0, start: 1, end: 2, after: 3, span: 4, rank: 5 };

/** From so many visits along one leg on, lines are as wide as they get. */
const FULL_WIDTH_RANK = 20;

/** Lines of constant width on the screen, drawn as far as the visit has come. */
export const ROUTE_SHADERS: ShaderPair = {
  vertex: `
layout(location = ${ROUTE_ATTRIBUTE.before}) in vec4 a_before; // x, y, share of the way, event index
layout(location = ${ROUTE_ATTRIBUTE.start}) in vec4 a_start;
layout(location = ${ROUTE_ATTRIBUTE.end}) in vec4 a_end;
layout(location = ${ROUTE_ATTRIBUTE.after}) in vec4 a_after;
layout(location = ${ROUTE_ATTRIBUTE.span}) in vec2 a_span;
layout(location = ${ROUTE_ATTRIBUTE.rank}) in uint a_rank; // of the leg; 0: not drawn

uniform vec2 u_viewport;  // px
uniform float u_lineOpacity;
uniform int u_emphasis;   // 1: selected, drawn whatever window and filter say
${STORY_SHADER}

out float v_sidePx;
out float v_share;
flat out float v_progress;
flat out float v_widthPx;
flat out float v_opacity;

vec2 toPx(vec4 clip) {
  return clip.xy / clip.w * 0.5 * u_viewport;
}

vec2 directionOf(vec2 from, vec2 to, vec2 otherwise) {
  vec2 way = to - from;
  float size = length(way);
  return size > 0.0001 ? way / size : otherwise;
}

void main() {
  vec4 start = projectTile(a_start.xy);
  vec4 end = projectTile(a_end.xy);
  bool shown = u_emphasis == 1 || (isShown(a_span) && a_rank != 0u);
  // Segments behind the camera cannot be laid out on the screen.
  bool isAhead = start.w > 0.0 && end.w > 0.0;
  if (!shown || a_start.w != a_end.w || !isAhead) {
    gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
    return;
  }
  bool atStart = gl_VertexID < 2;
  float side = float(gl_VertexID & 1) * 2.0 - 1.0;
  vec2 startPx = toPx(start);
  vec2 endPx = toPx(end);
  vec2 along = directionOf(startPx, endPx, vec2(1.0, 0.0));
  vec2 beforePx = a_before.w == a_start.w ? toPx(projectTile(a_before.xy)) : startPx;
  vec2 afterPx = a_after.w == a_end.w ? toPx(projectTile(a_after.xy)) : endPx;
  vec2 other = atStart ? directionOf(beforePx, startPx, along) : directionOf(endPx, afterPx, along);
  vec2 across = normalize(vec2(-along.y, along.x) + vec2(-other.y, other.x));
  float miter = 1.0 / max(dot(across, vec2(-along.y, along.x)), 0.5);

  float fresh = u_emphasis == 1 ? 1.0 : 1.0 - smoothstep(0.0, 4.0, daysSinceFresh(a_span));
  float passed = passedShare(a_span, u_motion.y);
  v_progress = u_emphasis == 1 && !isShown(a_span) ? 1.0 : passed * passed * (3.0 - 2.0 * passed);
  v_share = atStart ? a_start.z : a_end.z;
  float often = clamp(log2(float(max(a_rank, 1u))) / log2(${FULL_WIDTH_RANK}.0), 0.0, 1.0);
  v_widthPx = min(mix(1.2, 5.0, often) + fresh * 1.1, 5.0);
  v_opacity = u_emphasis == 1 ? 1.0 : ageOpacity(a_span) * u_lineOpacity;
  v_sidePx = side * (v_widthPx * 0.5 + 2.0) * miter;
  vec4 placed = atStart ? start : end;
  placed.xy += across * v_sidePx * 2.0 / u_viewport * placed.w;
  v_sidePx /= miter;
  gl_Position = placed;
}
`,
  fragment: `
uniform vec3 u_color;
uniform vec3 u_paper;
uniform float u_devicePx;

in float v_sidePx;
in float v_share;
flat in float v_progress;
flat in float v_widthPx;
flat in float v_opacity;
out vec4 fragColor;

float within(float distancePx) {
  return clamp(0.5 - distancePx * u_devicePx, 0.0, 1.0);
}

void main() {
  if (v_share > v_progress) discard;
  // Thin where it sets out, full where it arrives: the direction is read off the line.
  float halfPx = v_widthPx * 0.5 * mix(0.5, 1.0, v_share);
  float line = within(abs(v_sidePx) - halfPx);
  float cased = within(abs(v_sidePx) - halfPx - 1.0) - line;
  float opacity = v_opacity * mix(0.7, 1.0, v_share);
  fragColor = (vec4(u_color, 1.0) * line + vec4(u_paper, 1.0) * cased * 0.6) * opacity;
}
`,
};

/** Dots and arrowheads on the lines. */
export const ROUTE_MARK_SHADERS: ShaderPair = {
  vertex: `
uniform vec4 u_marks[${MAX_ROUTE_MARKS}];  // x, y, x and y a little before
uniform int u_kinds[${MAX_ROUTE_MARKS}];
uniform vec2 u_viewport; // px

out vec2 v_point;
flat out int v_kind;

void main() {
  vec4 mark = u_marks[gl_InstanceID];
  v_kind = u_kinds[gl_InstanceID];
  vec4 at = projectTile(mark.xy);
  vec4 from = projectTile(mark.zw);
  vec2 way = (at.xy / at.w - from.xy / from.w) * u_viewport;
  float size = length(way);
  vec2 along = size > 0.0001 ? way / size : vec2(0.0, 1.0);
  vec2 corner = vec2(gl_VertexID & 1, gl_VertexID >> 1) * 2.0 - 1.0;
  // The point's y runs along the line; an arrowhead stops short of the symbol at the end.
  v_point = corner * 9.0;
  float back = v_kind == ${ROUTE_MARK.arrow} ? 12.0 : 0.0;
  vec2 offset = vec2(along.y, -along.x) * v_point.x + along * (v_point.y - back);
  at.xy += offset * 2.0 / u_viewport * at.w;
  gl_Position = at;
}
`,
  fragment: `
uniform vec3 u_color;
uniform vec3 u_paper;
uniform float u_devicePx;

in vec2 v_point;
flat in int v_kind;
out vec4 fragColor;

float within(float distancePx) {
  return clamp(0.5 - distancePx * u_devicePx, 0.0, 1.0);
}

float arrow(vec2 p) {
  vec2 q = vec2(abs(p.x), p.y);
  return max(dot(q - vec2(0.0, 5.0), normalize(vec2(2.0, 1.0))), -p.y - 4.5);
}

void main() {
  float radiusPx = v_kind == ${ROUTE_MARK.head} ? 4.2 : 3.4;
  float d = v_kind == ${ROUTE_MARK.arrow} ? arrow(v_point) : length(v_point) - radiusPx;
  float inked = within(d);
  float cased = within(d - 1.3) - inked;
  float inside = v_kind == ${ROUTE_MARK.arrow} ? 0.0 : within(d + (v_kind == ${ROUTE_MARK.head} ? 2.6 : 1.5));
  fragColor = vec4(u_color, 1.0) * (inked - inside) + vec4(u_paper, 1.0) * (inside + cased * 0.9);
}
`,
};
