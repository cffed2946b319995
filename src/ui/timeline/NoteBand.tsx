import '../notes/note-colors.css';
import './note-band.css';
import { useComputed, useSignal, useSignalEffect } from '@preact/signals';
import { memo } from 'preact/compat';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { NOTE_COLORS, type Note } from '../../domain/note';
import type { NotesState } from '../../state/notes-state';
import { useApp, useWords } from '../app-context';
import { noteDaysWords } from '../notes/note-days-words';
import { noteFirstLine } from '../notes/note-first-line';
import type { NoteBandProps } from './LazyNoteBand';
import { layoutNoteBand, type NoteMark, noteMarkAt } from './note-band-layout';

/** What stands under the band: ticks and their labels, px. */
const LABELS_PX = 24;
const LANES = 2;
const LANE_PX = 5;
const BAND_PX = LANES * LANE_PX + 3;

const pathOf = ({ x, y, width, height }: NoteMark): string =>
  `M${x} ${y}h${width}v${height}h${-width}z`;

/** Where very many are, most of them lie on one another: each place is drawn once. */
const pathOfAll = (marks: readonly NoteMark[]): string => [...new Set(marks.map(pathOf))].join('');

const looksLike = (a: Note, b: Note | undefined): boolean =>
  a.id === b?.id && a.from === b.from && a.to === b.to && a.style.color === b.style.color;

/** One path a colour, so that thousands of notes are a handful of elements. */
const BandPicture = memo(function BandPicture({ marks }: { readonly marks: readonly NoteMark[] }) {
  return (
    <>
      {NOTE_COLORS.map((color) => (
        <path
          key={color}
          class={`note-mark note-color-${color}`}
          d={pathOfAll(marks.filter((mark) => mark.color === color))}
        />
      ))}
    </>
  );
});

/** Notes with days as a third, quiet band: in folders that are shown, whatever the window is. */
export function NoteBand({
  notes,
  scale,
  height,
  bandPx,
  marks,
}: NoteBandProps & { readonly notes: NotesState }) {
  const { words } = useApp();
  const { t } = useWords();
  const hovered = useSignal<NoteMark | null>(null);

  // What is written in a note changes nothing here.
  const drawn = useRef<readonly Note[]>([]);
  const dated = useComputed<readonly Note[]>(() => {
    const { notes: byId, folders } = notes.notebook.value;
    const next = [...byId.values()].filter(
      ({ from, to, folder }) =>
        (from !== null || to !== null) && folders.get(folder)?.isShown !== false,
    );
    const { current } = drawn;
    const isSame =
      next.length === current.length && next.every((note, at) => looksLike(note, current[at]));
    if (!isSame) drawn.current = next;
    return drawn.current;
  });
  useSignalEffect(() => {
    bandPx.value = dated.value.length > 0 ? BAND_PX : 0;
  });
  const [shown, shownScale] = [dated.value, scale.value];
  const laid = useMemo(
    () =>
      layoutNoteBand(shown, shownScale, {
        y: height - LABELS_PX - BAND_PX + 2,
        laneHeight: LANE_PX,
        lanes: LANES,
      }),
    [shown, shownScale, height],
  );

  useEffect(() => {
    marks.current = {
      press(point, reach) {
        const mark = noteMarkAt(laid, point, reach);
        if (mark !== null) notes.select(mark.id);
        return mark !== null;
      },
      hover(point, reach) {
        const mark = point === null ? null : noteMarkAt(laid, point, reach);
        if (mark?.id !== hovered.peek()?.id) hovered.value = mark;
        return mark !== null;
      },
    };
    return () => {
      marks.current = null;
    };
  });

  const selected = notes.selected.value;
  const ringed = laid.filter(({ id }) => id === selected || id === hovered.value?.id);
  const named = notes.notebook.value.notes.get(hovered.value?.id ?? '');
  return (
    <>
      <svg class="axis-highlight" aria-hidden="true">
        <BandPicture marks={laid} />
        {ringed.map(({ id, x, y, width, height: markPx }) => (
          <rect
            key={id}
            class={id === selected ? 'axis-selected' : 'axis-hovered'}
            x={x - 1.5}
            y={y - 1.5}
            width={width + 3}
            height={markPx + 3}
            rx={1.5}
          />
        ))}
      </svg>
      {hovered.value !== null && named !== undefined && (
        <div class="note-tip-place" dir="ltr" aria-hidden="true">
          <p
            class="note-tip"
            dir="auto"
            style={{
              insetInlineStart: `clamp(0px, ${hovered.value.x}px, calc(100% - 14rem))`,
              insetBlockEnd: `${height - hovered.value.y + 6}px`,
            }}
          >
            {noteFirstLine(named) || t('notes.untitled')}
            <small>{noteDaysWords(named, words.value)}</small>
          </p>
        </div>
      )}
    </>
  );
}
