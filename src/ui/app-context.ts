import type { ReadonlySignal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { LngLat, Locale, LocalizedText } from '../domain/event-record';
import type { LocalDay } from '../domain/local-day';
import type { NoteEdit } from '../domain/note-edit';
import type { ImportOutcome } from '../domain/note-import';
import type { PermutationOutcome, PermutationPlan } from '../domain/permutation-test';
import type { PictureSize } from '../domain/picture-format';
import type { TextFile } from '../domain/shown-file';
import type { StorageProblemCode } from '../domain/storage-problem';
import type { Subject } from '../domain/subject';
import type { Format } from '../i18n/format';
import type { Translate } from '../i18n/translate';
import type { AppState } from '../state/app-state';
import type { BasemapChoice } from '../state/basemap-state';
import type { NotesState } from '../state/notes-state';
import type { OfflineState } from '../state/offline-state';

/** The reader's language: its words and its formats. */
export type Words = { readonly locale: Locale; readonly t: Translate; readonly format: Format };

/** What the menu of the map's ground does beside the state. */
export type BasemapActions = {
  choose(choice: BasemapChoice): void;
  /** Reads, from beside the page, which streets there are; once. */
  readOffer(): void;
  /** The reader lets the offered host be contacted, until the tab is closed. */
  agree(): void;
  openFile(file: File): void;
  removeFile(): void;
  /** Looks whether a file of the reader's is kept on this device. */
  lookForOwnFile(): void;
  /** The map gets no tiles of the ground it shows. */
  noteGroundFailed(): void;
};

/** A state of all notes that was kept to go back to. */
export type NoteBackup = {
  readonly id: number;
  /** UTC epoch ms, by this device's clock. */
  readonly at: number;
  /** Of notes. */
  readonly count: number;
};

/** What the device does for the reader's notes, beside keeping every change of `state.notes`. */
export type NoteActions = {
  /** The model, from the first call on also in `state.notes`; what is kept is read into it. */
  load(): Promise<NotesState>;
  /**
   * Does what many steps make as one act, and saves it, or learns that it cannot be saved.
   * @param signal takes all of it back, saved or not
   * @returns what it did; null: it was taken back
   */
  bringIn(steps: Iterator<void, NoteEdit>, signal: AbortSignal): Promise<NoteEdit | null>;
  /** Tries again to read or to save, after it failed. */
  retry(): void;
  /** Newest first. */
  listBackups(): Promise<readonly NoteBackup[]>;
  /** As one act that can be undone. @returns whether it could be read */
  restoreBackup(id: number): Promise<boolean>;
  /** All that this page keeps on the device. @returns null once it is gone, or why it is not */
  deleteEverything(): Promise<StorageProblemCode | null>;
};

/** Readers' files of notes. */
export type NoteFileActions = {
  /** Files that wait to be looked at; the first is open. */
  readonly waiting: ReadonlySignal<readonly File[]>;
  /** Offers what files hold; nothing comes in before the reader says so. */
  open(files: readonly File[]): void;
  /** The first of those that wait is done with. */
  close(): void;
  /**
   * Reads a file in a thread of its own, and the reader's notes that it is held against.
   * @param onProgress told how much is read, 0-1
   * @throws the signal's reason when it is aborted
   */
  read(file: File, signal: AbortSignal, onProgress: (done: number) => void): Promise<ImportOutcome>;
  /** Shows the view that a query of an address describes, in the reader's language and theme. */
  showView(query: string): Promise<void>;
  createId(): string;
};

/** Streets the reader looked at, kept for the next time. */
export type StreetsKept = { readonly bytes: number; readonly mostBytes: number };

/** What a bug report needs to say of the page on this device. */
export type Diagnosis = Readonly<
  Record<
    | 'page'
    | 'data'
    | 'address'
    | 'state'
    | 'window'
    | 'browser'
    | 'graphics'
    | 'worker'
    | 'storage'
    | 'network'
    | 'problems',
    string
  >
>;

/** The page on this device, for when there is no network. */
export type DeviceActions = {
  readonly state: OfflineState;
  /** Has the page kept, or tries again. */
  keep(): void;
  /** Loads the page anew, as the version that waits. */
  takeOver(): void;
  /** @returns null: nobody knows */
  measureStreets(): Promise<StreetsKept | null>;
  clearStreets(): Promise<StreetsKept | null>;
  readDiagnostics(): Promise<Diagnosis>;
};

/** The map drawn for a picture. */
export type DrawnMap = {
  readonly canvas: HTMLCanvasElement;
  /** The outline of the area that filters, CSS px; empty where none does. */
  readonly areaPath: string;
  /** Whose data the ground is of. */
  readonly credits: readonly string[];
};

/** The region in a few lines and names, for a small map among the charts. */
export type GroundOutline = {
  readonly lines: readonly {
    readonly role: 'coast' | 'home' | 'border' | 'disputed' | 'river';
    readonly line: readonly LngLat[];
  }[];
  readonly names: readonly {
    readonly role: 'city' | 'country';
    readonly name: LocalizedText;
    readonly point: LngLat;
  }[];
};

/** Pictures of what is on screen. */
export type PictureActions = {
  /** Of the map on screen, CSS px; null where there is none. */
  mapSize(): { readonly width: number; readonly height: number } | null;
  /** @throws where no map can be drawn */
  drawMap(size: PictureSize): Promise<DrawnMap>;
  /** @throws where it cannot be had */
  loadOutline(): Promise<GroundOutline>;
  save(name: string, png: Blob): void;
  /** Puts a picture on the clipboard, and says whether it could; null where that is unknown. */
  readonly copy: ((png: Blob) => Promise<boolean>) | null;
};

/** Who runs permutations hears of them, and may stop them. */
export type PermutationWatch = {
  readonly signal: AbortSignal;
  /** How far all of it has got, 0-1. */
  readonly onProgress: (done: number) => void;
  /** Told of each plan as it is through, by its position. */
  readonly onOutcome: (position: number, outcome: PermutationOutcome) => void;
};

/** What components reach outside themselves; given by `app/`, which knows the browser's page. */
export type AppActions = {
  /** Brings the words of all that comes by `import()`, in the language of the moment. */
  loadLateWords(): Promise<void>;
  switchLocale(locale: Locale): void;
  /** The address of the present view. */
  linkToView(): string;
  /** The address of the present view with this event selected. */
  linkToEvent(id: string): string;
  /** The address of the present view with this page open. */
  linkToSubject(subject: Subject): string;
  /** @returns whether the browser allowed it */
  copyText(text: string): Promise<boolean>;
  saveFile(file: TextFile): void;
  /** Opens the system's share sheet, and says whether it could; null where there is none. */
  readonly systemShare:
    | ((link: { readonly title: string; readonly url: string }) => Promise<boolean>)
    | null;
  /** The day it is for the reader. */
  today(): LocalDay;
  retryDetails(): void;
  /** Prints what is on screen, once the sources are in. */
  print(): void;
  /** Brings what keeps the page on this device. */
  loadDevice(): Promise<DeviceActions>;
  /**
   * Asks chance in a thread of its own.
   * @throws the signal's reason when it is aborted
   */
  runPermutations(plans: readonly PermutationPlan[], watch: PermutationWatch): Promise<void>;
  /** Brings what makes pictures. */
  loadPictures(): Promise<PictureActions>;
  readonly basemap: BasemapActions;
  readonly notes: NoteActions;
  readonly noteFiles: NoteFileActions;
};

export type AppContext = {
  readonly state: AppState;
  readonly words: ReadonlySignal<Words>;
  readonly actions: AppActions;
};

export const AppContextProvider = createContext<AppContext | null>(null);

/** @throws Error outside the provider: a mistake of ours, not of the reader's. */
export function useApp(): AppContext {
  const context = useContext(AppContextProvider);
  if (context === null) throw new Error('useApp needs an AppContextProvider around it');
  return context;
}

/** The present words; the component renders again when the language changes. */
export function useWords(): Words {
  return useApp().words.value;
}
