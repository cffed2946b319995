import type { Casualties, CountRange, EventDetails, EventRecord } from './event-record';

/**
 * What a list of events comes to. Minima are added to minima and maxima to maxima; an event of
 * which no figure is known adds nothing and is counted apart: unknown is not zero.
 */
export type HarmTotal = {
  readonly min: number;
  readonly max: number;
  /** Some event has a minimum only: the total is "at least". */
  readonly isOpen: boolean;
  /** Events with a figure. */
  readonly known: number;
  /** Events without any. */
  readonly unknown: number;
};

export type CasualtyTotals = {
  /** Attacks and strikes that the totals are about. */
  readonly events: number;
  readonly killed: HarmTotal;
  readonly injured: HarmTotal;
  /** Those of which the number killed or the number injured is not known. */
  readonly incomplete: number;
};

type Harm = 'killed' | 'injured';

const isViolence = ({ kind }: EventRecord): boolean => kind === 'attack' || kind === 'strike';

const isKnown = ({ min, max }: CountRange): boolean => min !== null || max !== null;

/**
 * Totals over attacks and strikes: figures in a statement or an accident are about something else.
 * What is part of an attack or strike of the list that has a figure is in that figure already.
 */
export function totalCasualties(
  events: readonly EventRecord[],
  details: ReadonlyMap<string, EventDetails>,
): CasualtyTotals {
  const counted = events.filter(isViolence);
  const ids = new Set(counted.map(({ id }) => id));
  const casualtiesOf = (id: string): Casualties | null => details.get(id)?.casualties ?? null;
  const hasFigure = (id: string, harm: Harm): boolean => {
    const casualties = casualtiesOf(id);
    return casualties !== null && isKnown(casualties[harm]);
  };

  const isInWhole = ({ partOf }: EventRecord, harm: Harm): boolean =>
    partOf !== null && ids.has(partOf) && hasFigure(partOf, harm);
  const lacks = (event: EventRecord, harm: Harm): boolean =>
    !isInWhole(event, harm) && !hasFigure(event.id, harm);

  const totalOf = (harm: Harm): HarmTotal => {
    const total = { min: 0, max: 0, isOpen: false, known: 0, unknown: 0 };
    for (const event of counted) {
      if (isInWhole(event, harm)) continue;
      const range = casualtiesOf(event.id)?.[harm];
      if (range === undefined || !isKnown(range)) {
        total.unknown += 1;
        continue;
      }
      const { min, max } = range;
      total.known += 1;
      total.min += min ?? 0;
      total.max += max ?? min ?? 0;
      if (max === null) total.isOpen = true;
    }
    return total;
  };
  return {
    events: counted.length,
    killed: totalOf('killed'),
    injured: totalOf('injured'),
    incomplete: counted.filter((event) => lacks(event, 'killed') || lacks(event, 'injured')).length,
  };
}
