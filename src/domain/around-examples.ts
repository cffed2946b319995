import { type AroundQuestion, DEFAULT_QUESTION } from './around-question';
import { emptyFilter } from './event-filter';

/** Questions to begin with: what most readers come for. */
export const AROUND_EXAMPLES = {
  allVisits: DEFAULT_QUESTION.anchors,
  qudsForce: {
    ...emptyFilter,
    kinds: new Set(['visit']),
    actors: new Set(['esmail-qaani', 'qassem-soleimani']),
    roles: new Set(['visitor']),
    places: new Set(['baghdad']),
  },
  iranSecurity: {
    ...emptyFilter,
    kinds: new Set(['visit']),
    actors: new Set(['esmail-qaani', 'ali-shamkhani', 'mahmoud-alawi', 'hossein-taeb']),
    roles: new Set(['visitor']),
  },
  usStrikes: {
    ...emptyFilter,
    kinds: new Set(['strike']),
    actors: new Set(['us-armed-forces', 'us-led-coalition']),
    roles: new Set(['striker']),
  },
} as const satisfies Readonly<Record<string, AroundQuestion['anchors']>>;
export type AroundExample = keyof typeof AROUND_EXAMPLES;
