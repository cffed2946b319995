import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finishSteps } from '../../../../src/domain/finish-steps';
import { planImport, toImportEditInSteps } from '../../../../src/domain/import-plan';
import { DEFAULT_FOLDER, type Note, type NoteFolder } from '../../../../src/domain/note';
import { applyEdit, type Notebook } from '../../../../src/domain/note-edit';
import { type NoteFileForm, toNoteFile } from '../../../../src/domain/note-file';
import type { NotesReading } from '../../../../src/domain/note-import';
import { readNotesFile } from '../../../../src/workers/import/read-notes-file';
import { arbitraryNotebook } from '../../../support/arbitrary-notebook';

const about = { folderName: null, today: 18_900, address: 'from=2021-07-01&lang=ar' };
const empty: Notebook = { notes: new Map(), folders: new Map([['default', DEFAULT_FOLDER]]) };

function readBack(
  form: NoteFileForm,
  notes: readonly Note[],
  folders: readonly NoteFolder[],
): NotesReading {
  const { text } = toNoteFile(form, notes, folders, about);
  const outcome = readNotesFile(new TextEncoder().encode(text), 1, () => undefined);
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return outcome.value;
}

const withNotes = arbitraryNotebook.filter(({ notes }) => notes.length > 0);
const byId = <Thing extends { readonly id: string }>(things: readonly Thing[]) =>
  [...things].sort((a, b) => (a.id < b.id ? -1 : 1));

/** Other suites run beside this one. */
const PATIENCE_MS = 60_000;

describe('notes out to a file and back', () => {
  it.each(['geojson', 'view'] as const)(
    'are the same notes and folders: %s',
    (form) => {
      fc.assert(
        fc.property(withNotes, ({ notes, folders }) => {
          const reading = readBack(form, notes, folders);
          expect(reading.notes).toEqual(notes);
          expect(reading.view).toBe(form === 'view' ? about.address : null);

          const plan = planImport(empty, reading);
          const wish = { place: { type: 'file' }, choice: 'mine', folderName: 'x' } as const;
          const steps = toImportEditInSteps(empty, reading, plan, wish, () => 'made');
          const edit = finishSteps(steps);
          const { notes: after, folders: made } = applyEdit(empty, edit);
          expect([...after.values()]).toEqual(notes);
          // Folders come when a note of theirs does, so those without one are not made.
          const used = folders.filter(
            ({ id }) => id === 'default' || notes.some(({ folder }) => folder === id),
          );
          const bare = ({ id, name, isShown }: NoteFolder) => ({ id, name, isShown });
          expect(byId([...made.values()].map(bare))).toEqual(byId(used.map(bare)));
        }),
        { numRuns: 300, seed: 5 },
      );
    },
    PATIENCE_MS,
  );

  it(
    'are nothing new to the notebook they come from',
    () => {
      fc.assert(
        fc.property(
          withNotes,
          fc.constantFrom('geojson', 'kml', 'view') as fc.Arbitrary<NoteFileForm>,
          ({ notes, folders }, form) => {
            const notebook: Notebook = {
              notes: new Map(notes.map((note) => [note.id, note])),
              folders: new Map(folders.map((folder) => [folder.id, folder])),
            };
            const plan = planImport(notebook, readBack(form, notes, folders));
            expect(plan).toEqual({ fresh: [], same: notes.length, differing: [] });
          },
        ),
        { numRuns: 300, seed: 5 },
      );
    },
    PATIENCE_MS,
  );

  it(
    'are the same notes as KML, in folders of the same names',
    () => {
      fc.assert(
        fc.property(withNotes, ({ notes, folders }) => {
          const reading = readBack('kml', notes, folders);
          const expected = folders.flatMap(({ id }) => notes.filter(({ folder }) => folder === id));
          expect(reading.notes.map((note) => ({ ...note, folder: '' }))).toEqual(
            expected.map((note) => ({ ...note, folder: '' })),
          );
        }),
        { numRuns: 300, seed: 5 },
      );
    },
    PATIENCE_MS,
  );

  it(
    'are the same points as a table',
    () => {
      // What a table in UTF-8 has no place for: half letters, zeros, and line ends of old Macs.
      const hasPlace = (text: string) => !/[\0\r\p{Surrogate}]/u.test(text);
      const inTable = ({ id, from, to, event, geometry, created, text }: Omit<Note, 'folder'>) => ({
        ...{ id, from, to, event, geometry, created },
        text: hasPlace(text) ? text : null,
      });
      fc.assert(
        fc.property(withNotes, ({ notes, folders }) => {
          const points = notes.filter(({ geometry }) => geometry?.type === 'Point');
          fc.pre(points.length > 0);
          const { notes: read, isStyled } = readBack('csv', notes, folders);
          expect(isStyled).toBe(false);
          const pairs = points.map((point, index) => [inTable(point), read[index]] as const);
          for (const [expected, found] of pairs) {
            expect(found).toMatchObject(expected.text === null ? { id: expected.id } : expected);
          }
          expect(read).toHaveLength(points.length);
        }),
        { numRuns: 200, seed: 5 },
      );
    },
    PATIENCE_MS,
  );
});
