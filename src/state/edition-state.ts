import { type ReadonlySignal, signal } from '@preact/signals';

/** Which version of the dataset is shown, and which one is current. */
export type EditionState = {
  /** The version that the link holds the page to; null: always the current one. */
  readonly frozen: ReadonlySignal<string | null>;
  /** The current version where it came after the one shown. */
  readonly later: string | null;
};

/** What a page without `data` in its link shows. */
export const CURRENT_EDITION = { frozen: null, later: null } as const;

/** A page shows one version of the dataset as long as it is open. */
export function createEditionState({
  frozen,
  later,
}: {
  readonly frozen: string | null;
  readonly later: string | null;
}): EditionState {
  return { frozen: signal(frozen), later };
}
