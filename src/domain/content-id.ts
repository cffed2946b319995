/** Odd numbers, one a lane, that spread the bits of 32-bit products. */
const LANES = [0x9e3779b1, 0x85ebca6b, 0xc2b2ae35, 0x27d4eb2f] as const;

/**
 * An id that follows from a text: the same text has the same id on every device. 128 bits, so
 * that two texts share one by chance never; it keeps no secret and withstands no intent.
 */
export function contentId(text: string): string {
  return LANES.map((factor, lane) => hashLane(text, factor, lane)).join('');
}

function hashLane(text: string, factor: number, lane: number): string {
  let hash = (factor ^ text.length) >>> lane;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), factor);
    hash ^= hash >>> 15;
  }
  hash = Math.imul(hash ^ (hash >>> 13), factor);
  return ((hash ^ (hash >>> 16)) >>> 0).toString(16).padStart(8, '0');
}
