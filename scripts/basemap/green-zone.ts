import type { Position } from 'geojson';
import { BAGHDAD_TIGRIS } from './baghdad-tigris';
import { roundRing } from './smooth-line';

const CENTER: Position = [44.391, 33.306];
// Degrees; the bank lies that far from the middle of the river.
const TO_BANK = 0.0016;
/** From the bridge in the north-east to where the zone leaves the river in the south-west. */
const RIVER_SIDE = { from: [44.4035, 33.327], to: [44.3825, 33.2855] } as const;
const LAND_SIDE: readonly Position[] = [
  [44.3765, 33.2935],
  [44.3745, 33.303],
  [44.3775, 33.3145],
  [44.389, 33.3195],
];

export const GREEN_ZONE_BASIS =
  'river side: the west bank of the Tigris as drawn on this map; land side: a simple line around ' +
  'the landmarks of the dataset, for an area near the 10 square kilometers usually given';

const isAt = ([lng, lat]: Position, [otherLng, otherLat]: readonly [number, number]): boolean =>
  lng === otherLng && lat === otherLat;

function toBank([lng = 0, lat = 0]: Position): Position {
  const [east, north] = [(CENTER[0] ?? 0) - lng, (CENTER[1] ?? 0) - lat];
  const share = TO_BANK / Math.hypot(east, north);
  return [lng + east * share, lat + north * share];
}

/** The outline as a closed ring. */
export function createGreenZone(): Position[] {
  const from = BAGHDAD_TIGRIS.findIndex((position) => isAt(position, RIVER_SIDE.from));
  const to = BAGHDAD_TIGRIS.findIndex((position) => isAt(position, RIVER_SIDE.to));
  const ring = [...BAGHDAD_TIGRIS.slice(from, to + 1).map(toBank), ...LAND_SIDE];
  return roundRing([...ring, ...ring.slice(0, 1)]);
}
