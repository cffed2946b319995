import type { PlainKey } from '../i18n/messages-en';
import { type Chord, COMMAND_IDS, COMMANDS } from './commands';

/** Keys pressed together, in the order in which they are said. */
export type KeyCombination = readonly string[];

export type Shortcut = {
  readonly id: string;
  /** Each of these does it. */
  readonly combinations: readonly KeyCombination[];
  readonly label: PlainKey;
};

export type ShortcutGroup = {
  readonly label: PlainKey;
  readonly shortcuts: readonly Shortcut[];
};

/** Stand for the arrows of time, which runs as the language reads. */
export const EARLIER_KEY = 'Earlier';
export const LATER_KEY = 'Later';

/** Stands for Ctrl, or for Command on a Mac. */
export const PRIMARY_KEY = 'Primary';

const combinationOf = ({ letter, hasShift }: Chord): KeyCombination => [
  ...(hasShift ? ['Shift'] : []),
  PRIMARY_KEY,
  letter.toUpperCase(),
];

const commands = COMMAND_IDS.flatMap((id): Shortcut[] => {
  const command = COMMANDS.find((known) => known.id === id);
  if (command === undefined) return [];
  const { keys, chords = [] } = command;
  const single = keys.map((key) => [key.length === 1 ? key.toUpperCase() : key]);
  return [
    {
      id,
      combinations: [...single, ...chords.map(combinationOf)],
      label: `shortcuts.command.${id}`,
    },
  ];
});

const BACK_AND_FORTH: readonly KeyCombination[] = [[EARLIER_KEY], [LATER_KEY]];

const held = (key: string, combinations: readonly KeyCombination[]): readonly KeyCombination[] =>
  combinations.map((combination) => [key, ...combination]);

/** Every key of the page, by where it works: the whole page, a handle of the axis, the map. */
export const SHORTCUT_GROUPS: readonly ShortcutGroup[] = [
  { label: 'shortcuts.anywhere', shortcuts: commands },
  {
    label: 'shortcuts.onHandle',
    shortcuts: [
      { id: 'day', combinations: BACK_AND_FORTH, label: 'shortcuts.handleDay' },
      { id: 'week', combinations: held('Shift', BACK_AND_FORTH), label: 'shortcuts.handleWeek' },
      { id: 'month', combinations: [['PageDown'], ['PageUp']], label: 'shortcuts.handleMonth' },
      { id: 'ends', combinations: [['Home'], ['End']], label: 'shortcuts.handleEnds' },
    ],
  },
  {
    label: 'shortcuts.onMap',
    shortcuts: [
      { id: 'events', combinations: held('Shift', BACK_AND_FORTH), label: 'shortcuts.mapEvents' },
      { id: 'open', combinations: [['Enter']], label: 'shortcuts.mapOpen' },
      {
        id: 'move',
        combinations: [['ArrowLeft'], ['ArrowRight'], ['ArrowUp'], ['ArrowDown']],
        label: 'shortcuts.mapMove',
      },
      { id: 'zoom', combinations: [['+'], ['-']], label: 'shortcuts.mapZoom' },
    ],
  },
];
