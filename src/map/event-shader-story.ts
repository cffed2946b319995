import type { EventStory } from './event-story';
import type { GlProgram } from './gl-program';

/** Days after its end that an event has its full colour. */
const FRESH_DAYS = 3;

/** GLSL: where an event stands in the story. A span is its start and end, as in the timeline. */
export const STORY_SHADER = `
uniform vec4 u_story;  // now, from, opacity of the oldest, days of freshness
uniform vec4 u_motion; // days that pulse, route, entrance and soft entrance take; 0: at once

bool isShown(vec2 span) {
  return span.x < u_story.x && span.y > u_story.y;
}

float daysSinceFresh(vec2 span) {
  return max(u_story.x - span.y - u_story.w, 0.0);
}

float ageOpacity(vec2 span) {
  float room = max(u_story.x - u_story.y - u_story.w, 1.0);
  return mix(1.0, u_story.z, min(daysSinceFresh(span) / room, 1.0));
}

float passedShare(vec2 span, float days) {
  return days > 0.0 ? clamp((u_story.x - span.x) / days, 0.0, 1.0) : 1.0;
}
`;

/** Sets the uniforms of {@link STORY_SHADER}. */
export function setStoryUniforms(
  gl: WebGL2RenderingContext,
  { uniform }: GlProgram,
  story: EventStory,
): void {
  gl.uniform4f(uniform('u_story'), story.now, story.from, story.oldestOpacity, FRESH_DAYS);
  gl.uniform4f(
    uniform('u_motion'),
    story.pulseDays,
    story.routeDays,
    story.enterDays,
    story.softEnterDays,
  );
}
