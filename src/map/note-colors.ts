import type { NoteColor } from '../domain/note';
import { NOTE_COLOR_CODES } from '../domain/simple-style';
import type { Theme } from './palette';

/**
 * What notes are drawn in, `#rrggbb`. The unit test beside holds each against the map's grounds,
 * and all against each other as people see them who do not see red, green or blue.
 */
export const noteColors: Readonly<Record<Theme, Readonly<Record<NoteColor, string>>>> = {
  light: NOTE_COLOR_CODES,
  dark: {
    ink: '#f3f0e9',
    blue: '#5c80ab',
    teal: '#5ebda8',
    ochre: '#edc226',
    vermilion: '#d65a1c',
    purple: '#b97cff',
  },
};

/** Of areas. */
export const NOTE_FILL_OPACITY: Readonly<Record<Theme, number>> = { light: 0.16, dark: 0.22 };
