import { computed, type ReadonlySignal } from '@preact/signals';
import { countFacets, type Facets } from '../domain/filter-facets';
import { countLifts, type FilterLift } from '../domain/filter-lifts';
import type { AppState } from './app-state';

/** What filters would show. */
export type FilterCounts = {
  /** How many of the window's events each value of each filter would show. */
  readonly facets: ReadonlySignal<Facets>;
  /** Where nothing is shown: what lifting one restriction would show. */
  readonly lifts: ReadonlySignal<readonly FilterLift[]>;
};

const known = new WeakMap<AppState, FilterCounts>();

/** The counts of a state; made at the first call, since only an open panel asks for them. */
export function filterCountsOf(state: AppState): FilterCounts {
  const counts = known.get(state) ?? createFilterCounts(state);
  known.set(state, counts);
  return counts;
}

function createFilterCounts({ derived, filter, window }: AppState): FilterCounts {
  return {
    facets: computed(() =>
      countFacets(
        derived.subject.value,
        filter.filter.value,
        derived.outcome.value,
        window.window.value,
      ),
    ),
    lifts: computed(() =>
      countLifts(derived.subject.value, filter.filter.value, window.window.value),
    ),
  };
}
