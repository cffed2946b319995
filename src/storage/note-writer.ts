import { EMPTY_EDIT, idOfChange, mergeEdits, type NoteEdit } from '../domain/note-edit';
import type { StorageProblemCode } from '../domain/storage-problem';
import { toStorageError } from './storage-error';

/** Between the starts of two writes, ms: a word being typed is some writes, not one a letter. */
const PAUSE_MS = 100;

export type WriterStatus =
  | { readonly type: 'saving' | 'saved' }
  | { readonly type: 'failed'; readonly code: StorageProblemCode };

export type NoteWriter = {
  /** Takes an edit to be written soon. */
  gather(edit: NoteEdit): void;
  /** From now on there is something to write to; until then edits are only gathered. */
  start(): void;
  /** There is nothing to write to: says so at every edit. */
  fail(code: StorageProblemCode): void;
  /** Writes what is gathered; done when all of it is written, or cannot be. */
  flush(): Promise<void>;
  /** What waits, and what is on its way. */
  unwritten(): NoteEdit;
  /** Whether an edit of this note or folder waits, or is on its way. */
  isPending(id: string): boolean;
  /** Leaves out what waits for these notes: the reader has to choose first. */
  leaveOut(notes: ReadonlySet<string>): void;
  /**
   * Gives up the write on its way, unless it is as good as done; what it was to write waits again,
   * with what was gathered since.
   */
  giveUp(): void;
  /** Forgets what waits. */
  clear(): void;
};

/**
 * The one writer of notes: gathers edits, one write on its way at a time. What could not be
 * written stays gathered, and goes with the next edit or when asked.
 *
 * @param write done when the edit is safely on the device; nothing of it is there where it ends
 * with the signal
 */
export function createNoteWriter(
  write: (edit: NoteEdit, signal: AbortSignal) => Promise<void>,
  onStatus: (status: WriterStatus) => void,
): NoteWriter {
  let pending = EMPTY_EDIT;
  let inFlight = EMPTY_EDIT;
  /** Also where the edits came to nothing: the acts have changed. */
  let hasNews = false;
  let isStarted = false;
  let failure: StorageProblemCode | null = null;
  let writing: Promise<void> | null = null;
  let stopping = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lastStartMs = Number.NEGATIVE_INFINITY;

  const writeOnce = async () => {
    inFlight = pending;
    pending = EMPTY_EDIT;
    hasNews = false;
    lastStartMs = performance.now();
    stopping = new AbortController();
    const { signal } = stopping;
    onStatus({ type: 'saving' });
    try {
      await write(inFlight, signal);
      failure = null;
    } catch (error) {
      pending = mergeEdits(inFlight, pending);
      hasNews = true;
      failure = signal.aborted ? null : toStorageError(error).code;
      if (!signal.aborted) console.warn(toStorageError(error));
    } finally {
      inFlight = EMPTY_EDIT;
      writing = null;
    }
    if (failure !== null) onStatus({ type: 'failed', code: failure });
    else if (hasNews) schedule();
    else onStatus({ type: 'saved' });
  };

  const begin = (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    if (!isStarted || !hasNews) return Promise.resolve();
    writing ??= writeOnce();
    return writing;
  };

  const schedule = () => {
    if (!isStarted || writing !== null || timer !== undefined) return;
    const waitMs = Math.max(0, lastStartMs + PAUSE_MS - performance.now());
    timer = setTimeout(begin, waitMs);
  };

  /** Ids of the edits asked about, which may be of very many. */
  const named = new WeakMap<NoteEdit, ReadonlySet<string>>();
  const names = (edit: NoteEdit, id: string): boolean => {
    const ids =
      named.get(edit) ?? new Set([...edit.notes.map(idOfChange), ...edit.folders.map(idOfChange)]);
    named.set(edit, ids);
    return ids.has(id);
  };

  return {
    gather(edit) {
      pending = mergeEdits(pending, edit);
      hasNews = true;
      onStatus(
        !isStarted && failure !== null ? { type: 'failed', code: failure } : { type: 'saving' },
      );
      schedule();
    },
    start() {
      isStarted = true;
      failure = null;
      if (hasNews) schedule();
    },
    fail(code) {
      isStarted = false;
      failure = code;
      if (hasNews) onStatus({ type: 'failed', code });
    },
    async flush() {
      if (writing !== null) await writing;
      await begin();
    },
    unwritten: () => mergeEdits(inFlight, pending),
    isPending: (id) => names(pending, id) || names(inFlight, id),
    leaveOut(notes) {
      if (notes.size === 0) return;
      pending = {
        ...pending,
        notes: pending.notes.filter((change) => !notes.has(idOfChange(change))),
      };
    },
    giveUp: () => stopping.abort(),
    clear() {
      clearTimeout(timer);
      timer = undefined;
      pending = EMPTY_EDIT;
      hasNews = false;
    },
  };
}
