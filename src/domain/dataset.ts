import type {
  Actor,
  EventDetails,
  EventRecord,
  LocalizedText,
  Place,
  PlaceDetails,
  Source,
} from './event-record';

/** The slim index: everything list, axis and map need. */
export type Dataset = {
  readonly version: string;
  /** Day this version was published, `YYYY-MM-DD`. */
  readonly published: string;
  /** What the dataset is called. */
  readonly title: LocalizedText;
  /** By start, then id; an event's `index` is its position here. */
  readonly events: readonly EventRecord[];
  readonly places: ReadonlyMap<string, Place>;
};

/** What only cards need; arrives after the index. */
export type DatasetDetails = {
  readonly details: ReadonlyMap<string, EventDetails>;
  readonly actors: ReadonlyMap<string, Actor>;
  readonly sources: ReadonlyMap<string, Source>;
  /** What is not in the index of the places that are. */
  readonly places: ReadonlyMap<string, PlaceDetails>;
};
