import type { LngLat } from '../domain/event-record';
import { symbolRadiusPx } from './event-metrics';
import { PILE_ABOVE, pileRadiusPx } from './event-piles';
import { toMercator } from './map-mercator';

/** A zoom of MapLibre's shows the world at so many px, times two to its power. */
const WORLD_PX = 512;
/** Groups are joined anew at every such part of a zoom. */
const LEVELS_A_ZOOM = 4;
/** Between a ring and what is beside it, px. */
const GAP_PX = 3;

/**
 * Which groups are one from afar, because the ring of one would touch what is beside it. That
 * follows from the zoom and from how many events the dataset has of each: nothing is joined or
 * parted while the story plays.
 */
export class EventClusters {
  readonly #points: readonly (readonly [x: number, y: number])[];
  readonly #sizes: readonly number[];
  readonly #highestLevel: number;
  /** By level: by group its leader. */
  readonly #leaders = new Map<number, Int32Array>();

  /**
   * @param centers by group
   * @param sizes events of the whole dataset, by group
   * @param maxZoom where no groups are joined any more
   */
  constructor(centers: readonly LngLat[], sizes: readonly number[], maxZoom: number) {
    this.#points = centers.map(toMercator);
    this.#sizes = sizes;
    this.#highestLevel = Math.ceil(maxZoom * LEVELS_A_ZOOM);
    this.#leaders.set(
      this.#highestLevel,
      Int32Array.from(sizes, (_, group) => group),
    );
  }

  /**
   * By group the largest of those it is one with: itself, if no larger one is near. Farther out
   * more are one, and none part. The same array wherever nothing differs.
   */
  leadersAt(zoom: number): Int32Array {
    const wanted = Math.min(Math.floor(zoom * LEVELS_A_ZOOM), this.#highestLevel);
    const known = this.#leaders.get(wanted);
    if (known) return known;
    let level = wanted;
    while (!this.#leaders.has(level)) level++;
    let leaders = this.#leaders.get(level) ?? new Int32Array();
    while (level > wanted) {
      level--;
      leaders = this.#join(leaders, level / LEVELS_A_ZOOM);
      this.#leaders.set(level, leaders);
    }
    return leaders;
  }

  /** Joins what would touch at a zoom, the largest first, until nothing does. */
  #join(before: Int32Array, zoom: number): Int32Array {
    const leaders = Int32Array.from(before);
    const sizes = this.#sizes.map(() => 0);
    leaders.forEach((leader, group) => {
      sizes[leader] = (sizes[leader] ?? 0) + (this.#sizes[group] ?? 0);
    });
    const reachPx = (leader: number): number => {
      const size = sizes[leader] ?? 0;
      return size > PILE_ABOVE ? pileRadiusPx(size) : symbolRadiusPx(zoom);
    };
    const alive = [...new Set(leaders)].sort((a, b) => (sizes[b] ?? 0) - (sizes[a] ?? 0) || a - b);
    const joined = new Map<number, number>();
    for (let hasJoined = true; hasJoined; ) {
      hasJoined = false;
      for (const large of alive) {
        if (joined.has(large) || (sizes[large] ?? 0) <= PILE_ABOVE) continue;
        for (const small of alive) {
          if (small === large || joined.has(small)) continue;
          if ((sizes[small] ?? 0) > (sizes[large] ?? 0)) continue;
          const apartPx = this.#distance(large, small) * WORLD_PX * 2 ** zoom;
          if (apartPx >= reachPx(large) + reachPx(small) + GAP_PX) continue;
          joined.set(small, large);
          sizes[large] = (sizes[large] ?? 0) + (sizes[small] ?? 0);
          hasJoined = true;
        }
      }
    }
    if (joined.size === 0) return before;
    return leaders.map((leader) => {
      let last = leader;
      for (let next = joined.get(last); next !== undefined; next = joined.get(last)) last = next;
      return last;
    });
  }

  /** In units of the mercator square. */
  #distance(a: number, b: number): number {
    const [ax, ay] = this.#points[a] ?? [0, 0];
    const [bx, by] = this.#points[b] ?? [0, 0];
    return Math.hypot(ax - bx, ay - by);
  }
}
