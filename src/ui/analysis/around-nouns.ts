import type { AroundQuestion } from '../../domain/around-question';
import type { EventFilter } from '../../domain/event-filter';
import type { EventKind } from '../../domain/event-record';

/** What chosen events are called: by their kind where they are of one. */
export type AroundNoun = EventKind | 'event';

/** The noun of what a filter chooses. */
export function nounOf({ kinds }: EventFilter): AroundNoun {
  const [kind, ...others] = kinds ?? [];
  return kind !== undefined && others.length === 0 ? kind : 'event';
}

/** The noun of what is counted. */
export function countedNoun({ outcomes, choices }: AroundQuestion): AroundNoun | 'wave' {
  return choices.unit === 'waves' ? 'wave' : nounOf(outcomes);
}

/** The colour of what is counted. */
export function countedKind({ outcomes }: AroundQuestion): EventKind {
  const noun = nounOf(outcomes);
  return noun === 'event' ? 'attack' : noun;
}
