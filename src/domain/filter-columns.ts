import type { DatasetDetails } from './dataset';
import {
  ACTOR_ROLES,
  type ActorRole,
  CONFIDENCES,
  EVENT_KINDS,
  type EventDetails,
  type EventRecord,
  type LngLat,
} from './event-record';
import { originalPublisher, publisherId } from './publisher';

/** The values that events have in one dimension, as small numbers: positions in `values`. */
export type ValueColumn = {
  readonly values: readonly string[];
  /** Codes of all events, one after the other. */
  readonly codes: Uint16Array;
  /** Where each event's codes begin, and after the last where they end; null: one each. */
  readonly starts: Uint32Array | null;
};

/** Who takes part, and as what: codes of actors, and the role beside each. */
export type PartColumn = ValueColumn & {
  readonly starts: Uint32Array;
  /** Positions in `ACTOR_ROLES`. */
  readonly roles: Uint8Array;
};

/** What a filter needs of the events, as columns: 100,000 events are read in a few milliseconds. */
export type FilterColumns = {
  readonly count: number;
  readonly firstDays: Int32Array;
  readonly lastDays: Int32Array;
  readonly kinds: ValueColumn;
  readonly methods: ValueColumn;
  readonly confidences: ValueColumn;
  readonly actors: PartColumn;
  /** Places and stops of routes. */
  readonly places: ValueColumn;
  /** By position in `places.values`. */
  readonly coordinates: readonly LngLat[];
};

/** The same for what is in the details. */
export type DetailColumns = {
  readonly sides: ValueColumn;
  /** `deaths` and `any`, as the filter has them; those with deaths have both. */
  readonly casualties: ValueColumn;
  readonly isDisputed: ValueColumn;
  readonly sourceLanguages: ValueColumn;
  /** Publisher ids. */
  readonly publishers: ValueColumn;
  /** As the sources write them, by id. */
  readonly publisherNames: ReadonlyMap<string, string>;
};

/** Reads what the index knows of the events; an event's position is its index. */
export function createFilterColumns(events: readonly EventRecord[]): FilterColumns {
  const coordinates = new Map<string, LngLat>();
  const places = createColumn(events, ({ place, route }) => {
    const all = route === null ? [place] : [place, ...route];
    for (const { id, coordinates: point } of all) coordinates.set(id, point);
    return all.map(({ id }) => id);
  });
  return {
    count: events.length,
    firstDays: Int32Array.from(events, ({ time }) => time.firstDay),
    lastDays: Int32Array.from(events, ({ time }) => time.lastDay),
    kinds: createColumn(events, ({ kind }) => kind, EVENT_KINDS),
    methods: createColumn(events, ({ method }) => method ?? ''),
    confidences: createColumn(events, ({ confidence }) => confidence, CONFIDENCES),
    actors: createPartColumn(events),
    places,
    coordinates: places.values.map((id) => coordinates.get(id) ?? [0, 0]),
  };
}

/** Reads what the details know of the same events, in the same order. */
export function createDetailColumns(
  events: readonly EventRecord[],
  { details, actors, sources }: DatasetDetails,
): DetailColumns {
  const publisherNames = new Map<string, string>();
  const idOf = new Map<string, string>();
  for (const { publisher } of sources.values()) {
    const id = publisherId(publisher);
    idOf.set(publisher, id);
    if (!publisherNames.has(id)) publisherNames.set(id, originalPublisher(publisher));
  }
  const sourcesOf = ({ id }: EventRecord) =>
    (details.get(id)?.sources ?? []).flatMap(({ source }) => sources.get(source) ?? []);
  return {
    sides: createColumn(events, (event) =>
      unique(event.actors.map(({ actor }) => actors.get(actor)?.side ?? 'unknown')),
    ),
    casualties: createColumn(events, ({ id }) => casualtyLevels(details.get(id))),
    isDisputed: createColumn(events, ({ id }) => (details.get(id)?.disputes ? ['disputed'] : [])),
    sourceLanguages: createColumn(events, (event) =>
      unique(sourcesOf(event).map(({ lang }) => lang)),
    ),
    publishers: createColumn(events, (event) =>
      unique(sourcesOf(event).map(({ publisher }) => idOf.get(publisher) ?? '')),
    ),
    publisherNames,
  };
}

/** Only a known minimum above zero counts: "at most three" may be none. */
function casualtyLevels(details: EventDetails | undefined): string[] {
  const { killed, injured } = details?.casualties ?? { killed: null, injured: null };
  if ((killed?.min ?? 0) > 0) return ['any', 'deaths'];
  return (injured?.min ?? 0) > 0 ? ['any'] : [];
}

const unique = (values: readonly string[]): string[] => [...new Set(values)];

/** Numbers values as they come. */
function createCoder(known: readonly string[]): {
  readonly values: string[];
  code(value: string): number;
} {
  const values = [...known];
  const codes = new Map(values.map((value, code) => [value, code]));
  return {
    values,
    code(value) {
      const code = codes.get(value) ?? values.push(value) - 1;
      codes.set(value, code);
      return code;
    },
  };
}

function createColumn(
  events: readonly EventRecord[],
  valuesOf: (event: EventRecord) => string | readonly string[],
  known: readonly string[] = [],
): ValueColumn {
  const coder = createCoder(known);
  const codes: number[] = [];
  const starts = new Uint32Array(events.length + 1);
  events.forEach((event, index) => {
    const values = valuesOf(event);
    if (typeof values === 'string') codes.push(coder.code(values));
    else for (const value of values) codes.push(coder.code(value));
    starts[index + 1] = codes.length;
  });
  const isOneEach = starts.every((start, index) => start === index);
  return {
    values: coder.values,
    codes: Uint16Array.from(codes),
    starts: isOneEach ? null : starts,
  };
}

function createPartColumn(events: readonly EventRecord[]): PartColumn {
  const column = createColumn(events, ({ actors }) => actors.map(({ actor }) => actor));
  const roleCodes = new Map<ActorRole, number>(ACTOR_ROLES.map((role, code) => [role, code]));
  const roles = events.flatMap(({ actors }) => actors.map(({ role }) => roleCodes.get(role) ?? 0));
  return {
    ...column,
    starts: column.starts ?? Uint32Array.from({ length: events.length + 1 }, (_, index) => index),
    roles: Uint8Array.from(roles),
  };
}
