import { describe, expect, it } from 'vitest';
import { NOTE_COLORS } from '../../../../src/domain/note';
import { noteColors } from '../../../../src/map/note-colors';
import { THEMES } from '../../../../src/map/palette';
import { readDeclarations } from '../../../support/css-rules';
import { readSourceFiles } from '../../../support/source-files';

const SELECTOR = { light: ':root', dark: ':root[data-theme="dark"]' } as const;
const sheet = readSourceFiles('src/ui/notes', ['note-colors.css'])[0]?.text ?? '';

describe.each(THEMES)('note-colors.css, %s', (theme) => {
  const values = new Map(
    readDeclarations(sheet)
      .filter(({ selector }) => selector === SELECTOR[theme])
      .map(({ property, value }) => [property, value]),
  );

  it.each(NOTE_COLORS)('has the %s of the map', (color) => {
    expect(values.get(`--note-${color}`)).toBe(noteColors[theme][color]);
  });
});
