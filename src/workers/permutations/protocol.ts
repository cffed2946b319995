import type { PermutationOutcome, PermutationPlan } from '../../domain/permutation-test';

/** What the page asks of the worker: tests one after the other, the most wanted first. */
export type PermutationRequest = { readonly plans: readonly PermutationPlan[] };

export type PermutationAnswer =
  /** Of all plans together, 0-1. */
  | { readonly type: 'progress'; readonly done: number }
  /** One plan is through; they come in the order in which they were asked for. */
  | { readonly type: 'outcome'; readonly outcome: PermutationOutcome };
