import { expect, type Frame, type Page } from '@playwright/test';
import type { NotesLoad, NotesSaving } from '../../../src/state/note-keeping';
import type { Bringing } from '../notes-page/bring-in-many';
import type {} from '../notes-page/notes-page';

/** The bare page of notes, in a tab or a frame. */
export class NotesPageDriver {
  readonly page: Page;
  readonly frame: Page | Frame;

  constructor(page: Page, frame: Page | Frame = page) {
    this.page = page;
    this.frame = frame;
  }

  async open(): Promise<void> {
    await this.page.goto('./notes-page');
    await this.expectLoad({ type: 'ready' });
  }

  async reload(): Promise<void> {
    await this.page.reload();
    await this.expectLoad({ type: 'ready' });
  }

  async expectLoad(load: NotesLoad): Promise<void> {
    await expect
      .poll(() => this.frame.evaluate(() => window.notesPage?.notes.load.value))
      .toEqual(load);
  }

  async expectSaving(saving: NotesSaving): Promise<void> {
    await expect
      .poll(() => this.frame.evaluate(() => window.notesPage.notes.saving.value))
      .toEqual(saving);
  }

  /** Adds a note; gives its id at once, saved or not. */
  add(text: string): Promise<string> {
    return this.frame.evaluate(
      (written) => window.notesPage.notes.add({ type: 'plain', geometry: null, text: written }),
      text,
    );
  }

  async addSaved(text: string): Promise<string> {
    const id = await this.add(text);
    await this.expectSaving({ type: 'saved' });
    return id;
  }

  /** Changes a note's text, as an act of its own. */
  async change(id: string, text: string): Promise<void> {
    await this.frame.evaluate(
      ([wanted, written]) => {
        window.notesPage.notes.settle();
        window.notesPage.notes.change(wanted, { text: written });
      },
      [id, text] as const,
    );
  }

  /** Brings in very many notes, to be given up when so many are said to be saved. */
  bringInMany(count: number, stopAt?: number): Promise<Bringing> {
    return this.frame.evaluate(([wanted, most]) => window.notesPage.bringInMany(wanted, most), [
      count,
      stopAt,
    ] as const);
  }

  async expectCount(count: number): Promise<void> {
    await expect.poll(() => this.count()).toBe(count);
  }

  count(): Promise<number> {
    return this.frame.evaluate(() => window.notesPage.notes.notebook.value.notes.size);
  }

  async expectTexts(texts: readonly string[]): Promise<void> {
    await expect.poll(() => this.texts()).toEqual([...texts].sort());
  }

  texts(): Promise<string[]> {
    return this.frame.evaluate(() =>
      [...(window.notesPage?.notes.notebook.value.notes.values() ?? [])]
        .map(({ text }) => text)
        .sort(),
    );
  }
}
