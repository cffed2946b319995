import { readFileSync } from 'node:fs';
import type { Feature } from 'geojson';
import { describe, expect, it } from 'vitest';
import { createOutline } from '../../../../scripts/basemap/create-outline';

const read = (name: string): readonly Feature[] =>
  JSON.parse(readFileSync(`data/basemap/${name}.geojson`, 'utf8')).features;
const source = {
  land: read('land'),
  borders: read('borders'),
  rivers: read('rivers'),
  labels: read('labels'),
};
const outline = createOutline(source);
const classOf = ({ properties }: Feature): string => String(properties?.class);

describe('createOutline', () => {
  it('is what data/basemap/outline.geojson has; npm run basemap writes it', () => {
    expect(outline).toEqual(read('outline'));
  });

  it('has every kind of line and name, few points, and stays near what it was', () => {
    expect(new Set(outline.map(classOf))).toEqual(
      new Set(['coast', 'home', 'border', 'river', 'country', 'city']),
    );
    expect(JSON.stringify(outline).length).toBeLessThan(25_000);
    const positions = (features: readonly Feature[]) =>
      features
        .filter((feature) => classOf(feature) === 'home')
        .flatMap(({ geometry }) =>
          geometry.type === 'MultiLineString'
            ? geometry.coordinates.flat()
            : geometry.type === 'LineString'
              ? geometry.coordinates
              : [],
        );
    const kept = positions(outline);
    expect(kept.length).toBeGreaterThan(50);
    const whole = positions(source.borders);
    for (const [lng = 0, lat = 0] of kept) {
      const off = Math.min(...whole.map(([x = 0, y = 0]) => Math.hypot(x - lng, y - lat)));
      expect(off).toBeLessThan(0.01);
    }
  });
});
