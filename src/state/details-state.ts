import { type ReadonlySignal, signal } from '@preact/signals';
import type { DatasetDetails } from '../domain/dataset';

/** How far the details, which come after the index, have got. */
export type DetailsLoad =
  | { readonly type: 'loading' }
  | { readonly type: 'ready'; readonly details: DatasetDetails }
  | { readonly type: 'failed' };

export type DetailsState = {
  readonly load: ReadonlySignal<DetailsLoad>;
  note(load: DetailsLoad): void;
};

/** The details, if they are in; asks nothing of signals. */
export function detailsOf({ load }: DetailsState): DatasetDetails | null {
  const latest = load.peek();
  return latest.type === 'ready' ? latest.details : null;
}

export function createDetailsState(): DetailsState {
  const load = signal<DetailsLoad>({ type: 'loading' });
  return {
    load,
    note(next) {
      load.value = next;
    },
  };
}
