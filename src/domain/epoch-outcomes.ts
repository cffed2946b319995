import type { AroundChoices, AroundQuestion } from './around-question';
import { createRegionTest, provincesOf } from './around-region';
import type { EventRecord } from './event-record';
import { type EventWave, groupWaves } from './event-waves';
import type { LocalDay } from './local-day';
import { type EpochSeries, type EpochTotals, profileOf, totalsOf } from './superposed-epochs';
import type { TimeExtent } from './time-window';

/** A day with anchors. */
export type AnchorDay = {
  readonly day: LocalDay;
  /** That began on it. */
  readonly events: readonly [EventRecord, ...EventRecord[]];
};

/** An outcome, or a wave of them, and the days it counts on. */
export type CountedOutcome = {
  readonly events: EventWave;
  readonly firstDay: LocalDay;
  /** The same as the first unless it is spread. */
  readonly lastDay: LocalDay;
};

/** What was not counted, and why; in events. */
export type EpochLosses = {
  /** Known only to the month. */
  readonly anchorsOfMonth: number;
  /** Known only within some days, where only exact days were asked for. */
  readonly anchorsInexact: number;
  readonly anchorsLow: number;
  /** Their windows reach beyond the data. */
  readonly anchorsAtEdge: number;
  readonly outcomesOfMonth: number;
  readonly outcomesInexact: number;
  readonly outcomesLow: number;
  readonly outcomesConvoys: number;
  /** Chosen as anchors too: they are anchors only. */
  readonly outcomesBoth: number;
  /** In the area by their coordinate, but known only to a province. */
  readonly outcomesUnsure: number;
};

/** Why there is nothing to show. */
export type EpochProblem =
  | 'no-anchors'
  | 'no-outcomes'
  /** All of those chosen are known only to the month, or too roughly for the choice made. */
  | 'anchors-without-day'
  | 'outcomes-without-day'
  /** The window is longer than the data. */
  | 'window-too-long'
  /** No anchor's window lies wholly in the data. */
  | 'anchors-at-edge'
  /** All outcomes are anchors too. */
  | 'only-both'
  | 'no-outcomes-in-region';

/** What a question comes to before chance is asked. */
export type EpochTally = {
  readonly series: EpochSeries;
  /** Outcomes by day of the window, over all anchors: `-reach` first. */
  readonly profile: Float64Array;
  readonly totals: EpochTotals;
  /** The day that 0 stands for in the series. */
  readonly firstDay: LocalDay;
  /** In order of time; those of the series. */
  readonly anchors: readonly AnchorDay[];
  readonly outcomes: readonly CountedOutcome[];
  readonly losses: EpochLosses;
  /** Counted in the province asked for, though they may be in another; in events. */
  readonly outcomesBetween: number;
  /** Windows that share days with another. */
  readonly overlapping: number;
  readonly problem: EpochProblem | null;
};

/** Events chosen by the two filters; the same may be in both. */
export type ChosenEvents = {
  readonly anchors: readonly EventRecord[];
  readonly outcomes: readonly EventRecord[];
};

/** Takes out what a rule refuses, and counts it. */
function refuse<Item>(items: readonly Item[], isRefused: (item: Item) => boolean) {
  const kept = items.filter((item) => !isRefused(item));
  return { kept, lost: items.length - kept.length };
}

const isLow = (event: EventRecord): boolean => event.confidence === 'low';
const isOfMonth = ({ time }: EventRecord): boolean => time.precision === 'month';
const isInexact = ({ time }: EventRecord): boolean => time.precision === 'days';
const isConvoy = ({ method }: EventRecord): boolean => method === 'ied-convoy';

function sortAnchors(events: readonly EventRecord[], { hasLowConfidence, days }: AroundChoices) {
  const low = refuse(events, (event) => !hasLowConfidence && isLow(event));
  const month = refuse(low.kept, isOfMonth);
  const exact = refuse(month.kept, (event) => days === 'exact' && isInexact(event));
  return {
    anchors: exact.kept,
    hadAny: low.kept.length > 0,
    losses: {
      anchorsLow: low.lost,
      anchorsOfMonth: month.lost,
      anchorsInexact: exact.lost,
    },
  };
}

function sortOutcomes(
  { anchors, outcomes }: ChosenEvents,
  { region, choices: { hasLowConfidence, hasConvoys, days } }: AroundQuestion,
) {
  const anchorIds = new Set(anchors.map(({ id }) => id));
  const both = refuse(outcomes, ({ id }) => anchorIds.has(id));
  const answer = createRegionTest(region);
  const inRegion = refuse(both.kept, (event) => answer(event) === 'out');
  const unsure = refuse(inRegion.kept, (event) => answer(event) === 'unsure');
  const low = refuse(unsure.kept, (event) => !hasLowConfidence && isLow(event));
  const convoys = refuse(low.kept, (event) => !hasConvoys && isConvoy(event));
  const month = refuse(convoys.kept, (event) => days !== 'spread' && isOfMonth(event));
  const exact = refuse(month.kept, (event) => days === 'exact' && isInexact(event));
  return {
    outcomes: exact.kept,
    hadAny: outcomes.length > 0,
    hadOthers: both.kept.length > 0,
    hadInRegion: unsure.kept.length > 0,
    hadChosen: convoys.kept.length > 0,
    losses: {
      outcomesBoth: both.lost,
      outcomesUnsure: unsure.lost,
      outcomesLow: low.lost,
      outcomesConvoys: convoys.lost,
      outcomesOfMonth: month.lost,
      outcomesInexact: exact.lost,
    },
  };
}

function groupByDay(events: readonly EventRecord[]): readonly AnchorDay[] {
  const days = new Map<LocalDay, [EventRecord, ...EventRecord[]]>();
  for (const event of events) {
    const day = days.get(event.time.firstDay);
    if (day === undefined) days.set(event.time.firstDay, [event]);
    else day.push(event);
  }
  return [...days]
    .map(([day, [first, ...others]]): AnchorDay => ({ day, events: [first, ...others] }))
    .sort((a, b) => a.day - b.day);
}

function countOutcomes(
  events: readonly EventRecord[],
  { days, unit }: AroundChoices,
): readonly CountedOutcome[] {
  const waves = unit === 'waves' ? groupWaves(events) : events.map((event): EventWave => [event]);
  return waves.map((wave) => {
    const [{ time }] = wave;
    const isSpread = days === 'spread' && (time.precision === 'month' || time.precision === 'days');
    const { firstDay } = time;
    return { events: wave, firstDay, lastDay: isSpread ? time.lastDay : firstDay };
  });
}

function countByDay(outcomes: readonly CountedOutcome[], { from, to }: TimeExtent): Float64Array {
  const counts = new Float64Array(Math.max(0, to - from + 1));
  for (const { firstDay, lastDay } of outcomes) {
    const share = 1 / (lastDay - firstDay + 1);
    for (let day = Math.max(firstDay, from); day <= Math.min(lastDay, to); day++) {
      counts[day - from] = (counts[day - from] as number) + share;
    }
  }
  return counts;
}

/** Of the events counted in a province, those that may be in another. */
function countBetween(events: readonly EventRecord[], { region }: AroundQuestion): number {
  if (region.type !== 'province') return 0;
  return events.filter(({ place }) => provincesOf(place).length > 1).length;
}

/** How many windows share a day with another; anchors are in order of time. */
function countOverlaps(anchors: readonly AnchorDay[], reach: number): number {
  const isNear = (a: AnchorDay | undefined, b: AnchorDay | undefined) =>
    a !== undefined && b !== undefined && Math.abs(a.day - b.day) <= 2 * reach;
  return anchors.filter(
    (anchor, at) => isNear(anchors[at - 1], anchor) || isNear(anchor, anchors[at + 1]),
  ).length;
}

/**
 * Counts outcomes by day, and finds the days of the anchors. Anchors of one day are one anchor; an
 * anchor whose window does not lie wholly in the data is left out, as is an outcome that is an
 * anchor too. Nothing is left out unsaid.
 */
export function tallyEpochs(
  chosen: ChosenEvents,
  question: AroundQuestion,
  extent: TimeExtent,
): EpochTally {
  const { reach, choices } = question;
  const anchors = sortAnchors(chosen.anchors, choices);
  const outcomes = sortOutcomes(chosen, question);
  const fits = (day: LocalDay) => day - reach >= extent.from && day + reach <= extent.to;
  const edge = refuse(anchors.anchors, ({ time }) => !fits(time.firstDay));
  const days = groupByDay(edge.kept);
  const counted = countOutcomes(outcomes.outcomes, choices);
  const problems: readonly (readonly [boolean, EpochProblem])[] = [
    [!anchors.hadAny, 'no-anchors'],
    [!outcomes.hadAny, 'no-outcomes'],
    [!outcomes.hadOthers, 'only-both'],
    [!outcomes.hadInRegion, 'no-outcomes-in-region'],
    [!outcomes.hadChosen, 'no-outcomes'],
    [anchors.anchors.length === 0, 'anchors-without-day'],
    [counted.length === 0, 'outcomes-without-day'],
    [2 * reach + 1 > extent.to - extent.from + 1, 'window-too-long'],
    [days.length === 0, 'anchors-at-edge'],
  ];
  const series: EpochSeries = {
    counts: countByDay(counted, extent),
    anchors: Int32Array.from(days, ({ day }) => day - extent.from),
    reach,
  };
  const profile = profileOf(series);
  return {
    series,
    profile,
    totals: totalsOf(profile),
    firstDay: extent.from,
    anchors: days,
    outcomes: counted,
    losses: { ...anchors.losses, anchorsAtEdge: edge.lost, ...outcomes.losses },
    outcomesBetween: countBetween(outcomes.outcomes, question),
    overlapping: countOverlaps(days, reach),
    problem: problems.find(([holds]) => holds)?.[1] ?? null,
  };
}

/** How many different outcomes begin in the days before, on and after any of the anchors. */
export function countDistinct({ anchors, outcomes, series: { reach } }: EpochTally): {
  readonly before: number;
  readonly on: number;
  readonly after: number;
} {
  const lagsOf = ({ firstDay }: CountedOutcome) => anchors.map(({ day }) => firstDay - day);
  const count = (isIn: (lag: number) => boolean) =>
    outcomes.filter((outcome) => lagsOf(outcome).some(isIn)).length;
  return {
    before: count((lag) => lag < 0 && lag >= -reach),
    on: count((lag) => lag === 0),
    after: count((lag) => lag > 0 && lag <= reach),
  };
}
