import type { ComponentChildren } from 'preact';
import type { SetDimension } from '../../domain/event-filter';
import { filterValueName } from '../../i18n/filter-words';
import { filterCountsOf } from '../../state/filter-counts';
import { useApp } from '../app-context';
import { FacetOption } from './FacetOption';
import { useFilterWords } from './use-filter-words';

/** Values of one filter, in the order they are given. */
export function FacetList({
  dimension,
  values,
  noteOf,
  symbolOf,
  label,
}: {
  readonly dimension: SetDimension;
  readonly values: readonly string[];
  readonly noteOf?: (value: string) => string | undefined;
  readonly symbolOf?: (value: string) => ComponentChildren;
  /** Name of the list; left out where the section says it. */
  readonly label?: string;
}) {
  const { state } = useApp();
  const source = useFilterWords();
  const counts = filterCountsOf(state).facets.value[dimension];
  const chosen: ReadonlySet<string> | null = state.filter.filter.value[dimension];
  const most = Math.max(1, ...(counts?.values() ?? []));
  return (
    <ul class="facet-list" aria-label={label}>
      {values.map((value) => {
        const note = noteOf?.(value);
        const count = counts?.get(value) ?? 0;
        return (
          <FacetOption
            key={value}
            name={filterValueName(source, dimension, value)}
            {...(note === undefined ? {} : { note })}
            symbol={symbolOf?.(value)}
            count={count}
            share={count / most}
            isChosen={chosen?.has(value) ?? false}
            onToggle={() => state.filter.toggle(dimension, value)}
          />
        );
      })}
    </ul>
  );
}
