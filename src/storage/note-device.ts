import { isLarge } from '../domain/large-edit';
import type { DamagedNote, Note, NoteFolder } from '../domain/note';
import {
  applyEdit,
  type Change,
  idOfChange,
  type NoteActs,
  type Notebook,
  type NoteEdit,
} from '../domain/note-edit';
import { isSweepingEdit } from '../domain/sweeping-edit';
import { nextTask } from './next-task';
import { type ActStore, createActStore } from './note-acts';
import { keepBackup } from './note-backups';
import { mirrorState, mirrorWrite } from './note-mirror';
import { readNotebook } from './read-notebook';
import { readThings } from './read-things';
import { restoreLost } from './restore-lost';
import { guardStorage, toStorageError } from './storage-error';
import { claimTabId } from './tab-id';
import { writeNotes } from './write-notes';

/** What was found on the device. */
export type OpenedNotes = {
  readonly notebook: Notebook;
  readonly damaged: readonly DamagedNote[];
  readonly acts: NoteActs;
};

/** What a write met. */
export type WriteOutcome = {
  /** As they are on the device, written by another tab; null: deleted there. */
  readonly conflicts: ReadonlyMap<string, Note | null>;
  readonly folders: readonly Change<NoteFolder>[];
};

/** Who has something written may stop it, and hears how far it has got. */
export type WriteWatch = {
  readonly signal: AbortSignal;
  /** Told how many of the notes are written, and copied too: a half for each. */
  readonly onDone: (count: number) => void;
};

/** The notes of this device, as one tab knows them. */
export type NoteDevice = {
  /** @throws StorageError */
  open(): Promise<OpenedNotes>;
  /**
   * Done when it is safely there.
   * @throws StorageError nothing of it is there then; also where the signal came before the end
   */
  write(edit: NoteEdit, acts: NoteActs, watch: WriteWatch): Promise<WriteOutcome>;
  /**
   * What others wrote since this tab last read; of everything, or of some notes and folders.
   * @param isOurs ids this tab is about to write itself: they stay as this tab knows them
   * @throws StorageError
   */
  readNews(
    ids: { readonly notes: readonly string[]; readonly folders: readonly string[] } | 'all',
    isOurs: (id: string) => boolean,
  ): Promise<NoteEdit>;
  /** Everything was deleted. */
  forget(): void;
};

const EMPTY: Notebook = { notes: new Map(), folders: new Map() };
const NOTHING: WriteOutcome = { conflicts: new Map(), folders: [] };

/** @param now UTC epoch ms, for the reader to know a backup by */
export function createNoteDevice(now: () => number): NoteDevice {
  /** As last read or written. */
  let kept = EMPTY;
  let revisions = new Map<string, number>();
  let damaged: ReadonlySet<string> = new Set();
  let actStore: ActStore | null = null;
  let hasBackup = false;
  /** How often everything was deleted: what was begun before is not copied after. */
  let deletions = 0;
  /** Done when the second copy has all that was read. */
  let mirrored: Promise<void> = Promise.resolve();

  /** What cannot be read stays where it is: another thing of that id has a place beside it. */
  const keyOf = (id: string): string => (damaged.has(id) ? `${id}~` : id);

  const noteRevisions = (next: ReadonlyMap<string, number | null>) => {
    for (const [name, revision] of next) {
      if (revision === null) revisions.delete(name);
      else revisions.set(name, revision);
    }
  };

  /** As they are after a write, or were read; null: not there. */
  const mirrorOf = (ids: { notes: Iterable<string>; folders: Iterable<string> }, last: number) => ({
    notes: [...ids.notes].map((id) => ({
      id,
      revision: revisions.get(`notes/${id}`) ?? last,
      thing: kept.notes.get(id) ?? null,
    })),
    folders: [...ids.folders].map((id) => ({
      id,
      revision: revisions.get(`folders/${id}`) ?? last,
      thing: kept.folders.get(id) ?? null,
    })),
  });

  /** The second copy is for the worst: without it what is written is written. */
  const mirror = (act: () => Promise<void>): Promise<void> =>
    act().catch((error: unknown) => console.warn(toStorageError(error)));

  /** The state before the first change of a visit, and before every act over much. */
  const backUp = async (edit: NoteEdit) => {
    if (kept.notes.size === 0 || (hasBackup && !isSweepingEdit(edit))) return;
    hasBackup = true;
    // Without room for a backup there may be room for the edit.
    await keepBackup(kept, now()).catch((error: unknown) => console.warn(toStorageError(error)));
  };

  return {
    open: () =>
      guardStorage(async () => {
        const isMirrored = await restoreLost();
        const stored = await readNotebook();
        actStore ??= createActStore(await claimTabId());
        const acts = await actStore.read();
        kept = stored.notebook;
        revisions = new Map(stored.revisions);
        damaged = new Set(stored.damaged.map(({ key }) => key));
        if (!isMirrored) {
          const all = { notes: kept.notes.keys(), folders: kept.folders.keys() };
          mirrored = mirror(() => mirrorState(stored.revision, mirrorOf(all, stored.revision)));
        }
        return { notebook: kept, damaged: stored.damaged, acts };
      }),

    async write(edit, acts, { signal, onDone }) {
      if (actStore === null) throw new Error('Notes are written before they were read');
      const rest = isLarge(edit.notes.length) ? nextTask : async () => {};
      await backUp(edit);
      const begun = deletions;
      const onWritten = (count: number) => onDone(count / 2);
      const given = { edit, revisions, keyOf, acts, actStore, signal, onDone: onWritten };
      const written = await writeNotes(given);
      await rest();
      if (deletions !== begun) return NOTHING;
      noteRevisions(written.revisions);
      const { conflicts, folders } = written;
      const theirs = [...conflicts].map(([id, note]) => ({
        before: kept.notes.get(id) ?? null,
        after: note,
      }));
      kept = applyEdit(applyEdit(kept, edit), { notes: theirs, folders });
      await mirrored;
      await rest();
      if (deletions !== begun) return NOTHING;
      const ids = { notes: edit.notes.map(idOfChange), folders: edit.folders.map(idOfChange) };
      const { revision } = written;
      const onCopied = (count: number) => onDone((edit.notes.length + count) / 2);
      await mirror(() => mirrorWrite(revision, mirrorOf(ids, revision), onCopied));
      return { conflicts, folders };
    },

    readNews: (ids, isOurs) =>
      guardStorage(async () => {
        const found = await readThings(ids, kept, keyOf);
        const isNews = (name: string, id: string, revision: number | null): boolean =>
          !isOurs(id) && (revisions.get(name) ?? null) !== revision;
        const notes = found.notes.filter(({ id, revision }) => isNews(`notes/${id}`, id, revision));
        const folders = found.folders.filter(({ id, revision }) =>
          isNews(`folders/${id}`, id, revision),
        );
        noteRevisions(new Map(notes.map(({ id, revision }) => [`notes/${id}`, revision])));
        noteRevisions(new Map(folders.map(({ id, revision }) => [`folders/${id}`, revision])));
        const news: NoteEdit = {
          notes: notes.map(({ id, thing }) => ({
            before: kept.notes.get(id) ?? null,
            after: thing,
          })),
          folders: folders.map(({ id, thing }) => ({
            before: kept.folders.get(id) ?? null,
            after: thing,
          })),
        };
        kept = applyEdit(kept, news);
        return news;
      }),

    forget() {
      deletions += 1;
      kept = EMPTY;
      revisions = new Map();
      damaged = new Set();
      hasBackup = false;
    },
  };
}
