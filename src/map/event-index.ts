import KDBush from 'kdbush';
import type { MercatorPoint } from './map-mercator';

/** Events are in order of time: a block is a stretch of it. Small enough to sort in some 10 ms. */
const BLOCK_SIZE = 32_768;

/**
 * Finds events by where they are, among very many: in blocks, so that a short window asks only
 * some of them. A block is sorted when it is first asked.
 */
export class EventIndex {
  readonly #positions: Float64Array;
  readonly #blocks: KDBush[] = [];
  readonly #found: Uint32Array;

  /** Takes x, y by event index: Mercator. They must not change any more. */
  constructor(positions: Float64Array) {
    this.#positions = positions;
    this.#found = new Uint32Array(Math.min(positions.length / 2, BLOCK_SIZE));
  }

  /** The block that an event is in; earlier events are in this block and those before. */
  blockOf(index: number): number {
    return Math.floor(index / BLOCK_SIZE);
  }

  /**
   * @param radius Mercator
   * @returns event indices in no order; valid until the next search
   */
  findWithin(block: number, [x, y]: MercatorPoint, radius: number): Uint32Array {
    this.#blocks[block] ??= this.#sort(block);
    const count = this.#blocks[block].withinInto(x, y, radius, this.#found);
    for (let at = 0; at < count; at++) {
      this.#found[at] = (this.#found[at] ?? 0) + block * BLOCK_SIZE;
    }
    return this.#found.subarray(0, count);
  }

  #sort(block: number): KDBush {
    const first = block * BLOCK_SIZE;
    const last = Math.min(this.#positions.length / 2, first + BLOCK_SIZE);
    const tree = new KDBush(last - first);
    for (let index = first; index < last; index++) {
      tree.add(this.#positions[index * 2] ?? 0, this.#positions[index * 2 + 1] ?? 0);
    }
    return tree.finish();
  }
}
