import type { Dataset, DatasetDetails } from '../domain/dataset';
import { METHODS } from '../domain/dataset-rules';
import { type EventFilter, liftDetailDimensions } from '../domain/event-filter';
import {
  ACTOR_ROLES,
  ACTOR_SIDES,
  CONFIDENCES,
  EVENT_KINDS,
  type Source,
} from '../domain/event-record';
import { publisherId } from '../domain/publisher';
import { toSearchWords } from '../domain/text-search';
import type { Address } from './address';
import type { Notice } from './notice-state';

/** Filters that are lists of ids. */
type SetPart =
  | 'kind'
  | 'method'
  | 'actor'
  | 'role'
  | 'place'
  | 'side'
  | 'confidence'
  | 'sourcelang'
  | 'publisher';

/** The parts of the address that are filters. */
export type FilterAddress = Pick<Address, SetPart | 'casualties' | 'disputed' | 'area' | 'q'>;

/** Parts that only the details can answer. */
const DETAIL_PARTS = ['side', 'casualties', 'sourcelang', 'publisher', 'disputed'] as const;

/** The parts of an address that only the details can answer. */
export function detailPartsOf(address: FilterAddress): readonly string[] {
  return DETAIL_PARTS.filter((part) => address[part] !== null && address[part] !== false);
}

/** What an address filters by, or looks for, may be known to the details alone. */
export const needsDetails = (address: FilterAddress): boolean =>
  detailPartsOf(address).length > 0 || address.q !== null;

/** What a link must hold of a filter, sets in one order; null where nothing is restricted. */
export function filterAddressOf(filter: EventFilter): FilterAddress {
  const listOf = (values: ReadonlySet<string> | null) =>
    values === null ? null : [...values].sort();
  return {
    kind: listOf(filter.kinds),
    method: listOf(filter.methods),
    actor: listOf(filter.actors),
    role: listOf(filter.roles),
    place: listOf(filter.places),
    side: listOf(filter.sides),
    confidence: listOf(filter.confidences),
    casualties: filter.casualties,
    sourcelang: listOf(filter.sourceLanguages),
    publisher: listOf(filter.publishers),
    disputed: filter.isDisputed ? true : null,
    area: filter.area,
    // Signs that no search looks for are no text.
    q: toSearchWords(filter.text).length === 0 ? null : filter.text.trim(),
  };
}

/**
 * The filter an address asks for. Values that this dataset does not have are told and the others
 * stay; a set left empty restricts nothing. Without the details, what asks for them is lifted.
 * @param details null: they could not be had, or nothing asks for them
 */
export function readFilter(
  address: FilterAddress,
  dataset: Dataset,
  details: DatasetDetails | null,
): { filter: EventFilter; notices: Notice[] } {
  const notices: Notice[] = [];
  const read = <Value extends string>(
    part: SetPart,
    /** Asked only where the address asks: there may be thousands. */
    known: () => Iterable<Value>,
  ): ReadonlySet<Value> | null => {
    const asked = address[part];
    if (asked === null) return null;
    const wanted = new Set(asked);
    const kept = [...known()].filter((value) => wanted.delete(value));
    if (wanted.size > 0) {
      const value = [...wanted].slice(0, 3).join(', ').slice(0, 80);
      notices.push({ code: 'unknown-values', values: { part, value, count: wanted.size } });
    }
    return kept.length === 0 ? null : new Set(kept);
  };
  const sourcesOf = (value: (source: Source) => string) => () =>
    Array.from(details?.sources.values() ?? [], value);
  const filter: EventFilter = {
    kinds: read('kind', () => EVENT_KINDS),
    methods: read('method', () => Object.values(METHODS).flat()),
    actors: read('actor', () =>
      dataset.events.flatMap(({ actors }) => actors.map(({ actor }) => actor)),
    ),
    roles: read('role', () => ACTOR_ROLES),
    sides: read('side', () => ACTOR_SIDES),
    places: read('place', () => dataset.places.keys()),
    area: address.area,
    casualties: address.casualties,
    confidences: read('confidence', () => CONFIDENCES),
    sourceLanguages:
      details &&
      read(
        'sourcelang',
        sourcesOf(({ lang }) => lang),
      ),
    publishers:
      details &&
      read(
        'publisher',
        sourcesOf(({ publisher }) => publisherId(publisher)),
      ),
    isDisputed: address.disputed ?? false,
    text: address.q ?? '',
  };
  const lifted = details === null ? detailPartsOf(address) : [];
  if (lifted.length > 0) {
    notices.push({ code: 'filters-lifted', values: { part: lifted.join(', ') } });
  }
  return { filter: lifted.length === 0 ? filter : liftDetailDimensions(filter), notices };
}
