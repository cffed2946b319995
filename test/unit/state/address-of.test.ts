import { effect } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import type { Locale } from '../../../src/domain/event-record';
import type { Viewport } from '../../../src/domain/viewport';
import { formatAddress } from '../../../src/state/address';
import { addressOf } from '../../../src/state/address-of';
import type { AppState } from '../../../src/state/app-state';
import { createTestState } from '../../support/create-test-state';
import { day } from '../../support/day';

const textOf = (state: AppState, browserLocale: Locale = 'en') =>
  formatAddress(addressOf(state, browserLocale));

const BAGHDAD: Viewport = { zoom: 7, center: [44, 33], bearing: 0, pitch: 0 };

describe('addressOf', () => {
  it('is empty for what a bare address shows', () => {
    expect(textOf(createTestState())).toBe('');
  });

  it('is empty again after a way there and back', () => {
    const state = createTestState();
    state.window.show({ from: day('2021-03-01'), to: day('2021-03-31') });
    state.filter.toggleKind('attack');
    state.filter.change({ text: '  ' });
    state.playback.useSpeed(7);
    state.playback.useMode('cumulative');
    state.playback.toggleLoop();
    state.selection.select('a');
    state.view.show('table');
    state.preferences.useTheme('light');
    state.basemap.choose('streets');
    expect(textOf(state)).not.toBe('');
    state.window.show(state.window.extent);
    state.filter.toggleKind('attack');
    state.playback.useSpeed(3);
    state.playback.useMode('trailing');
    state.playback.toggleLoop();
    state.selection.select(null);
    state.view.show('list');
    state.preferences.useTheme(null);
    state.basemap.choose('offline');
    expect(textOf(state)).toBe('');
  });

  it('says everything that is not the default', () => {
    const state = createTestState({ locale: 'ar' });
    state.window.show({ from: day('2021-03-01'), to: day('2021-03-31') });
    state.filter.change({
      kinds: new Set(['visit']),
      confidences: new Set(['low']),
      text: ' Erbil ',
    });
    state.playback.useSpeed(0.5);
    state.playback.useMode('cumulative');
    state.playback.toggleLoop();
    state.selection.select('d');
    state.view.show('table');
    state.preferences.useTheme('dark');
    state.basemap.choose('streets');
    state.viewport.settle(BAGHDAD, false);
    expect(textOf(state)).toBe(
      'lang=ar&from=2021-03-01&to=2021-03-31&mode=cumulative&speed=0.5&kind=visit' +
        '&confidence=low&q=Erbil&map=7/33/44&event=d&view=table&theme=dark&basemap=streets&loop=1',
    );
  });

  it('leaves the language out for a reader whose browser asks for it', () => {
    const state = createTestState({ locale: 'ar' });
    expect(textOf(state, 'ar')).toBe('');
    expect(textOf(state, 'en')).toBe('lang=ar');
  });

  it('leaves out a map that the reader did not move', () => {
    const state = createTestState();
    state.viewport.settle(BAGHDAD, true);
    expect(textOf(state)).toBe('');
    state.viewport.settle(BAGHDAD, false);
    expect(textOf(state)).toBe('map=7/33/44');
  });

  it('leaves out the theme of the system', () => {
    expect(textOf(createTestState({ system: { theme: 'dark', reducedMotion: true } }))).toBe('');
  });

  it('leaves out a file of the reader’s own', () => {
    const state = createTestState();
    state.basemap.choose('file');
    expect(textOf(state)).toBe('');
  });

  it('is followed by an effect', () => {
    const state = createTestState();
    const seen: string[] = [];
    const stop = effect(() => {
      seen.push(textOf(state));
    });
    state.selection.select('a');
    state.filter.change({ text: 'erbil' });
    stop();
    expect(seen).toEqual(['', 'event=a', 'q=erbil&event=a']);
  });
});
