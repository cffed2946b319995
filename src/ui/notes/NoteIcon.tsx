import type { NoteColor, NoteIcon as NoteSymbol, NoteType } from '../../domain/note';
import { StrokePicture } from '../controls/StrokePicture';

/** Strokes in a 20-unit square, drawn for this page. */
const PATHS: Readonly<Record<NoteType | NoteSymbol | 'select', string>> = {
  point:
    'M10 17.500c-3.500-4-5-6.500-5-8.800a5 5 0 0 1 10 0c0 2.300-1.500 4.800-5 8.800zM10 7v3.200M8.400 8.600h3.200',
  line: 'M3 15l5-7 4 4 5-8',
  area: 'M4 7l7-3.500 5.500 5-2.500 7.500H6z',
  circle: 'M10 3.500a6.500 6.500 0 1 1 0 13a6.500 6.500 0 1 1 0-13M10 10h6.500',
  text: 'M5 6V4h10v2M10 4v12M7.500 16h5',
  rectangle: 'M3.500 5.500h13v9h-13z',
  freehand: 'M3 13c2-7 4.500-7 5-3s2 5 3.500 1S14.500 5 17 6.500',
  arrow: 'M4 16 16 4M9.500 4H16v6.500',
  plain: 'M4.500 3.500h11v9l-4 4h-7zM11.500 16.500v-4h4M7 7h6M7 10h4',
  select: 'M6 3.500v11.500l3-2.700 1.900 4.200 1.900-.900-1.900-4.100H15z',
  dot: 'M10 5.500a4.500 4.500 0 1 1 0 9a4.500 4.500 0 1 1 0-9',
  flag: 'M6 17V3.500M6 4h9l-2.500 3.500L15 11H6',
  star: 'M10 3l2.100 4.500 4.900.600-3.600 3.400.900 4.900L10 14l-4.300 2.400.900-4.900L3 8.100l4.900-.600z',
  cross: 'M5 5l10 10M15 5 5 15',
  question: 'M7 7.500a3 3 0 1 1 4.500 2.600c-1 .6-1.500 1.100-1.500 2.400M10 15.700v.3',
  camera:
    'M3.500 6.500h3.500l1.200-2h3.600l1.200 2h3.500v9h-13zM10 8.500a2.500 2.500 0 1 1 0 5a2.500 2.500 0 1 1 0-5',
};

/** What a note is, or a tool draws, as a small picture; in the note's colour where it has one. */
export function NoteIcon({
  name,
  color,
  size = 18,
}: {
  readonly name: keyof typeof PATHS;
  readonly color?: NoteColor;
  /** px */
  readonly size?: number;
}) {
  return (
    <StrokePicture
      path={PATHS[name]}
      size={size}
      className={color === undefined ? undefined : `icon note-icon note-color-${color}`}
    />
  );
}
