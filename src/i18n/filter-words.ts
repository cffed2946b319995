import {
  activeDimensions,
  type EventFilter,
  type FilterDimension,
  type SetDimension,
} from '../domain/event-filter';
import {
  type ActorRole,
  type ActorSide,
  type Confidence,
  EVENT_KINDS,
  type EventKind,
  type Place,
} from '../domain/event-record';
import type { FilterArea } from '../domain/filter-area';
import type { Format } from './format';
import { methodKey } from './method-key';
import type { Translate } from './translate';

/** What a filter's words are made of. */
export type FilterWordSource = {
  readonly t: Translate;
  readonly format: Format;
  /** Names in the reader's language; of what is not known, the id. */
  readonly actorName: (id: string) => string;
  readonly placeName: (id: string) => string;
  readonly publisherName: (id: string) => string;
  /** To say that a circle is around one of them. */
  readonly places: Iterable<Place>;
};

/** One restriction in words, like `Actor: Qassem Soleimani`; `value` null: the whole dimension. */
export type FilterWord =
  | { readonly dimension: SetDimension; readonly value: string; readonly text: string }
  | { readonly dimension: FilterDimension; readonly value: null; readonly text: string };

/** From so many values of one dimension on they are told as a number. */
const TOO_MANY = 4;

/** A value of a filter in the reader's words. */
export function filterValueName(
  source: FilterWordSource,
  dimension: SetDimension,
  value: string,
): string {
  const { t, format } = source;
  switch (dimension) {
    case 'kinds':
      return t(`kinds.${value as EventKind}`);
    case 'methods':
      return t(methodKey(value));
    case 'sides':
      return t(`side.${value as ActorSide}`);
    case 'roles':
      return t(`part.${value as ActorRole}`);
    case 'confidences':
      return t(`certainty.${value as Confidence}`);
    case 'actors':
      return source.actorName(value);
    case 'places':
      return source.placeName(value);
    case 'sourceLanguages':
      return format.language(value);
    case 'publishers':
      return source.publisherName(value);
  }
}

/** An area in words: around a place where its centre is one, else by its size or shape. */
export function areaName({ t, placeName, places }: FilterWordSource, area: FilterArea): string {
  if (area.type === 'polygon') return t('area.isPolygon');
  const [lng, lat] = area.center;
  for (const { id, coordinates } of places) {
    // As far apart as the link rounds.
    const isThere = Math.abs(coordinates[0] - lng) < 1e-4 && Math.abs(coordinates[1] - lat) < 1e-4;
    if (isThere) return t('area.isNear', { km: area.radiusKm, place: placeName(id) });
  }
  return t('area.isCircle', { km: area.radiusKm });
}

/** All that a filter restricts, in words, in the order in which the page has it. */
export function describeFilter(source: FilterWordSource, filter: EventFilter): FilterWord[] {
  const { t } = source;
  const pair = (dimension: FilterDimension, value: string): string =>
    `${t(`filter.${dimension}`)}: ${value}`;
  return activeDimensions(filter).flatMap((dimension): FilterWord | FilterWord[] => {
    const whole = (value: string) => ({ dimension, value: null, text: pair(dimension, value) });
    if (dimension === 'text') return whole(filter.text.trim());
    if (dimension === 'isDisputed') return whole(t('disputed.only'));
    if (dimension === 'area') return filter.area ? whole(areaName(source, filter.area)) : [];
    if (dimension === 'casualties') {
      return filter.casualties ? whole(t(`harmed.${filter.casualties}`)) : [];
    }
    const values = [...(filter[dimension] ?? [])];
    if (values.length > 0 && values.length < TOO_MANY) {
      return values.map((value) => {
        const text = pair(dimension, filterValueName(source, dimension, value));
        return { dimension, value, text };
      });
    }
    const absent = EVENT_KINDS.filter((kind) => dimension === 'kinds' && !values.includes(kind));
    const names = absent.map((kind) => filterValueName(source, 'kinds', kind));
    return whole(
      values.length > 0 && names.length > 0
        ? t('facet.allBut', { value: names.join(' · ') })
        : t('facet.chosen', { count: values.length }),
    );
  });
}
