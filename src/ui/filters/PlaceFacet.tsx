import { useSignal } from '@preact/signals';
import type { Place } from '../../domain/event-record';
import type { FacetCounts } from '../../domain/filter-facets';
import { filterCountsOf } from '../../state/filter-counts';
import { useApp, useWords } from '../app-context';
import { Icon } from '../controls/Icon';
import { FacetList } from './FacetList';
import { SearchableFacet } from './SearchableFacet';

/** Most events are here: its provinces stand by themselves, other countries as a whole. */
const HOME_COUNTRY = 'IQ';

type PlaceGroup = { readonly name: string; readonly places: readonly Place[] };

const sumOf = (places: readonly Place[], counts: FacetCounts | null): number =>
  places.reduce((sum, { id }) => sum + (counts?.get(id) ?? 0), 0);

/** Places by province or country, or looked for by name. */
export function PlaceFacet() {
  const { state } = useApp();
  const { locale, t, format } = useWords();
  const known = new Set(state.derived.subject.value.columns.places.values);
  const places = [...state.dataset.places.values()].filter(({ id }) => known.has(id));
  const counts = filterCountsOf(state).facets.value.places;
  const byId = state.dataset.places;
  const load = state.details.load.value;
  const details = load.type === 'ready' ? load.details : null;

  const groupOf = ({ country, admin1 }: Place): string =>
    country === HOME_COUNTRY && admin1 !== null ? admin1[locale] : format.country(country);
  const groups = new Map<string, Place[]>();
  for (const place of places) {
    const name = groupOf(place);
    groups.set(name, [...(groups.get(name) ?? []), place]);
  }
  const collator = new Intl.Collator(locale);
  const sorted = [...groups]
    .map(([name, members]): PlaceGroup => ({ name, places: members }))
    .sort(
      (a, b) =>
        sumOf(b.places, counts) - sumOf(a.places, counts) || collator.compare(a.name, b.name),
    );
  return (
    <SearchableFacet
      dimension="places"
      values={places.map(({ id }) => id)}
      noteOf={(id) => {
        const place = byId.get(id);
        return place && groupOf(place);
      }}
      otherNamesOf={(id) => {
        const place = byId.get(id);
        const aliases = details?.places.get(id)?.aliases ?? [];
        return place ? [place.name.en, place.name.ar, groupOf(place), ...aliases] : [];
      }}
    >
      <ul class="place-groups" aria-label={t('filter.places')}>
        {sorted.map((group) => (
          <PlaceGroupItem key={group.name} group={group} counts={counts} />
        ))}
      </ul>
    </SearchableFacet>
  );
}

function PlaceGroupItem({
  group: { name, places },
  counts,
}: {
  readonly group: PlaceGroup;
  readonly counts: FacetCounts | null;
}) {
  const { state } = useApp();
  const { t } = useWords();
  const chosen = state.filter.filter.value.places;
  const chosenCount = places.filter(({ id }) => chosen?.has(id)).length;
  const isOpen = useSignal(chosenCount > 0);
  const values = places
    .map(({ id }) => id)
    .sort((a, b) => (counts?.get(b) ?? 0) - (counts?.get(a) ?? 0));
  return (
    <li>
      <button
        type="button"
        class="place-group"
        aria-expanded={isOpen.value}
        onClick={() => {
          isOpen.value = !isOpen.peek();
        }}
      >
        <Icon name="chevron" size={12} />
        <bdi>{name}</bdi>
        {chosenCount > 0 && (
          <span class="facet-chosen">{t('facet.chosen', { count: chosenCount })}</span>
        )}
      </button>
      {isOpen.value && <FacetList dimension="places" values={values} label={name} />}
    </li>
  );
}
