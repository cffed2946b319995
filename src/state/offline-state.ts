import { type ReadonlySignal, signal } from '@preact/signals';
import type { DatasetChanges } from '../domain/dataset-digest';
import type { OfflineProblem, OfflineStatus } from '../domain/offline-status';

/** A version of the page that waits to be used. */
export type WaitingVersion = {
  /** What is otherwise in its data; null: nothing, or nobody knows. */
  readonly changes: DatasetChanges | null;
};

/** Whether the page is kept on the device, and whether a later one waits. */
export type OfflineState = {
  readonly status: ReadonlySignal<OfflineStatus>;
  /** Why it is not kept, where that is known. */
  readonly problem: ReadonlySignal<OfflineProblem | null>;
  readonly waiting: ReadonlySignal<WaitingVersion | null>;
  /** The reader has put the waiting version off: it comes at the next start. */
  readonly isPutOff: ReadonlySignal<boolean>;
  note(status: OfflineStatus, problem?: OfflineProblem | null): void;
  offer(version: WaitingVersion): void;
  putOff(): void;
};

export function createOfflineState(): OfflineState {
  const status = signal<OfflineStatus>('none');
  const problem = signal<OfflineProblem | null>(null);
  const waiting = signal<WaitingVersion | null>(null);
  const isPutOff = signal(false);
  return {
    status,
    problem,
    waiting,
    isPutOff,
    note(nextStatus, nextProblem = null) {
      status.value = nextStatus;
      problem.value = nextProblem;
    },
    offer(version) {
      isPutOff.value = false;
      waiting.value = version;
    },
    putOff() {
      isPutOff.value = true;
    },
  };
}
