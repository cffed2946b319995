import { describe, expect, it } from 'vitest';
import { messagesAr } from '../../../src/i18n/messages-ar';
import { messagesEn } from '../../../src/i18n/messages-en';
import { COMMAND_IDS, COMMANDS } from '../../../src/ui/commands';
import { PRIMARY_KEY, SHORTCUT_GROUPS } from '../../../src/ui/shortcut-groups';

const shortcuts = SHORTCUT_GROUPS.flatMap((group) => group.shortcuts);

describe('SHORTCUT_GROUPS', () => {
  it('have every command, each with all its keys', () => {
    expect([...COMMAND_IDS].sort()).toEqual(COMMANDS.map(({ id }) => id).sort());
    for (const { id, keys, chords = [] } of COMMANDS) {
      const told = shortcuts.find((shortcut) => shortcut.id === id);
      expect(told?.combinations, id).toHaveLength(keys.length + chords.length);
    }
  });

  it('say a chord as it is said', () => {
    expect(shortcuts.find(({ id }) => id === 'redo')?.combinations).toEqual([
      ['Shift', PRIMARY_KEY, 'Z'],
      [PRIMARY_KEY, 'Y'],
    ]);
  });

  it('have no command without keys and no words without a shortcut', () => {
    expect(shortcuts.filter(({ combinations }) => combinations.length === 0)).toEqual([]);
    const labels: readonly string[] = shortcuts.map(({ label }) => label);
    const words = Object.keys(messagesEn).filter((key) => key.startsWith('shortcuts.command.'));
    expect(words.filter((key) => !labels.includes(key))).toEqual([]);
    for (const { label } of shortcuts) {
      expect(messagesEn[label]).not.toBe('');
      expect(messagesAr[label]).not.toBe(messagesEn[label]);
    }
  });
});
