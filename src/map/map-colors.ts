import { EVENT_KINDS } from '../domain/event-record';
import { palette, type Theme } from './palette';

/** A colour for shaders: red, green, blue, each 0 to 1. */
export type GlColor = readonly [red: number, green: number, blue: number];

/** What the event and route layers paint with. */
export type GlPalette = {
  /** Red, green, blue by kind, in the order of `EVENT_KINDS`. */
  readonly kinds: Float32Array;
  readonly visit: GlColor;
  /** Between symbols, and inside hollow ones. */
  readonly paper: GlColor;
  /** Numbers. */
  readonly ink: GlColor;
  readonly accent: GlColor;
  /** Opacity of the rim of a disc of uncertainty; within it is 0.4 of that. */
  readonly discOpacity: number;
};

/** The theme's colours for shaders. */
export function toGlPalette(theme: Theme): GlPalette {
  const colors = palette[theme];
  return {
    kinds: new Float32Array(EVENT_KINDS.flatMap((kind) => toGlColor(colors.event[kind]))),
    visit: toGlColor(colors.event.visit),
    paper: toGlColor(colors.homeLand),
    ink: toGlColor(colors.ink),
    accent: toGlColor(colors.accent),
    discOpacity: theme === 'light' ? 0.32 : 0.42,
  };
}

/** Reads `#rrggbb`. */
export function toGlColor(hex: string): GlColor {
  const value = Number.parseInt(hex.slice(1), 16);
  return [(value >> 16) / 255, ((value >> 8) & 255) / 255, (value & 255) / 255];
}
