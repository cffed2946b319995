import type { ActorRole, ActorSide, Confidence, EventKind } from './event-record';
import { type FilterArea, sameArea } from './filter-area';
import { toSearchWords } from './text-search';

/** A set of values of which an event must have one; null is no restriction, an empty set lets nothing pass. */
type OneOf<Value> = ReadonlySet<Value> | null;

/** `any`: people reported killed or injured; `deaths`: reported killed. */
export type CasualtyFilter = 'any' | 'deaths';

/** Which events the reader wants to see: an event must pass every dimension. */
export type EventFilter = {
  readonly kinds: OneOf<EventKind>;
  readonly methods: OneOf<string>;
  /** Actor ids. */
  readonly actors: OneOf<string>;
  /** Of one of the actors chosen; with none chosen, of anybody. */
  readonly roles: OneOf<ActorRole>;
  /** Of anybody who takes part. */
  readonly sides: OneOf<ActorSide>;
  /** Place ids: where the event is, or a stop of its route. */
  readonly places: OneOf<string>;
  /** Holds the event's place, or a stop of its route. */
  readonly area: FilterArea | null;
  readonly casualties: CasualtyFilter | null;
  readonly confidences: OneOf<Confidence>;
  /** BCP 47, of one source or more. */
  readonly sourceLanguages: OneOf<string>;
  /** Publisher ids (see `publisher.ts`), of one source or more. */
  readonly publishers: OneOf<string>;
  /** Only events on which sources disagree. */
  readonly isDisputed: boolean;
  /** As typed; every word of it must match. */
  readonly text: string;
};

/** What a filter restricts, in the order in which the page tells it. */
export const FILTER_DIMENSIONS = [
  'kinds',
  'methods',
  'sides',
  'actors',
  'roles',
  'places',
  'area',
  'casualties',
  'confidences',
  'sourceLanguages',
  'publishers',
  'isDisputed',
  'text',
] as const satisfies readonly (keyof EventFilter)[];
export type FilterDimension = (typeof FILTER_DIMENSIONS)[number];

/** Dimensions that are sets of values. */
export type SetDimension = {
  [Key in FilterDimension]: NonNullable<EventFilter[Key]> extends ReadonlySet<string> ? Key : never;
}[FilterDimension];

/** A value of such a set. */
export type ValueOf<Dimension extends SetDimension> =
  NonNullable<EventFilter[Dimension]> extends ReadonlySet<infer Value extends string>
    ? Value
    : never;

/** What can be known only from the details, which come after the index. */
const DETAIL_DIMENSIONS: readonly FilterDimension[] = [
  'sides',
  'casualties',
  'sourceLanguages',
  'publishers',
  'isDisputed',
];

/** Lets every event pass. */
export const emptyFilter: EventFilter = {
  kinds: null,
  methods: null,
  actors: null,
  roles: null,
  sides: null,
  places: null,
  area: null,
  casualties: null,
  confidences: null,
  sourceLanguages: null,
  publishers: null,
  isDisputed: false,
  text: '',
};

/** The dimensions in which a filter restricts anything. */
export function activeDimensions(filter: EventFilter): FilterDimension[] {
  return FILTER_DIMENSIONS.filter((dimension) => {
    if (dimension === 'text') return toSearchWords(filter.text).length > 0;
    return dimension === 'isDisputed' ? filter.isDisputed : filter[dimension] !== null;
  });
}

/** Whether the filter lets every event pass. */
export function isEmptyFilter(filter: EventFilter): boolean {
  return activeDimensions(filter).length === 0;
}

/** The filter with some of its restrictions lifted. */
export function liftDimensions(
  filter: EventFilter,
  dimensions: readonly FilterDimension[],
): EventFilter {
  const lifted = dimensions.map((dimension) => [dimension, emptyFilter[dimension]]);
  return { ...filter, ...Object.fromEntries(lifted) };
}

/** The filter without what can be known only from the details. */
export function liftDetailDimensions(filter: EventFilter): EventFilter {
  return liftDimensions(filter, DETAIL_DIMENSIONS);
}

/** Whether two filters let the same events pass, whatever their text's spelling. */
export function sameFilter(a: EventFilter, b: EventFilter): boolean {
  return FILTER_DIMENSIONS.every((dimension) => {
    if (dimension === 'area') return sameArea(a.area, b.area);
    if (dimension === 'casualties') return a.casualties === b.casualties;
    if (dimension === 'isDisputed') return a.isDisputed === b.isDisputed;
    if (dimension === 'text') {
      return sameSet(new Set(toSearchWords(a.text)), new Set(toSearchWords(b.text)));
    }
    return sameSet<string>(a[dimension], b[dimension]);
  });
}

function sameSet<Item>(a: ReadonlySet<Item> | null, b: ReadonlySet<Item> | null): boolean {
  if (a === null || b === null) return a === b;
  return a.size === b.size && [...a].every((item) => b.has(item));
}
