import { describe, expect, it } from 'vitest';
import { fromMercator, toMercator } from '../../../src/map/map-mercator';
import { findScreenPatch } from '../../../src/map/screen-patch';
import { globeProjection, tiltedProjection } from '../../support/screen-projections';

const POINT = { x: 300, y: 220 };
const RADIUS_PX = 80;

describe('findScreenPatch', () => {
  it.each([
    ['seen from above', tiltedProjection({ pitch: 0, bearing: 0, zoom: 9 })],
    ['turned and tilted', tiltedProjection({ pitch: 60, bearing: 200, zoom: 9 })],
    ['on a globe', globeProjection(400)],
  ])('covers the circle and leads back to the screen, %s', (_, projection) => {
    const patch = findScreenPatch(POINT, RADIUS_PX, projection);
    if (patch === null) throw new Error('no patch');
    for (let degrees = 0; degrees < 360; degrees += 5) {
      const angle = (degrees * Math.PI) / 180;
      const rim = {
        x: POINT.x + RADIUS_PX * Math.cos(angle),
        y: POINT.y + RADIUS_PX * Math.sin(angle),
      };
      const [x, y] = toMercator(projection.unproject(rim));
      const distance = Math.hypot(x - patch.center[0], y - patch.center[1]);
      expect(distance).toBeLessThanOrEqual(patch.radius);
      const again = patch.toScreen(x, y);
      expect(Math.hypot(again.x - rim.x, again.y - rim.y)).toBeLessThan(0.02);
    }
  });

  it('asks the map for a few points and no more where it is flat', () => {
    const { project, unproject } = tiltedProjection({ pitch: 30, bearing: 10, zoom: 9 });
    let asked = 0;
    const counted = {
      unproject,
      project: (place: Parameters<typeof project>[0]) => {
        asked += 1;
        return project(place);
      },
    };
    const patch = findScreenPatch(POINT, RADIUS_PX, counted);
    const before = asked;
    const [x, y] = toMercator(unproject(POINT));
    expect(patch?.toScreen(x, y).x).toBeCloseTo(POINT.x, 5);
    expect(asked).toBe(before);
    expect(before).toBeLessThan(20);
  });

  it('gives none where the circle leaves the globe', () => {
    const globe = globeProjection(200);
    expect(findScreenPatch({ x: 590, y: 300 }, 20, globe)).toBeNull();
    expect(findScreenPatch({ x: 700, y: 300 }, 20, globe)).toBeNull();
    expect(findScreenPatch({ x: 560, y: 300 }, 20, globe)).not.toBeNull();
  });

  it('has the place under the point in its middle', () => {
    const projection = tiltedProjection({ pitch: 45, bearing: 0, zoom: 7 });
    const [lng, lat] = projection.unproject(POINT);
    const center = findScreenPatch(POINT, 5, projection)?.center ?? [0, 0];
    expect(fromMercator(center)[0]).toBeCloseTo(lng, 9);
    expect(fromMercator(center)[1]).toBeCloseTo(lat, 9);
  });
});
