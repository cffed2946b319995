import placesFile from '../../../data/places.json';
import { toMercator } from '../../../src/map/map-mercator';

/** Days the events are spread over. */
export const STORY_DAYS = 830;

/** Events as columns, in order of time; the same for the same count. */
export type SyntheticEvents = {
  readonly count: number;
  /** lng, lat. */
  readonly places: Float64Array;
  /** Mercator x, y. */
  readonly positions: Float64Array;
  /** Days; each event lasts to the end of its day. */
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  /** 0 attack, 1 strike, 2 visit. */
  readonly kinds: Uint8Array;
};

/** The dataset's own region: west, south, width, height, degrees. */
const REGION = [38.5, 29, 10.5, 8.6] as const;
/** About so far from a place its events are, degrees. */
const NEAR_DEG = 0.1;
/** This share is at places, the rest anywhere. */
const AT_PLACES = 0.7;

/** A generator of numbers from 0 to before 1 that is the same on every machine. */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Makes events around the dataset's places and between them, evenly over the days. */
export function createSyntheticEvents(count: number): SyntheticEvents {
  const random = createRandom(1);
  const [west, south, width, height] = REGION;
  const known = Object.values(placesFile)
    .map(({ coordinates: [lng = 0, lat = 0] }) => [lng, lat] as const)
    .filter(
      ([lng, lat]) => lng > west && lng < west + width && lat > south && lat < south + height,
    );
  const places = new Float64Array(count * 2);
  const positions = new Float64Array(count * 2);
  const starts = new Float64Array(count);
  const ends = new Float64Array(count);
  const kinds = new Uint8Array(count);
  const bell = () => (random() + random() + random() - 1.5) * 2 * NEAR_DEG;
  for (let index = 0; index < count; index++) {
    const place = random() < AT_PLACES ? known[Math.floor(random() * known.length)] : undefined;
    const lng = place ? place[0] + bell() : west + random() * width;
    const lat = place ? place[1] + bell() : south + random() * height;
    places.set([lng, lat], index * 2);
    positions.set(toMercator([lng, lat]), index * 2);
    const start = (index / count) * STORY_DAYS;
    starts[index] = start;
    ends[index] = Math.floor(start) + 1;
    kinds[index] = Math.floor(random() * 3);
  }
  return { count, places, positions, starts, ends, kinds };
}
