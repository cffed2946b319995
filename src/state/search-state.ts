import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Dataset } from '../domain/dataset';
import { createSearchIndex, readSearchIndex } from '../domain/search-index';
import type { WordIndex } from '../domain/word-index';
import type { DetailsState } from './details-state';

export type SearchState = {
  /** Finds events: at first by title and place, after the details were read by all there is. */
  readonly index: ReadonlySignal<WordIndex>;
  /**
   * Reads the details for the search, event by event: whoever goes through the steps decides how
   * many a task takes. Does nothing where the details are not in.
   */
  readDetails(): Generator<undefined, void>;
};

export function createSearchState(dataset: Dataset, details: DetailsState): SearchState {
  const whole = signal<WordIndex | null>(null);
  const slim = computed(() => createSearchIndex(dataset, null));
  return {
    index: computed(() => whole.value ?? slim.value),
    *readDetails() {
      const load = details.load.peek();
      if (load.type === 'ready') whole.value = yield* readSearchIndex(dataset, load.details);
    },
  };
}
