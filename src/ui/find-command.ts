import { type Chord, COMMANDS, type Command } from './commands';

/** What of a pressed key tells which command is meant. */
export type PressedKey = Pick<
  KeyboardEvent,
  'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'
>;

/**
 * Whether a chord's letter was pressed. On a keyboard of another script, such as the Arabic one,
 * the letter is looked up where it stands on a Latin one: as in every other program.
 */
function isLetter({ key, code }: PressedKey, { letter }: Chord): boolean {
  if (/^[a-z]$/i.test(key)) return key.toLowerCase() === letter;
  return code === `Key${letter.toUpperCase()}`;
}

/** The command that a key press means; undefined: none. */
export function findCommand(pressed: PressedKey): Command | undefined {
  if (pressed.altKey) return undefined;
  if (pressed.ctrlKey || pressed.metaKey) {
    return COMMANDS.find(({ chords = [] }) =>
      chords.some((chord) => chord.hasShift === pressed.shiftKey && isLetter(pressed, chord)),
    );
  }
  return COMMANDS.find(({ keys }) => keys.includes(pressed.key));
}
