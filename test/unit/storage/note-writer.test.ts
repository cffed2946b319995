import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { EMPTY_EDIT, invertEdit, type NoteEdit } from '../../../src/domain/note-edit';
import { createNoteWriter, type WriterStatus } from '../../../src/storage/note-writer';
import { StorageError } from '../../../src/storage/storage-error';
import { createNote } from '../../support/create-test-notes';

const write = (id: string, text: string, before: string | null = null): NoteEdit => ({
  ...EMPTY_EDIT,
  notes: [
    {
      before: before === null ? null : createNote({ id, text: before }),
      after: createNote({ id, text }),
    },
  ],
});

const textsOf = ({ notes }: NoteEdit) => notes.map(({ after }) => after?.text);

/** A writer whose writes end when the test says so. */
function createHeld() {
  const writes: {
    readonly texts: unknown;
    readonly signal: AbortSignal;
    end(error?: Error): Promise<void>;
  }[] = [];
  const said: WriterStatus[] = [];
  const writer = createNoteWriter(
    (edit, signal) =>
      new Promise<void>((resolve, reject) => {
        writes.push({
          texts: textsOf(edit),
          signal,
          async end(error) {
            if (error === undefined) resolve();
            else reject(error);
            await vi.advanceTimersByTimeAsync(0);
          },
        });
      }),
    (status) => said.push(status),
  );
  return { writer, writes, said, last: () => said.at(-1) };
}

const rest = () => vi.advanceTimersByTimeAsync(200);

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('the writer of notes', () => {
  it('says saved when the write is over, not sooner', async () => {
    const { writer, writes, last } = createHeld();
    writer.start();
    writer.gather(write('a', 'x'));
    expect(last()).toEqual({ type: 'saving' });
    await rest();
    expect(last()).toEqual({ type: 'saving' });
    await writes[0]?.end();
    expect(last()).toEqual({ type: 'saved' });
  });

  it('has one write on its way, and gathers meanwhile', async () => {
    const { writer, writes, last } = createHeld();
    writer.start();
    writer.gather(write('a', 'x'));
    await rest();
    writer.gather(write('a', 'y', 'x'));
    writer.gather(write('b', 'z'));
    await rest();
    expect(writes.map(({ texts }) => texts)).toEqual([['x']]);
    expect([writer.isPending('a'), writer.isPending('b'), writer.isPending('c')]).toEqual([
      true,
      true,
      false,
    ]);
    await writes[0]?.end();
    expect(last()).toEqual({ type: 'saving' });
    await rest();
    expect(writes.map(({ texts }) => texts)).toEqual([['x'], ['y', 'z']]);
    await writes[1]?.end();
    expect(last()).toEqual({ type: 'saved' });
    expect(writer.isPending('a')).toBe(false);
  });

  it('keeps what could not be written, and writes it with the next edit or when asked', async () => {
    const { writer, writes, last } = createHeld();
    writer.start();
    writer.gather(write('a', 'x'));
    await rest();
    await writes[0]?.end(new StorageError('full'));
    expect(last()).toEqual({ type: 'failed', code: 'full' });
    await rest();
    expect(writes.length).toBe(1);
    writer.gather(write('b', 'y'));
    await rest();
    expect(writes[1]?.texts).toEqual(['x', 'y']);
    await writes[1]?.end(new StorageError('full'));
    const flushed = writer.flush();
    await writes[2]?.end();
    await flushed;
    expect(writes[2]?.texts).toEqual(['x', 'y']);
    expect(last()).toEqual({ type: 'saved' });
  });

  it('waits until there is something to write to', async () => {
    const { writer, writes, last } = createHeld();
    writer.gather(write('a', 'x'));
    await rest();
    expect(writes).toEqual([]);
    writer.fail('denied');
    expect(last()).toEqual({ type: 'failed', code: 'denied' });
    writer.gather(write('b', 'y'));
    expect(last()).toEqual({ type: 'failed', code: 'denied' });
    writer.start();
    await rest();
    expect(writes[0]?.texts).toEqual(['x', 'y']);
  });

  it('writes at once when the page is left', async () => {
    const { writer, writes } = createHeld();
    writer.start();
    writer.gather(write('a', 'x'));
    await rest();
    writer.gather(write('a', 'y', 'x'));
    const flushed = writer.flush();
    await writes[0]?.end();
    expect(writes[1]?.texts).toEqual(['y']);
    await writes[1]?.end();
    await flushed;
  });

  it('gives up a write: what it was to write comes to nothing with what takes it back', async () => {
    const { writer, writes, said, last } = createHeld();
    const brought = write('a', 'x');
    writer.start();
    writer.gather(brought);
    await rest();
    writer.gather(write('b', 'y'));
    writer.gather(invertEdit(brought));
    writer.giveUp();
    expect(writes[0]?.signal.aborted).toBe(true);
    await writes[0]?.end(new StorageError('denied'));
    await rest();
    expect(writes.map(({ texts }) => texts)).toEqual([['x'], ['y']]);
    expect(writes[1]?.signal.aborted).toBe(false);
    await writes[1]?.end();
    expect(last()).toEqual({ type: 'saved' });
    expect(said.some(({ type }) => type === 'failed')).toBe(false);
    expect(console.warn).not.toHaveBeenCalled();
  });

  it('takes back by a write of its own what was written before it could be given up', async () => {
    const { writer, writes } = createHeld();
    const brought = write('a', 'x');
    writer.start();
    writer.gather(brought);
    await rest();
    writer.gather(invertEdit(brought));
    writer.giveUp();
    await writes[0]?.end();
    await rest();
    expect(writes.map(({ texts }) => texts)).toEqual([['x'], [undefined]]);
    await writes[1]?.end();
  });

  it('leaves out what the reader has to choose, and forgets all when told', async () => {
    const { writer, writes } = createHeld();
    writer.gather(write('a', 'x'));
    writer.gather(write('b', 'y'));
    writer.leaveOut(new Set(['a']));
    writer.start();
    await rest();
    expect(writes[0]?.texts).toEqual(['y']);
    await writes[0]?.end();
    writer.gather(write('c', 'z'));
    writer.clear();
    await rest();
    expect(writes.length).toBe(1);
  });
});
