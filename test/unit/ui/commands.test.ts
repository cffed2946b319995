import { describe, expect, it, vi } from 'vitest';
import type { AppState } from '../../../src/state/app-state';
import { COMMANDS } from '../../../src/ui/commands';
import { createTestState } from '../../support/create-test-state';

const createPage = () => ({ focusSearch: vi.fn(), openShortcuts: vi.fn() });

/** Carries out what a key stands for. */
function press(key: string, state: AppState, page = createPage()) {
  const command = COMMANDS.find(({ keys }) => keys.includes(key));
  if (command === undefined) throw new Error(`no command for ${key}`);
  command.run(state, page);
}

describe('COMMANDS', () => {
  it('have one key each of their own', () => {
    const keys = COMMANDS.flatMap((command) => command.keys);
    expect(new Set(keys).size).toBe(keys.length);
    const ids = COMMANDS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each([' ', 'k'])('play and pause with "%s"', (key) => {
    const state = createTestState();
    press(key, state);
    expect(state.playback.isPlaying.value).toBe(true);
    press(key, state);
    expect(state.playback.isPlaying.value).toBe(false);
  });

  it.each([',', '،'])('step with "%s" and "."', (back) => {
    const state = createTestState({ event: 'd' });
    press('.', state);
    expect(state.selection.selected.value).toBe('e');
    press(back, state);
    expect(state.selection.selected.value).toBe('d');
  });

  it('go to the search and open the sheet of keys, with Arabic marks too', () => {
    const page = createPage();
    const state = createTestState();
    press('/', state, page);
    expect(page.focusSearch).toHaveBeenCalledOnce();
    press('?', state, page);
    press('؟', state, page);
    expect(page.openShortcuts).toHaveBeenCalledTimes(2);
  });

  it('close what is offered first, the card after', () => {
    const state = createTestState({ event: 'd' });
    state.selection.offer({ indices: [1, 2], point: { x: 0, y: 0 }, origin: 'axis' }, () => null);
    press('Escape', state);
    expect([state.selection.choice.value, state.selection.selected.value]).toEqual([null, 'd']);
    press('Escape', state);
    expect(state.selection.selected.value).toBeNull();
  });

  it.each(['n', 'ى'])('open the notes with "%s", which Escape closes after all else', (key) => {
    const state = createTestState({ event: 'd' });
    press(key, state);
    expect(state.notesPanel.isOpen.value).toBe(true);
    press('Escape', state);
    expect([state.selection.selected.value, state.notesPanel.isOpen.value]).toEqual([null, true]);
    press('Escape', state);
    expect(state.notesPanel.isOpen.value).toBe(false);
  });

  it('leave a field only with Escape', () => {
    const inFields = COMMANDS.filter(({ worksInFields }) => worksInFields === true);
    expect(inFields.flatMap(({ keys }) => keys)).toEqual(['Escape']);
  });
});
