import { fromMercator, toMercator } from '../../src/map/map-mercator';
import type { ScreenProjection } from '../../src/map/screen-patch';

type Camera = { readonly pitch: number; readonly bearing: number; readonly zoom: number };

const CENTER = toMercator([44.4, 33.3]);
const MIDDLE_PX = [400, 300] as const;
const CAMERA_DISTANCE_PX = 900;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** A flat map around Baghdad, 800 x 600 px, seen by a camera that is turned and tilted. */
export function tiltedProjection({ pitch, bearing, zoom }: Camera): ScreenProjection {
  const scale = 512 * 2 ** zoom;
  const [cos, sin] = [Math.cos(radians(bearing)), Math.sin(radians(bearing))];
  const [flat, steep] = [Math.cos(radians(pitch)), Math.sin(radians(pitch))];
  return {
    project: (place) => {
      const [x, y] = toMercator(place);
      const [east, south] = [(x - CENTER[0]) * scale, (y - CENTER[1]) * scale];
      const [across, down] = [east * cos + south * sin, south * cos - east * sin];
      const nearness = CAMERA_DISTANCE_PX / (CAMERA_DISTANCE_PX - down * steep);
      return { x: MIDDLE_PX[0] + across * nearness, y: MIDDLE_PX[1] + down * flat * nearness };
    },
    unproject: (point) => {
      const [x, y] = [point.x - MIDDLE_PX[0], point.y - MIDDLE_PX[1]];
      const down = (y * CAMERA_DISTANCE_PX) / (flat * CAMERA_DISTANCE_PX + y * steep);
      const across = (x * (CAMERA_DISTANCE_PX - down * steep)) / CAMERA_DISTANCE_PX;
      const [east, south] = [across * cos - down * sin, across * sin + down * cos];
      return fromMercator([CENTER[0] + east / scale, CENTER[1] + south / scale]);
    },
  };
}

/**
 * A globe above 0° N 0° E, seen from afar, its middle in the middle of 800 x 600 px; beside it
 * lies the nearest point of its rim.
 */
export function globeProjection(radiusPx: number): ScreenProjection {
  return {
    project: ([lng, lat]) => ({
      x: MIDDLE_PX[0] + radiusPx * Math.cos(radians(lat)) * Math.sin(radians(lng)),
      y: MIDDLE_PX[1] - radiusPx * Math.sin(radians(lat)),
    }),
    unproject: (point) => {
      const [x, y] = [(point.x - MIDDLE_PX[0]) / radiusPx, (MIDDLE_PX[1] - point.y) / radiusPx];
      const outside = Math.max(1, Math.hypot(x, y) * 1.0001);
      const lat = Math.asin(y / outside);
      const lng = Math.asin(Math.max(-1, Math.min(1, x / outside / Math.cos(lat))));
      return [(lng * 180) / Math.PI, (lat * 180) / Math.PI];
    },
  };
}
