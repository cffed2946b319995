import type { AppState } from '../state/app-state';

/** A user intent that a key can carry out. */
export type Command = {
  readonly id: string;
  /** `KeyboardEvent.key`. */
  readonly keys: readonly string[];
  /** Also while a field has the focus. */
  readonly worksInFields?: boolean;
  readonly run: (state: AppState, page: CommandPage) => void;
};

/** What commands need of the page around the state. */
export type CommandPage = { focusSearch(): void; openAbout(): void };

export const COMMANDS: readonly Command[] = [
  { id: 'play', keys: [' ', 'k'], run: (state) => state.playback.toggle() },
  { id: 'previous', keys: [',', '،'], run: (state) => state.stepEvent(-1) },
  { id: 'next', keys: ['.'], run: (state) => state.stepEvent(1) },
  { id: 'search', keys: ['/'], run: (_state, page) => page.focusSearch() },
  { id: 'about', keys: ['?', '؟'], run: (_state, page) => page.openAbout() },
  {
    id: 'close',
    keys: ['Escape'],
    worksInFields: true,
    run: ({ selection }) => {
      if (selection.choice.peek() !== null) selection.closeChoice();
      else if (selection.subject.peek() !== null) selection.showSubject(null);
      else selection.select(null);
    },
  },
];
