import type { AroundRegion } from './around-region';
import { type EventFilter, emptyFilter } from './event-filter';
import type { NullModel } from './permutation-test';

/** How many days before and after may be asked for. */
export const MIN_REACH = 3;
export const MAX_REACH = 90;
/** Those that are offered by a press. */
export const OFFERED_REACHES = [3, 7, 14, 30, 60, 90] as const;

/**
 * What becomes of events whose day is not known: `first` leaves out those known to the month and
 * counts those known within a few days on the first of them; `exact` leaves out both; `spread`
 * gives each of their days its share.
 */
export const DAY_RULES = ['first', 'exact', 'spread'] as const;
export type DayRule = (typeof DAY_RULES)[number];

/** What is taken for granted in counting; the sensitivity table turns each of them once. */
export type AroundChoices = {
  readonly hasLowConfidence: boolean;
  /** Bombs against supply convoys: very many, and mostly small. */
  readonly hasConvoys: boolean;
  readonly days: DayRule;
  /** `waves`: events of one day and place count as one. */
  readonly unit: 'events' | 'waves';
};

/** Did outcomes gather about anchors? */
export type AroundQuestion = {
  readonly anchors: EventFilter;
  readonly outcomes: EventFilter;
  /** Days. */
  readonly reach: number;
  /** Of the outcomes. */
  readonly region: AroundRegion;
  readonly model: NullModel;
  readonly choices: AroundChoices;
};

export const DEFAULT_CHOICES: AroundChoices = {
  hasLowConfidence: true,
  hasConvoys: true,
  days: 'first',
  unit: 'events',
};

/** Attacks about visits, wherever they were. */
export const DEFAULT_QUESTION: AroundQuestion = {
  anchors: { ...emptyFilter, kinds: new Set(['visit']) },
  outcomes: { ...emptyFilter, kinds: new Set(['attack']) },
  reach: 14,
  region: { type: 'all' },
  model: 'shift',
  choices: DEFAULT_CHOICES,
};

/** The same for every reader and every visit, so that a figure can be checked by anybody. */
export const PERMUTATION_SEED = 2019;
export const PERMUTATIONS = 10_000;
