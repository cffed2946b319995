import { palette, type Theme } from './palette';

/** What street detail is painted with: quieter than any event. */
export type StreetsColors = {
  readonly land: string;
  readonly green: string;
  readonly built: string;
  readonly water: string;
  readonly waterLine: string;
  readonly building: string;
  readonly runway: string;
  readonly road: string;
  readonly mainRoad: string;
  readonly casing: string;
  readonly rail: string;
  readonly text: string;
  readonly quietText: string;
  readonly waterText: string;
  readonly halo: string;
};

const TONES = {
  light: {
    green: '#eef0e4',
    built: '#f5f1ea',
    building: '#ece6db',
    runway: '#e3ddd1',
    road: '#ffffff',
    mainRoad: '#ffffff',
    casing: '#ddd5c7',
    rail: '#cfc7b9',
  },
  dark: {
    green: '#232b27',
    built: '#272c31',
    building: '#2d3338',
    runway: '#353b40',
    road: '#31373d',
    mainRoad: '#3a4148',
    casing: '#1b1f23',
    rail: '#3a4047',
  },
} as const satisfies Record<Theme, Partial<StreetsColors>>;

/** Street colours of a theme; ground, water and letters are the offline map's. */
export function createStreetsColors(theme: Theme): StreetsColors {
  const { homeLand, lake, river, cityText, countryText, waterText } = palette[theme];
  return {
    ...TONES[theme],
    land: homeLand,
    water: lake,
    waterLine: river,
    text: cityText,
    quietText: countryText,
    waterText,
    halo: homeLand,
  };
}
