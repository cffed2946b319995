import { EVENT_ATTRIBUTE, OFFSET_UNITS } from './event-buffer';
import { EVENT_FLAG } from './event-columns';
import { EVENT_MASK } from './event-piles';
import { STORY_SHADER } from './event-shader-story';
import type { ShaderPair } from './gl-program';

const { position, span, offsets, longOffsets, style, uncertainty, visible } = EVENT_ATTRIBUTE;

/** Inputs and placing of one event's quad, shared by the three programs. */
const EVENT_VERTEX = `
layout(location = ${position.location}) in vec2 a_position;
layout(location = ${span.location}) in vec2 a_span;
layout(location = ${offsets.location}) in vec4 a_offsets;
layout(location = ${longOffsets.location}) in vec4 a_longOffsets;
layout(location = ${style.location}) in uvec2 a_style;
layout(location = ${uncertainty.location}) in float a_uncertainty;
layout(location = ${visible.location}) in uint a_visible; // as in EVENT_MASK

uniform vec3 u_colors[7];   // by kind
uniform vec4 u_sizes;       // symbol radius and slot spacing, px; share of the near slot; device px a px
uniform vec2 u_viewport;    // px
uniform float u_longShare;  // of the slots of long windows
uniform int u_first;        // event index of instance 0
uniform ivec2 u_marks;      // event indices selected, hovered; -1: none
${STORY_SHADER}

const vec4 NOWHERE = vec4(2.0, 2.0, 2.0, 1.0);

vec2 corner() {
  return vec2(gl_VertexID & 1, gl_VertexID >> 1) * 2.0 - 1.0;
}

bool hasFlag(uint flag) {
  return (a_style.y & flag) != 0u;
}

bool isMarked() {
  int index = u_first + gl_InstanceID;
  return index == u_marks.x || index == u_marks.y;
}

vec4 placeQuad(vec2 reachPx) {
  vec4 offsets = mix(a_offsets, a_longOffsets, u_longShare);
  vec2 slot = mix(offsets.xy, offsets.zw, u_sizes.z) / ${OFFSET_UNITS}.0;
  if (a_visible == ${EVENT_MASK.pile}u) slot = vec2(0.0);
  vec4 placed = projectTile(a_position);
  placed.xy += (slot * u_sizes.y * vec2(1.0, -1.0) + reachPx) * 2.0 / u_viewport * placed.w;
  return placed;
}
`;

/** The events' symbols; one event drawn alone (selected, hovered) is drawn emphasised. */
export const SYMBOL_SHADERS: ShaderPair = {
  vertex: `
${EVENT_VERTEX}
uniform int u_emphasis; // 0 none, 1 hovered, 2 selected, 3 focused

out vec2 v_point;
flat out int v_kind;
flat out vec3 v_color;
flat out float v_hollow;
flat out float v_opacity;
flat out float v_radius;

void main() {
  bool shown = isShown(a_span) && a_visible == ${EVENT_MASK.symbol}u;
  if (!shown && u_emphasis == 0) {
    gl_Position = NOWHERE;
    return;
  }
  bool isSoft = hasFlag(${EVENT_FLAG.soft}u);
  float entered = passedShare(a_span, isSoft ? u_motion.w : u_motion.z);
  v_kind = int(a_style.x);
  v_color = u_colors[v_kind];
  v_hollow = hasFlag(${EVENT_FLAG.hollow}u) ? 1.0 : 0.0;
  v_opacity = u_emphasis > 0 ? 1.0 : ageOpacity(a_span) * (isSoft ? entered * entered : entered);
  v_radius = u_sizes.x * (isSoft ? 1.0 : mix(0.6, 1.0, entered));
  if (u_emphasis == 1) v_radius += 1.5;
  if (u_emphasis >= 2) v_radius += 0.5;
  v_point = corner() * (v_radius * 1.3 + (u_emphasis >= 2 ? 8.0 : 4.0));
  gl_Position = placeQuad(v_point);
}
`,
  fragment: `
uniform vec4 u_sizes;
uniform vec3 u_paper;
uniform vec3 u_accent;
uniform int u_emphasis;

in vec2 v_point;
flat in int v_kind;
flat in vec3 v_color;
flat in float v_hollow;
flat in float v_opacity;
flat in float v_radius;
out vec4 fragColor;

// Signed distances in px, y up; each shape has about the same area as a circle of radius r.
float box(vec2 p, vec2 halfSize, float rounding) {
  vec2 q = abs(p) - halfSize + rounding;
  return length(max(q, 0.0)) + min(max(q.x, q.y), 0.0) - rounding;
}

float polygon(vec2 p, float sides, float apothem, float rounding) {
  float sector = 6.28318530718 / sides;
  float inner = apothem - rounding;
  float turned = mod(atan(p.x, p.y), sector) - sector * 0.5;
  vec2 q = length(p) * vec2(cos(turned), abs(sin(turned)));
  vec2 fromEdge = vec2(q.x - inner, q.y - min(q.y, inner * tan(sector * 0.5)));
  return length(fromEdge) * sign(fromEdge.x) - rounding;
}

float symbol(vec2 p, float r) {
  if (v_kind == 1) return box(vec2(p.x + p.y, p.y - p.x) * 0.70710678, vec2(r * 0.86), 0.8);
  if (v_kind == 2) return polygon(p + vec2(0.0, r * 0.12), 3.0, r * 0.64, 1.2);
  if (v_kind == 3) return box(p, vec2(r * 0.86), 1.5);
  if (v_kind == 4) return polygon(p, 5.0, r * 0.9, 1.0);
  if (v_kind == 5) return box(p, vec2(r * 1.08, r * 0.46), 1.2);
  if (v_kind == 6) return length(p) - r * 0.76;
  return length(p) - r;
}

float within(float distancePx) {
  return clamp(0.5 - distancePx * u_sizes.w, 0.0, 1.0);
}

void main() {
  float d = symbol(v_point, v_radius);
  float outline = clamp(v_radius * 0.28, 1.5, 2.2);
  float casingPx = u_emphasis == 3 ? 3.0 : u_emphasis == 2 ? 2.0 : 1.2;
  float inked = within(d);
  float inside = v_hollow * within(d + outline);
  float cased = within(d - casingPx) - inked;
  vec4 color = vec4(v_color, 1.0) * (inked - inside);
  color += vec4(u_paper, 1.0) * (0.72 * inside + 0.9 * cased);
  float ringPx = u_emphasis == 1 ? 1.0 : u_emphasis == 2 ? 2.2 : 2.4;
  if (u_emphasis > 0) {
    color += vec4(u_accent, 1.0) * (within(d - casingPx - ringPx) - within(d - casingPx));
  }
  fragColor = color * v_opacity;
}
`,
};

/** A ring that leaves an event as the playhead passes it. */
export const PULSE_SHADERS: ShaderPair = {
  vertex: `
${EVENT_VERTEX}
out vec2 v_point;
flat out vec3 v_color;
flat out float v_phase;

void main() {
  float phase = passedShare(a_span, u_motion.x);
  bool pulses = hasFlag(${EVENT_FLAG.pulses}u) && a_visible != 0u;
  if (!pulses || !isShown(a_span) || phase >= 1.0) {
    gl_Position = NOWHERE;
    return;
  }
  v_phase = phase;
  v_color = u_colors[a_style.x];
  v_point = corner() * (u_sizes.x * 3.4 + 2.0);
  gl_Position = placeQuad(v_point);
}
`,
  fragment: `
uniform vec4 u_sizes;

in vec2 v_point;
flat in vec3 v_color;
flat in float v_phase;
out vec4 fragColor;

void main() {
  float left = 1.0 - v_phase;
  float ringPx = u_sizes.x * mix(3.2, 0.9, left * left);
  float halfWidthPx = mix(0.3, 1.5, left);
  float distancePx = abs(length(v_point) - ringPx) - halfWidthPx;
  float coverage = clamp(0.5 - distancePx * u_sizes.w, 0.0, 1.0);
  fragColor = vec4(v_color, 1.0) * (coverage * left * 0.85);
}
`,
};

/** Discs on the ground, as wide as what is not known of the place; drawn into a wash. */
export const UNCERTAINTY_SHADERS: ShaderPair = {
  vertex: `
${EVENT_VERTEX}
out vec2 v_corner;
flat out vec3 v_color;
flat out float v_opacity;
flat out float v_radiusPx;
flat out float v_fill;

void main() {
  bool shown = isShown(a_span) && a_visible != 0u;
  vec4 center = projectTile(a_position);
  vec4 rim = projectTile(a_position + vec2(a_uncertainty, 0.0));
  vec2 acrossPx = (rim.xy / rim.w - center.xy / center.w) * 0.5 * u_viewport;
  v_radiusPx = length(acrossPx);
  // A disc as large as the view would only tint all of it: its rim says enough.
  v_fill = 1.0 - smoothstep(0.4, 0.8, v_radiusPx / min(u_viewport.x, u_viewport.y));
  // A disc that its symbol covers says nothing.
  float clear = smoothstep(u_sizes.x * 1.4, u_sizes.x * 2.4, v_radiusPx);
  if (!shown || a_uncertainty == 0.0 || clear == 0.0) {
    gl_Position = NOWHERE;
    return;
  }
  float fresh = isMarked() ? 1.0 : 1.0 - smoothstep(0.0, 5.0, daysSinceFresh(a_span));
  v_opacity = mix(0.55, 1.0, fresh) * clear * passedShare(a_span, u_motion.w);
  v_color = u_colors[a_style.x];
  v_corner = corner();
  gl_Position = projectTile(a_position + v_corner * a_uncertainty);
}
`,
  fragment: `
in vec2 v_corner;
flat in vec3 v_color;
flat in float v_opacity;
flat in float v_radiusPx;
flat in float v_fill;
out vec4 fragColor;

void main() {
  float distancePx = (length(v_corner) - 1.0) * v_radiusPx;
  float disc = clamp(0.5 - distancePx, 0.0, 1.0);
  float rim = disc - clamp(-0.5 - distancePx, 0.0, 1.0);
  // The wash is laid on faintly: it holds the most there can be of it, for even tones.
  fragColor = vec4(v_color, 1.0) * (v_opacity * (disc * 0.4 * v_fill + rim * (1.0 - 0.4 * v_fill)));
}
`,
};
