/** The hits nearest to a point, in order, of equally near ones the later event first. */
export class NearestHits {
  readonly #limit: number;
  readonly #hits: { readonly index: number; readonly distancePx: number }[] = [];
  #withinPx: number;

  /** Keeps at most `limit` hits, none further than `tolerancePx`. */
  constructor(limit: number, tolerancePx: number) {
    this.#limit = limit;
    this.#withinPx = tolerancePx;
  }

  /** A hit further away than this is none, px; shrinks as better ones come. */
  get withinPx(): number {
    return this.#withinPx;
  }

  get isFull(): boolean {
    return this.#hits.length === this.#limit;
  }

  get indices(): number[] {
    return this.#hits.map(({ index }) => index);
  }

  /** Takes the hit in, if it is near enough. */
  offer(index: number, distancePx: number): void {
    if (!(distancePx <= this.#withinPx)) return;
    const hits = this.#hits;
    let [low, high] = [0, hits.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const hit = hits[middle];
      const isBefore =
        hit !== undefined &&
        (hit.distancePx < distancePx || (hit.distancePx === distancePx && hit.index > index));
      if (isBefore) low = middle + 1;
      else high = middle;
    }
    if (low === this.#limit) return;
    if (this.isFull) hits.pop();
    hits.splice(low, 0, { index, distancePx });
    if (this.isFull) this.#withinPx = hits[this.#limit - 1]?.distancePx ?? this.#withinPx;
  }
}
