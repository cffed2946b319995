import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Dataset } from '../domain/dataset';
import { createSearchIndex, readSearchIndex } from '../domain/search-index';
import type { WordIndex } from '../domain/word-index';
import type { DetailsState } from './details-state';

export type SearchState = {
  /** Finds events: at first by title and place, after the details were read by all there is. */
  readonly index: ReadonlySignal<WordIndex>;
  /**
   * Reads for the search what is in, event by event: whoever goes through the steps decides how
   * many a task takes. Titles and places are read at once by whoever asks for them sooner.
   */
  read(): Generator<undefined, void>;
};

export function createSearchState(dataset: Dataset, details: DetailsState): SearchState {
  const whole = signal<WordIndex | null>(null);
  let slim: WordIndex | null = null;
  const readSlim = () => {
    slim ??= createSearchIndex(dataset, null);
    return slim;
  };
  return {
    index: computed(() => whole.value ?? readSlim()),
    *read() {
      const load = details.load.peek();
      if (load.type === 'ready') whole.value = yield* readSearchIndex(dataset, load.details);
      else if (slim === null) {
        const read = yield* readSearchIndex(dataset, null);
        slim ??= read;
      }
    },
  };
}
