import type { AppState } from '../state/app-state';

/** A letter held with Ctrl, or with Command on a Mac. */
export type Chord = {
  readonly letter: 'y' | 'z';
  readonly hasShift: boolean;
};

/** A user intent that a key can carry out. */
export type Command = {
  readonly id: CommandId;
  /** `KeyboardEvent.key`. */
  readonly keys: readonly string[];
  readonly chords?: readonly Chord[];
  /** Also while the field of the filter's text has the focus. */
  readonly worksInFilterField?: boolean;
  /** Also while a field has the focus. */
  readonly worksInFields?: boolean;
  readonly run: (state: AppState, page: CommandPage) => void;
};

/** In the order in which the sheet of shortcuts lists them. */
export const COMMAND_IDS = [
  'play',
  'previous',
  'next',
  'search',
  'notes',
  'undo',
  'redo',
  'close',
  'shortcuts',
] as const;
export type CommandId = (typeof COMMAND_IDS)[number];

/** What commands need of the page around the state. */
export type CommandPage = { focusSearch(): void; openShortcuts(): void };

export const COMMANDS: readonly Command[] = [
  { id: 'play', keys: [' ', 'k'], run: (state) => state.playback.toggle() },
  { id: 'previous', keys: [',', '،'], run: (state) => state.stepEvent(-1) },
  { id: 'next', keys: ['.'], run: (state) => state.stepEvent(1) },
  { id: 'search', keys: ['/'], run: (_state, page) => page.focusSearch() },
  // ى stands on the same key of an Arabic keyboard.
  { id: 'notes', keys: ['n', 'ى'], run: (state) => state.notesPanel.open() },
  { id: 'shortcuts', keys: ['?', '؟'], run: (_state, page) => page.openShortcuts() },
  {
    id: 'undo',
    keys: [],
    chords: [{ letter: 'z', hasShift: false }],
    worksInFilterField: true,
    run: (state) => state.undo.undo(),
  },
  {
    id: 'redo',
    keys: [],
    chords: [
      { letter: 'z', hasShift: true },
      { letter: 'y', hasShift: false },
    ],
    worksInFilterField: true,
    run: (state) => state.undo.redo(),
  },
  {
    id: 'close',
    keys: ['Escape'],
    worksInFields: true,
    run: ({ selection, notes, notesPanel }) => {
      const drawn = notes.peek();
      if (drawn !== null && drawn.tool.peek() !== null) drawn.draw(null);
      else if (selection.choice.peek() !== null) selection.closeChoice();
      else if (selection.subject.peek() !== null) selection.showSubject(null);
      else if (selection.selected.peek() !== null) selection.select(null);
      else notesPanel.close();
    },
  },
];
