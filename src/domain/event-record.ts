import type { EventTime } from './event-time';

/** The two languages every text of the dataset and of the page exists in. */
export type Locale = 'en' | 'ar';

/** One text in both languages. */
export type LocalizedText = { readonly en: string; readonly ar: string };

/** `[lng, lat]`, WGS 84, degrees. */
export type LngLat = readonly [lng: number, lat: number];

/** What happened; the order is the order of the legend. */
export const EVENT_KINDS = [
  'attack',
  'strike',
  'visit',
  'meeting',
  'agreement',
  'statement',
  'context',
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** Part an actor has in an event; claims and attributions stay apart. */
export const ACTOR_ROLES = [
  'claimed',
  'attributed',
  'suspected',
  'denied',
  'striker',
  'target',
  'visitor',
  'host',
  'party',
  'speaker',
  'mediator',
] as const;
export type ActorRole = (typeof ACTOR_ROLES)[number];

/** For finding and grouping; says nothing about who gave orders to whom. */
export const ACTOR_SIDES = [
  'iran',
  'iraq',
  'iraq-militia',
  'us',
  'coalition',
  'kurdistan',
  'isis',
  'syria',
  'israel',
  'other',
  'unknown',
] as const;
export type ActorSide = (typeof ACTOR_SIDES)[number];

/** How sure the record is as a whole, by its sources. */
export const CONFIDENCES = ['high', 'medium', 'low'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/**
 * How well the event is located: 1 the site, 2 the neighbourhood or stretch of road,
 * 3 the district or city, 4 the province or border area.
 */
export type GeoPrecision = 1 | 2 | 3 | 4;

/** A place of the gazetteer. */
export type Place = {
  readonly id: string;
  readonly name: LocalizedText;
  readonly kind: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly admin1: LocalizedText | null;
  readonly coordinates: LngLat;
};

/** What only the page about a place shows, and what the search knows; arrives after the index. */
export type PlaceDetails = {
  /** What else sources call it, or what of it they name. */
  readonly aliases: readonly string[];
  /** How well its coordinate is known, on the scale of {@link GeoPrecision}. */
  readonly precision: GeoPrecision;
};

/** Who took part, and as what; wording and attribution are in {@link EventDetails}. */
export type ActorPart = { readonly actor: string; readonly role: ActorRole };

/** What list, axis and map need of an event: the slim index. */
export type EventRecord = {
  readonly id: string;
  /** Ids it had before: links with them lead here. */
  readonly aliases: readonly string[];
  /** Position in the dataset's order (by start, then id): the integer the map layers use. */
  readonly index: number;
  readonly kind: EventKind;
  readonly method: string | null;
  readonly time: EventTime;
  readonly place: Place;
  readonly geoPrecision: GeoPrecision;
  /** Visits: where from, stops, where to, in order. */
  readonly route: readonly Place[] | null;
  /** The visit a meeting is a stop of; the wave an attack belongs to. */
  readonly partOf: string | null;
  readonly actors: readonly ActorPart[];
  readonly title: LocalizedText;
  readonly confidence: Confidence;
};

/** A count given as a range; null where the sources are silent. */
export type CountRange = { readonly min: number | null; readonly max: number | null };

export type Casualties = {
  readonly killed: CountRange;
  readonly injured: CountRange;
  readonly note: LocalizedText | null;
};

/** An actor's part in full: the office held that day, and who says so. */
export type AttributedPart = ActorPart & {
  readonly as: LocalizedText | null;
  readonly by: LocalizedText | null;
};

/** What only the card shows; arrives after the index. */
export type EventDetails = {
  readonly id: string;
  readonly actors: readonly AttributedPart[];
  readonly target: LocalizedText | null;
  readonly weapons: { readonly text: LocalizedText; readonly count: CountRange } | null;
  readonly casualties: Casualties | null;
  readonly summary: LocalizedText;
  readonly sources: readonly { readonly source: string; readonly supports: string }[];
  readonly disputes: LocalizedText | null;
  readonly related: readonly string[];
  readonly confidenceNote: LocalizedText | null;
};

export type Actor = {
  readonly id: string;
  readonly name: LocalizedText;
  readonly kind: string;
  readonly side: ActorSide;
  readonly office: LocalizedText | null;
  readonly aliases: readonly string[];
  readonly parent: string | null;
};

export type Source = {
  readonly id: string;
  readonly publisher: string;
  readonly title: string;
  /** True where the title is our description of an untitled page. */
  readonly titleIsDescription: boolean;
  /** http(s) only. */
  readonly url: string | null;
  /** `YYYY-MM-DD`. */
  readonly published: string | null;
  /** BCP 47. */
  readonly lang: string;
  readonly independence: string;
};
