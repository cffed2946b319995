import type { ActorRole, EventRecord, LocalizedText } from './event-record';
import { ACTOR_ROLES } from './event-record';

/** Who or what a page can be about, beside an event. */
export const SUBJECT_TYPES = ['actor', 'place'] as const;
export type SubjectType = (typeof SUBJECT_TYPES)[number];

/** An actor or a place of the dataset. */
export type Subject = { readonly type: SubjectType; readonly id: string };

/** Part that a subject has in an event: an actor's role, or where the place comes in. */
export type SubjectRole = ActorRole | 'here' | 'route';
export const SUBJECT_ROLES: readonly SubjectRole[] = [...ACTOR_ROLES, 'here', 'route'];

/** Events in which a subject has one part, in order of time. */
export type SubjectGroup = {
  readonly role: SubjectRole;
  readonly events: readonly EventRecord[];
};

export const isSameSubject = (a: Subject | null, b: Subject | null): boolean =>
  a === b || (a !== null && b !== null && a.type === b.type && a.id === b.id);

/** The parts a subject has in an event; none where it has nothing to do with it. */
export function rolesOf(subject: Subject, event: EventRecord): readonly SubjectRole[] {
  if (subject.type === 'actor') {
    const roles = event.actors.filter(({ actor }) => actor === subject.id);
    return [...new Set(roles.map(({ role }) => role))];
  }
  if (event.place.id === subject.id) return ['here'];
  return event.route?.some(({ id }) => id === subject.id) ? ['route'] : [];
}

/** The events a subject has a part in, in the dataset's order, which is that of time. */
export function eventsOf(subject: Subject, events: readonly EventRecord[]): readonly EventRecord[] {
  return events.filter((event) => rolesOf(subject, event).length > 0);
}

/** The same by part: claims apart from attributions. An event with two parts is in both. */
export function groupByRole(
  subject: Subject,
  events: readonly EventRecord[],
): readonly SubjectGroup[] {
  const parts = events.map((event) => ({ event, roles: rolesOf(subject, event) }));
  return SUBJECT_ROLES.map((role) => ({
    role,
    events: parts.filter(({ roles }) => roles.includes(role)).map(({ event }) => event),
  })).filter(({ events: found }) => found.length > 0);
}

/** How many events each actor and each place has a part in, by {@link subjectKey}. */
export function countBySubject(events: readonly EventRecord[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const event of events) {
    const places = [event.place, ...(event.route ?? [])].map(({ id }) => id);
    const keys = new Set([
      ...event.actors.map(({ actor }) => subjectKey({ type: 'actor', id: actor })),
      ...places.map((id) => subjectKey({ type: 'place', id })),
    ]);
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** `actor:qassem-soleimani`: as the address has it. */
export const subjectKey = ({ type, id }: Subject): string => `${type}:${id}`;

/** Reads what subjectKey wrote; null where it is nothing of that form. */
export function parseSubjectKey(text: string): Subject | null {
  const [, type, id] = /^(actor|place):([a-z0-9]+(?:-[a-z0-9]+)*)$/.exec(text) ?? [];
  const known = SUBJECT_TYPES.find((candidate) => candidate === type);
  return known === undefined || id === undefined || id.length > 120 ? null : { type: known, id };
}

/** A subject as people know it. */
export type NamedSubject = Subject & { readonly name: LocalizedText; readonly count: number };
