import type { PlainKey } from './messages-en';

/** The key of an actor's kind; the dataset's check lets no other kinds in, and a test holds the words. */
export const actorKindKey = (kind: string): PlainKey => `actorKind.${kind}` as PlainKey;

/** The key of a place's kind. */
export const placeKindKey = (kind: string): PlainKey => `placeKind.${kind}` as PlainKey;
