import type { FilterWordSource } from '../../i18n/filter-words';
import { useApp, useWords } from '../app-context';

/** What filters are told in: the reader's words, and the names as far as they have come. */
export function useFilterWords(): FilterWordSource {
  const { state } = useApp();
  const { locale, t, format } = useWords();
  const load = state.details.load.value;
  const actors = load.type === 'ready' ? load.details.actors : null;
  const publishers = state.derived.subject.value.details?.publisherNames;
  const { places } = state.dataset;
  return {
    t,
    format,
    actorName: (id) => actors?.get(id)?.name[locale] ?? id.replaceAll('-', ' '),
    placeName: (id) => places.get(id)?.name[locale] ?? id,
    publisherName: (id) => publishers?.get(id) ?? id,
    places: places.values(),
  };
}
