import { COUNT_CLASSES } from './event-group-counts';
import type { ShaderPair } from './gl-program';

/** Vectors of four that hold the classes' shares of a pile: a matrix, for 16 classes at most. */
export const SHARE_VECTORS = 4;

/** Where the shader reads a pile: x, y, radius in px, events; then shares added up by class. */
export const PILE_ATTRIBUTE = { place: 0, shares: 1 } as const;

/** A pile: a ring of its events' kinds around their number. */
export const PILE_SHADERS: ShaderPair = {
  vertex: `
layout(location = ${PILE_ATTRIBUTE.place}) in vec4 a_pile;
layout(location = ${PILE_ATTRIBUTE.shares}) in mat4 a_shares;

uniform vec2 u_viewport;   // px
uniform float u_devicePx;

out vec2 v_point;
flat out float v_radius;
flat out int v_total;
flat out mat4 v_shares;

void main() {
  v_radius = a_pile.z;
  v_total = int(a_pile.w + 0.5);
  v_shares = a_shares;
  v_point = (vec2(gl_VertexID & 1, gl_VertexID >> 1) * 2.0 - 1.0) * (v_radius + 3.0);
  vec4 placed = projectTile(a_pile.xy);
  // On whole device pixels, or the number would be blurred.
  vec2 grid = u_viewport * u_devicePx * 0.5;
  vec2 snapped = floor(placed.xy / placed.w * grid + 0.5) / grid;
  placed.xy = (snapped + v_point * 2.0 / u_viewport) * placed.w;
  gl_Position = placed;
}
`,
  fragment: `
uniform sampler2D u_digits;
uniform vec2 u_digitSize;  // px
uniform float u_devicePx;
uniform vec3 u_colors[7];  // by kind
uniform vec3 u_paper;
uniform vec3 u_ink;

in vec2 v_point;
flat in float v_radius;
flat in int v_total;
flat in mat4 v_shares;
out vec4 fragColor;

const float TURN = 6.28318530718;
const float RING_PX = 3.8;

float within(float distancePx) {
  return clamp(0.5 - distancePx * u_devicePx, 0.0, 1.0);
}

float numberAt(vec2 p) {
  int digits = v_total < 10 ? 1 : v_total < 100 ? 2 : v_total < 1000 ? 3 : v_total < 10000 ? 4 : 5;
  vec2 at = p / u_digitSize + vec2(float(digits) * 0.5, 0.5);
  int column = int(floor(at.x));
  if (column < 0 || column >= digits || at.y < 0.0 || at.y > 1.0) return 0.0;
  int rest = v_total;
  for (int skip = digits - 1; skip > column; skip--) rest /= 10;
  float digit = float(rest % 10);
  return texture(u_digits, vec2((digit + fract(at.x)) / 10.0, 1.0 - at.y)).a;
}

void main() {
  float r = length(v_point);
  float turned = atan(v_point.x, v_point.y) / TURN;
  float share = turned < 0.0 ? turned + 1.0 : turned;
  vec3 color = u_paper;
  float gapPx = 1000.0;
  float before = 0.0;
  for (int at = 0; at < ${COUNT_CLASSES}; at++) {
    float upTo = v_shares[at >> 2][at & 3];
    bool isHere = share >= before && share < upTo;
    // Low confidence is a tint of its kind.
    float tint = (at & 1) == 1 ? 0.5 : 0.0;
    if (isHere) color = mix(u_colors[at >> 1], u_paper, tint);
    if (upTo > before && upTo - before < 0.9999) {
      float apart = min(abs(share - upTo), 1.0 - abs(share - upTo));
      gapPx = min(gapPx, apart * TURN * r);
    }
    before = max(before, upTo);
  }
  float disc = within(r - v_radius);
  float inner = within(r - v_radius + RING_PX);
  float ring = (disc - inner) * (1.0 - within(gapPx - 0.6));
  float number = numberAt(v_point) * inner;
  float cased = within(r - v_radius - 1.2);
  vec4 ground = vec4(u_paper, 1.0) * (0.94 * cased);
  vec4 drawn = mix(ground, vec4(color, 1.0), ring);
  fragColor = mix(drawn, vec4(u_ink, 1.0), number);
}
`,
};
