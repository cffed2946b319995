import { describe, expect, it } from 'vitest';
import { createNotesPanelState } from '../../../src/state/notes-panel-state';

describe('createNotesPanelState', () => {
  it('opens and closes', () => {
    const panel = createNotesPanelState();
    expect(panel.isOpen.value).toBe(false);
    panel.open();
    expect(panel.isOpen.value).toBe(true);
    panel.close();
    expect(panel.isOpen.value).toBe(false);
  });

  it('hands what is wanted over once', () => {
    const panel = createNotesPanelState();
    panel.openFor('e1');
    expect([panel.isOpen.value, panel.wantedFor.value]).toEqual([true, 'e1']);
    expect([panel.takeWanted(), panel.takeWanted()]).toEqual(['e1', null]);
  });

  it('wants nothing any more once it is closed', () => {
    const panel = createNotesPanelState();
    panel.openFor('e1');
    panel.close();
    expect(panel.takeWanted()).toBeNull();
  });
});
