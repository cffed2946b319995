import { describe, expect, it } from 'vitest';
import { EVENT_KINDS } from '../../../src/domain/event-record';
import { palette, THEMES } from '../../../src/map/palette';
import { contrastOf, luminanceOf } from '../../support/color-sight';

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
