import type { SearchWord } from '../../domain/search-words';

/** What an option of the suggestions is drawn from. */
export type OptionProps<Choice> = {
  readonly choice: Choice;
  /** Whether the arrow keys have reached it. */
  readonly isActive: boolean;
  /** Words looked for, to be marked. */
  readonly wanted: readonly SearchWord[];
};
