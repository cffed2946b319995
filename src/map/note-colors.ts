import type { NoteColor } from '../domain/note';
import type { Theme } from './palette';

/**
 * What notes are drawn in, `#rrggbb`. The unit test beside holds each against the map's grounds,
 * and all against each other as people see them who do not see red, green or blue.
 */
export const noteColors: Readonly<Record<Theme, Readonly<Record<NoteColor, string>>>> = {
  light: {
    ink: '#1d2125',
    blue: '#1a4d80',
    teal: '#37877f',
    ochre: '#634200',
    vermilion: '#d04e0d',
    purple: '#9136c8',
  },
  dark: {
    ink: '#f3f0e9',
    blue: '#5c80ab',
    teal: '#5ebda8',
    ochre: '#edc226',
    vermilion: '#d65a1c',
    purple: '#b97cff',
  },
};
