import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { SetDimension } from '../../domain/event-filter';
import { createWordIndex } from '../../domain/word-index';
import { filterValueName } from '../../i18n/filter-words';
import { filterCountsOf } from '../../state/filter-counts';
import { useApp, useWords } from '../app-context';
import { FacetList } from './FacetList';
import { useFilterWords } from './use-filter-words';

/** So many values stand there before anything is looked for. */
const FIRST = 8;
/** So many are found at most: who needs more types one more letter. */
const MOST_FOUND = 40;

/** Values of a filter that are too many to read: those with the most events, and a field to find others. */
export function SearchableFacet({
  dimension,
  values,
  noteOf,
  otherNamesOf,
  children,
}: {
  readonly dimension: SetDimension;
  readonly values: readonly string[];
  readonly noteOf?: (value: string) => string | undefined;
  /** What is looked through beside the name: other names, the other language. */
  readonly otherNamesOf: (value: string) => readonly string[];
  /** Stands for the list while nothing is looked for. */
  readonly children?: ComponentChildren;
}) {
  const { state } = useApp();
  const { locale, t } = useWords();
  const source = useFilterWords();
  const query = useSignal('');
  const isWhole = useSignal(false);
  const counts = filterCountsOf(state).facets.value[dimension];
  const chosen: ReadonlySet<string> | null = state.filter.filter.value[dimension];

  const collator = new Intl.Collator(locale);
  const nameOf = (value: string) => filterValueName(source, dimension, value);
  const sorted = [...values].sort(
    (a, b) =>
      (counts?.get(b) ?? 0) - (counts?.get(a) ?? 0) || collator.compare(nameOf(a), nameOf(b)),
  );
  const index = useMemo(
    () => createWordIndex(values.map((value) => [nameOf(value), ...otherNamesOf(value)])),
    // Other names come with the details.
    [locale, values.length, state.details.load.value],
  );
  const isFound = index.find(query.value);
  const found =
    isFound === null ? [] : sorted.filter((value) => isFound[values.indexOf(value)] === 1);
  const first = sorted.filter(
    (value, position) => position < FIRST || isWhole.value || chosen?.has(value),
  );
  const isLooking = isFound !== null;
  const shown = isLooking ? found.slice(0, MOST_FOUND) : first;
  const notes = noteOf === undefined ? {} : { noteOf };
  return (
    <>
      <input
        type="search"
        class="facet-find"
        autocomplete="off"
        spellcheck={false}
        maxLength={80}
        placeholder={t('facet.find', { name: t(`filter.${dimension}`) })}
        aria-label={t('facet.find', { name: t(`filter.${dimension}`) })}
        value={query.value}
        onInput={(domEvent) => {
          query.value = domEvent.currentTarget.value;
        }}
      />
      {!isLooking && children !== undefined ? (
        children
      ) : (
        <FacetList dimension={dimension} values={shown} {...notes} />
      )}
      {isLooking && found.length === 0 && <p class="facet-hint">{t('facet.nothing')}</p>}
      {!isLooking && children === undefined && sorted.length > FIRST && (
        <button
          type="button"
          class="text-button facet-more"
          onClick={() => {
            isWhole.value = !isWhole.peek();
          }}
        >
          {isWhole.value ? t('facet.fewer') : t('facet.all', { count: sorted.length })}
        </button>
      )}
    </>
  );
}
