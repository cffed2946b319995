import type { EventKind } from '../domain/event-record';

/** The two appearances of page and map. */
export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** One appearance: every colour as `#rrggbb`. */
export type Palette = {
  /** Page ground, and the ground of raised things (card, menu). */
  readonly paper: string;
  readonly raised: string;
  /** Text: main, secondary, and quiet (never for sentences). */
  readonly ink: string;
  readonly muted: string;
  readonly faint: string;
  readonly rule: string;
  readonly border: string;
  readonly accent: string;
  /** Text and icons on the accent. */
  readonly onAccent: string;
  /** The map's grounds. */
  readonly land: string;
  readonly homeLand: string;
  readonly sea: string;
  readonly lake: string;
  /** The map's lines. */
  readonly coast: string;
  readonly river: string;
  readonly wadi: string;
  readonly boundary: string;
  readonly homeBoundary: string;
  readonly graticule: string;
  /** Schematic sites: fill, outline and runways. */
  readonly site: string;
  /** The map's lettering. */
  readonly cityText: string;
  readonly cityDot: string;
  readonly countryText: string;
  readonly waterText: string;
  /** Symbols by what happened. */
  readonly event: Readonly<Record<EventKind, string>>;
};

/** Colours by theme, held to WCAG contrast by the unit test beside them. */
export const palette: Readonly<Record<Theme, Palette>> = {
  light: {
    paper: '#fbfaf7',
    raised: '#ffffff',
    ink: '#1d2125',
    muted: '#5f656c',
    faint: '#9a9fa5',
    rule: '#e4dfd5',
    border: '#b3aa99',
    accent: '#1f5a6b',
    onAccent: '#ffffff',
    land: '#f0ece3',
    homeLand: '#fbf9f5',
    sea: '#d9e4e9',
    lake: '#d3e1e7',
    coast: '#b9cad1',
    river: '#a5c0cb',
    wadi: '#c3d2d7',
    boundary: '#c3baa9',
    homeBoundary: '#8f8571',
    graticule: '#e3ddd0',
    site: '#7d7462',
    cityText: '#2b3036',
    cityDot: '#5f656c',
    countryText: '#6a6b6b',
    waterText: '#426678',
    event: {
      attack: '#c2452d',
      strike: '#2c5d9f',
      visit: '#1d7a58',
      meeting: '#1d7a58',
      agreement: '#9a6a0f',
      statement: '#6b717a',
      context: '#6b717a',
    },
  },
  dark: {
    paper: '#15181b',
    raised: '#1b1f23',
    ink: '#e9e6df',
    muted: '#a2a7ad',
    faint: '#6f757c',
    rule: '#2c3136',
    border: '#4a4f55',
    accent: '#7fc1d3',
    onAccent: '#0f1a1e',
    land: '#1b1f23',
    homeLand: '#23282d',
    sea: '#101316',
    lake: '#14222a',
    coast: '#2f3a41',
    river: '#2f4a57',
    wadi: '#293b44',
    boundary: '#3b4147',
    homeBoundary: '#6d747c',
    graticule: '#31373d',
    site: '#9b9482',
    cityText: '#d3d1cb',
    cityDot: '#a2a7ad',
    countryText: '#999ea5',
    waterText: '#7298a9',
    event: {
      attack: '#f0806a',
      strike: '#86b0ee',
      visit: '#62c79f',
      meeting: '#62c79f',
      agreement: '#e0b458',
      statement: '#9aa1a9',
      context: '#9aa1a9',
    },
  },
};
