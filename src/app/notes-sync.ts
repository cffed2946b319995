import { batch, effect } from '@preact/signals';
import { diffNotebooksInSteps } from '../domain/diff-notebooks';
import { arrangeInSteps, isLarge } from '../domain/large-edit';
import { DEFAULT_FOLDER, type Note } from '../domain/note';
import { type Change, idOfChange, isSameThing, type NoteEdit } from '../domain/note-edit';
import type { NotesState } from '../state/notes-state';
import { clearNamedValues, deleteEverything } from '../storage/delete-everything';
import { listBackups, readBackup } from '../storage/note-backups';
import { joinNoteChannel, type NoteMessage } from '../storage/note-channel';
import { createNoteDevice, type WriteOutcome } from '../storage/note-device';
import { createNoteWriter, type WriterStatus } from '../storage/note-writer';
import { askToPersist, isPersisted } from '../storage/persistence';
import { toStorageError } from '../storage/storage-error';
import { dropUnsaved, keepUnsaved, takeUnsaved } from '../storage/unsaved-edit';
import type { NoteActions } from '../ui/app-context';
import { startNoteGuards } from './note-guards';
import { reportProblem } from './report-problem';
import { runInTurns } from './run-in-turns';

/** Notes that are kept, and what can be asked of their keeper. */
export type NotesSync = Omit<NoteActions, 'load'> & { readonly notes: NotesState };

/**
 * Keeps every change of the notes on this device, and the notes in step with other tabs.
 *
 * @param onDeleted everything this page keeps was deleted, here or in another tab
 */
export function startNotesSync(notes: NotesState, onDeleted: () => void): NotesSync {
  const device = createNoteDevice(() => Date.now());
  const noteOf = (id: string) => notes.notebook.peek().notes.get(id) ?? null;
  const isDisputed = (id: string) => notes.conflicts.peek().some((open) => open.id === id);

  /** What waits for the reader's choice is not saved. */
  const showStatus = (status: WriterStatus) => {
    if (status.type === 'saved') dropUnsaved();
    const isWaiting = status.type === 'saved' && notes.conflicts.peek().length > 0;
    notes.noteSaving(isWaiting ? { type: 'saving' } : status);
  };

  const tellConflicts = ({ conflicts, folders }: WriteOutcome) =>
    batch(() => {
      writer.leaveOut(new Set(conflicts.keys()));
      for (const [id, theirs] of conflicts) notes.noteConflict({ id, mine: noteOf(id), theirs });
      if (folders.length > 0) notes.receive({ notes: [], folders });
    });

  const write = async (edit: NoteEdit, signal: AbortSignal) => {
    const count = edit.notes.length;
    const onDone = (done: number) => {
      if (isLarge(count)) notes.noteSavingProgress({ done: Math.floor(done), count });
    };
    onDone(0);
    const outcome = await device
      .write(edit, notes.acts(), { signal, onDone })
      .finally(() => notes.noteSavingProgress(null));
    const [ids, folders] = [edit.notes.map(idOfChange), edit.folders.map(idOfChange)];
    channel.post({ type: 'changed', notes: ids, folders });
    tellConflicts(outcome);
  };
  const writer = createNoteWriter(write, showStatus);

  const receive = (news: NoteEdit) =>
    batch(() => {
      for (const change of news.notes) {
        const id = idOfChange(change);
        if (isDisputed(id)) notes.noteConflict({ id, mine: noteOf(id), theirs: change.after });
      }
      notes.receive(news);
    });

  const forget = () => {
    writer.clear();
    device.forget();
    clearNamedValues();
    notes.forget();
    onDeleted();
  };

  const hear = async (message: NoteMessage) => {
    if (notes.load.peek().type !== 'ready') return;
    if (message.type === 'deleting') forget();
    else {
      const ids = message.type === 'kept' ? 'all' : message;
      receive(await device.readNews(ids, writer.isPending));
    }
  };

  /** One after the other; what comes while the device is read for the first time comes after. */
  let queue: Promise<void> = Promise.resolve();
  const inTurn = (act: () => Promise<void>) => {
    queue = queue.then(act).catch((error: unknown) => console.warn(toStorageError(error)));
  };
  const channel = joinNoteChannel((message) => inTurn(() => hear(message)));

  /** What an earlier page could not write any more; a note that changed since is asked about. */
  const bringBack = (edit: NoteEdit) =>
    batch(() => {
      const news = edit.notes.filter(
        (change) => !isSameThing(noteOf(idOfChange(change)), change.after),
      );
      const isClean = (change: Change<Note>) =>
        isSameThing(noteOf(idOfChange(change)), change.before);
      const disputed = news.filter((change) => !isClean(change));
      notes.edit({ ...edit, notes: news.filter(isClean) });
      for (const { before, after } of disputed) {
        const id = idOfChange({ before, after });
        const theirs = noteOf(id);
        notes.receive({ notes: [{ before: theirs, after }], folders: [] });
        notes.noteConflict({ id, mine: after, theirs });
      }
    });

  const open = async () => {
    notes.noteLoad({ type: 'reading' });
    try {
      const { notebook, damaged, acts } = await device.open();
      notes.noteLoaded(notebook, damaged, acts);
      writer.start();
      for (const edit of takeUnsaved()) bringBack(edit);
      if (notebook.notes.size > 0) notes.notePersisted(await isPersisted());
    } catch (error) {
      const known = toStorageError(error);
      console.warn(known);
      notes.noteLoad({ type: 'off', code: known.code });
      writer.fail(known.code);
    }
  };

  /** A guest in somebody else's page asks its readers for nothing. */
  const mayAsk = window.parent === window;
  let hasAsked = !mayAsk;
  const askOnce = (edit: NoteEdit) => {
    const isMade = edit.notes.some(({ before, after }) => before === null && after !== null);
    if (hasAsked || !isMade || notes.isPersisted.peek() !== null) return;
    hasAsked = true;
    askToPersist().then(notes.notePersisted).catch(reportProblem);
  };

  notes.onEdit((edit) => {
    const isAny = notes.conflicts.peek().length > 0;
    const settled = (change: Change<Note>) => !isDisputed(idOfChange(change));
    writer.gather(isAny ? { ...edit, notes: edit.notes.filter(settled) } : edit);
    askOnce(edit);
  });
  // The reader has chosen theirs where nothing was left to write.
  effect(() => {
    const isSettled = notes.conflicts.value.length === 0;
    if (isSettled && notes.saving.peek().type === 'saving') writer.flush().catch(reportProblem);
  });
  startNoteGuards(notes, {
    flush: writer.flush,
    leave: () => keepUnsaved(writer.unwritten()),
    refresh: () => inTurn(() => hear({ type: 'kept' })),
  });
  inTurn(open);

  /** Makes an edit in steps and does it as one act; null: it was given up before. */
  const perform = async (steps: Iterator<void, NoteEdit>, signal?: AbortSignal) => {
    const made = await runInTurns(steps);
    const edit = await runInTurns(arrangeInSteps(made));
    return signal?.aborted === true ? null : notes.edit(edit);
  };

  return {
    notes,
    async bringIn(steps, signal) {
      const edit = await perform(steps, signal);
      if (edit === null) return null;
      const takeBack = () => {
        notes.withdraw(edit);
        writer.giveUp();
      };
      signal.addEventListener('abort', takeBack);
      await writer.flush();
      signal.removeEventListener('abort', takeBack);
      return signal.aborted ? null : edit;
    },
    retry: () =>
      notes.load.peek().type === 'off' ? inTurn(open) : void writer.flush().catch(reportProblem),
    async listBackups() {
      try {
        return await listBackups();
      } catch (error) {
        console.warn(error);
        return [];
      }
    },
    async restoreBackup(id) {
      const backup = await readBackup(id).catch(() => null);
      if (backup === null) return false;
      const folders = new Map([[DEFAULT_FOLDER.id, DEFAULT_FOLDER], ...backup.folders]);
      await perform(diffNotebooksInSteps(notes.notebook.peek(), { ...backup, folders }));
      return true;
    },
    async deleteEverything() {
      await writer.flush();
      channel.post({ type: 'deleting' });
      try {
        await deleteEverything();
      } catch (error) {
        channel.post({ type: 'kept' });
        return toStorageError(error).code;
      }
      forget();
      return null;
    },
  };
}
