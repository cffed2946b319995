import { describe, expect, it } from 'vitest';
import { findCommand, type PressedKey } from '../../../src/ui/find-command';

const press = (given: Partial<PressedKey>): PressedKey => ({
  key: '',
  code: '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...given,
});
const idOf = (given: Partial<PressedKey>) => findCommand(press(given))?.id;

describe('findCommand', () => {
  it.each<[string, Partial<PressedKey>, string]>([
    ['Ctrl Z', { key: 'z', code: 'KeyZ', ctrlKey: true }, 'undo'],
    ['Command Z', { key: 'z', code: 'KeyZ', metaKey: true }, 'undo'],
    ['with caps lock', { key: 'Z', code: 'KeyZ', ctrlKey: true }, 'undo'],
    ['Shift Ctrl Z', { key: 'Z', code: 'KeyZ', ctrlKey: true, shiftKey: true }, 'redo'],
    ['Ctrl Y', { key: 'y', code: 'KeyY', ctrlKey: true }, 'redo'],
    ['on an Arabic keyboard', { key: 'ئ', code: 'KeyZ', ctrlKey: true }, 'undo'],
    ['on a French keyboard', { key: 'z', code: 'KeyW', ctrlKey: true }, 'undo'],
    ['on a German keyboard', { key: 'y', code: 'KeyZ', ctrlKey: true }, 'redo'],
    ['?', { key: '?', shiftKey: true }, 'shortcuts'],
    ['Space', { key: ' ' }, 'play'],
  ])('knows %s', (_name, pressed, id) => {
    expect(idOf(pressed)).toBe(id);
  });

  it.each<[string, Partial<PressedKey>]>([
    ['Z alone', { key: 'z', code: 'KeyZ' }],
    ['W where a French keyboard has Z', { key: 'w', code: 'KeyZ', ctrlKey: true }],
    ['Ctrl Alt Z', { key: 'z', code: 'KeyZ', ctrlKey: true, altKey: true }],
    ['Shift Ctrl Y', { key: 'Y', code: 'KeyY', ctrlKey: true, shiftKey: true }],
    ['Ctrl K, which is the browser’s', { key: 'k', code: 'KeyK', ctrlKey: true }],
    ['Ctrl Space', { key: ' ', ctrlKey: true }],
    ['a letter of no command', { key: 'ي', code: 'KeyD' }],
  ])('leaves %s alone', (_name, pressed) => {
    expect(idOf(pressed)).toBeUndefined();
  });
});
