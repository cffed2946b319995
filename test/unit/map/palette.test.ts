import { describe, expect, it } from 'vitest';
import { EVENT_KINDS } from '../../../src/domain/event-record';
import { palette, THEMES } from '../../../src/map/palette';

/** Relative luminance of `#rrggbb` as WCAG 2.2 defines it. */
function luminanceOf(color: string): number {
  const channels = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255);
  const [red = 0, green = 0, blue = 0] = channels.map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrastOf(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminanceOf(a), luminanceOf(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

describe.each(THEMES)('palette, %s', (theme) => {
  const colors = palette[theme];
  const mapGrounds = ['land', 'homeLand', 'sea'] as const;

  it('writes every colour as #rrggbb', () => {
    const { event, ...others } = colors;
    for (const color of [...Object.values(others), ...Object.values(event)]) {
      expect(color).toMatch(/^#[0-9a-f]{6}$/);
    }
  });

  it.each(['paper', 'raised'] as const)('reads on %s', (ground) => {
    for (const text of ['ink', 'muted', 'accent'] as const) {
      expect(contrastOf(colors[text], colors[ground]), text).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('reads on the accent', () => {
    expect(contrastOf(colors.onAccent, colors.accent)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(EVENT_KINDS)('shows %s on every ground', (kind) => {
    for (const ground of [...mapGrounds, 'lake', 'paper', 'raised'] as const) {
      expect(contrastOf(colors.event[kind], colors[ground]), ground).toBeGreaterThanOrEqual(3);
    }
  });

  it('letters cities and countries legibly on land, waters on water', () => {
    for (const ground of ['land', 'homeLand'] as const) {
      expect(contrastOf(colors.cityText, colors[ground])).toBeGreaterThanOrEqual(4.5);
      expect(contrastOf(colors.countryText, colors[ground])).toBeGreaterThanOrEqual(4.5);
      expect(contrastOf(colors.waterText, colors[ground])).toBeGreaterThanOrEqual(4.5);
    }
    expect(contrastOf(colors.cityText, colors.sea)).toBeGreaterThanOrEqual(4.5);
    expect(contrastOf(colors.waterText, colors.sea)).toBeGreaterThanOrEqual(4.5);
    expect(contrastOf(colors.waterText, colors.lake)).toBeGreaterThanOrEqual(4.5);
  });

  it('sets Iraq off from its neighbours, and lighter', () => {
    expect(luminanceOf(colors.homeLand)).toBeGreaterThan(luminanceOf(colors.land));
  });

  it('tells kinds apart that differ in colour', () => {
    const { attack, strike, visit, agreement, statement } = colors.event;
    expect(new Set([attack, strike, visit, agreement, statement]).size).toBe(5);
  });
});
