import { describe, expect, it } from 'vitest';
import { NOTE_ICONS } from '../../../src/domain/note';
import { createDistanceImage } from '../../../src/map/note-pictures';
import { NOTE_SHAPES } from '../../../src/map/note-shapes';

/** From here on MapLibre takes a point for inside. */
const EDGE = 192;

describe('pictures of notes', () => {
  const pictures = NOTE_ICONS.map((icon) => ({ icon, ...createDistanceImage(NOTE_SHAPES[icon]) }));
  const insideOf = (data: Uint8ClampedArray) =>
    data.filter((_, at) => at % 4 === 3).map((alpha) => Number(alpha >= EDGE));

  it.each(pictures)('$icon has an inside, and room for a halo around it', ({ data, width }) => {
    const inside = insideOf(data);
    const share = inside.reduce((sum, value) => sum + value, 0) / inside.length;
    expect(share).toBeGreaterThan(0.04);
    expect(share).toBeLessThan(0.5);
    for (let at = 0; at < width; at++) {
      for (const edge of [at, at * width, (width - 1) * width + at, at * width + width - 1]) {
        expect(inside[edge]).toBe(0);
      }
    }
  });

  it('differ', () => {
    expect(new Set(pictures.map(({ data }) => insideOf(data).join(''))).size).toBe(pictures.length);
  });
});
