/** Pieces of one form: some floats each, those of one note after those of the note before. */
export type PlainPart = {
  readonly data: Float32Array;
  /** Floats a piece has. */
  readonly size: number;
  /** Pieces of all notes before each index; one more entry than there are notes. */
  readonly before: Uint32Array;
};

/** Puts the pieces of a part together, note by note. */
export class PlainPartWriter {
  readonly #size: number;
  readonly #before: Uint32Array;
  #data = new Float32Array(1024);
  #length = 0;
  #notes = 0;

  /** @param size floats a piece has */
  constructor(size: number, notes: number) {
    this.#size = size;
    this.#before = new Uint32Array(notes + 1);
  }

  add(...piece: readonly number[]): void {
    if (this.#length + this.#size > this.#data.length) {
      const larger = new Float32Array(2 * this.#data.length);
      larger.set(this.#data);
      this.#data = larger;
    }
    this.#data.set(piece, this.#length);
    this.#length += this.#size;
  }

  /** What is added from now on is of the next note. */
  endNote(): void {
    this.#notes += 1;
    this.#before[this.#notes] = this.#length / this.#size;
  }

  finish(): PlainPart {
    return {
      data: this.#data.slice(0, this.#length),
      size: this.#size,
      before: this.#before,
    };
  }
}
