import * as v from 'valibot';
import {
  GEOMETRY_OF_TYPE,
  NOTE_COLORS,
  NOTE_ICONS,
  NOTE_TYPES,
  NOTE_WIDTHS,
  type Note,
  type NoteFolder,
  type NoteGeometry,
  type NoteStyle,
} from './note';

const idField = v.pipe(v.string(), v.minLength(1));
const numberField = v.pipe(v.number(), v.finite());
const latitudeField = v.pipe(v.number(), v.minValue(-90), v.maxValue(90));
/** Degrees; past the date line a longitude goes on counting. */
const cornerField = v.strictTuple([numberField, latitudeField]);
const dayField = v.nullable(v.pipe(v.number(), v.integer()));

export const noteGeometrySchema: v.GenericSchema<unknown, NoteGeometry> = v.variant('type', [
  v.object({ type: v.literal('Point'), coordinates: cornerField }),
  v.object({ type: v.literal('LineString'), coordinates: v.array(cornerField) }),
  v.object({ type: v.literal('Polygon'), coordinates: v.array(v.array(cornerField)) }),
]);

export const noteStyleSchema: v.GenericSchema<unknown, NoteStyle> = v.object({
  color: v.picklist(NOTE_COLORS),
  width: v.picklist(NOTE_WIDTHS),
  isFilled: v.boolean(),
  icon: v.picklist(NOTE_ICONS),
});

/** A note as it is kept. No stricter than what the page writes: what was saved must be read again. */
export const noteSchema: v.GenericSchema<unknown, Note> = v.pipe(
  v.object({
    id: idField,
    type: v.picklist(NOTE_TYPES),
    geometry: v.nullable(noteGeometrySchema),
    text: v.string(),
    style: noteStyleSchema,
    from: dayField,
    to: dayField,
    event: v.nullable(v.string()),
    folder: v.string(),
    created: numberField,
    modified: numberField,
  }),
  v.check(
    ({ type, geometry }) => (geometry?.type ?? null) === GEOMETRY_OF_TYPE[type],
    'the geometry of its type',
  ),
);

export const noteFolderSchema: v.GenericSchema<unknown, NoteFolder> = v.object({
  id: idField,
  name: v.string(),
  isShown: v.boolean(),
  rank: numberField,
});

const revisionField = v.pipe(v.number(), v.integer());
/** A row of the device: what is kept, and the number of the write that brought it there. */
export const noteRowSchema = v.object({ revision: revisionField, note: noteSchema });
export const folderRowSchema = v.object({ revision: revisionField, folder: noteFolderSchema });
export type NoteRow = v.InferOutput<typeof noteRowSchema>;
export type FolderRow = v.InferOutput<typeof folderRowSchema>;

const changesOf = <Thing>(schema: v.GenericSchema<unknown, Thing>) =>
  v.array(v.object({ before: v.nullable(schema), after: v.nullable(schema) }));

/** An act of the reader, as it is kept for undo. */
export const noteEditSchema = v.object({
  notes: changesOf(noteSchema),
  folders: changesOf(noteFolderSchema),
});

/** Some of the notes of a backup; its folders are with the first. */
export const backupPartSchema = v.object({
  notes: v.array(noteSchema),
  folders: v.array(noteFolderSchema),
});
export type BackupPart = v.InferOutput<typeof backupPartSchema>;

const mirroredOf = <Thing>(thing: v.GenericSchema<unknown, Thing>) =>
  v.array(v.object({ revision: revisionField, id: idField, thing: v.nullable(thing) }));

/** What some writes did, kept a second time; null: deleted. */
export const mirrorSchema = v.object({
  notes: mirroredOf(noteSchema),
  folders: mirroredOf(noteFolderSchema),
});
export type Mirrored<Thing> = {
  readonly revision: number;
  readonly id: string;
  readonly thing: Thing | null;
};
export type MirrorPart = v.InferOutput<typeof mirrorSchema>;
