import type { Note, NoteColor } from '../../domain/note';
import type { AxisScale } from './axis-view';

/** A note on the axis; px from the top left corner. */
export type NoteMark = {
  readonly id: string;
  readonly color: NoteColor;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

export type NoteBandBox = {
  /** px from the top. */
  readonly y: number;
  /** px, of which the last is air. */
  readonly laneHeight: number;
  readonly lanes: number;
};

const LEAST_WIDTH_PX = 5;
const GAP_PX = 1;

/**
 * Lays out the notes that have days, each for as long as it goes on; one that is open on a side
 * goes on to that end of the axis. Where all lanes are taken, the last one is shared.
 */
export function layoutNoteBand(
  notes: Iterable<Note>,
  scale: AxisScale,
  box: NoteBandBox,
): readonly NoteMark[] {
  const { widthPx } = scale;
  const spans = [...notes].flatMap((note) => {
    if (note.from === null && note.to === null) return [];
    const ends = [
      scale.toX(note.from ?? Number.NEGATIVE_INFINITY),
      scale.toX(note.to === null ? Number.POSITIVE_INFINITY : note.to + 1),
    ];
    const start = Math.max(-LEAST_WIDTH_PX, Math.min(...ends));
    const end = Math.min(widthPx + LEAST_WIDTH_PX, Math.max(...ends));
    if (end < 0 || start > widthPx) return [];
    const width = Math.max(LEAST_WIDTH_PX, end - start);
    return [{ note, x: (start + end - width) / 2, width }];
  });
  spans.sort((a, b) => a.x - b.x || b.width - a.width);
  const taken = Array.from({ length: box.lanes }, () => Number.NEGATIVE_INFINITY);
  return spans.map(({ note, x, width }) => {
    const free = taken.findIndex((end) => end + GAP_PX <= x);
    const lane = free === -1 ? box.lanes - 1 : free;
    taken[lane] = Math.max(taken[lane] ?? 0, x + width);
    return {
      id: note.id,
      color: note.style.color,
      x,
      y: box.y + lane * box.laneHeight,
      width,
      height: box.laneHeight - 1,
    };
  });
}

/** The mark under a point, the shortest first where several are, within `reach` px. */
export function noteMarkAt(
  marks: readonly NoteMark[],
  point: { readonly x: number; readonly y: number },
  reach: number,
): NoteMark | null {
  const hit = marks.filter(
    ({ x, y, width, height }) =>
      point.x >= x - reach &&
      point.x <= x + width + reach &&
      point.y >= y - reach &&
      point.y <= y + height + reach,
  );
  const distance = ({ y, height }: NoteMark) => Math.abs(y + height / 2 - point.y);
  return hit.sort((a, b) => distance(a) - distance(b) || a.width - b.width)[0] ?? null;
}
