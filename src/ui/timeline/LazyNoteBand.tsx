import type { ReadonlySignal, Signal } from '@preact/signals';
import { useApp } from '../app-context';
import { useLazy } from '../use-lazy';
import type { AxisScale } from './axis-view';

type Point = { readonly x: number; readonly y: number };

/** What the gestures of the axis ask of the notes on it. */
export type NoteMarks = {
  /** Selects the note under a press; false: there is none. */
  press(point: Point, reach: number): boolean;
  /** Shows the name of the note under the pointer; false: there is none. */
  hover(point: Point | null, reach: number): boolean;
};

export type NoteBandProps = {
  readonly scale: ReadonlySignal<AxisScale>;
  /** Of the axis, px. */
  readonly height: number;
  /** What the band takes of it above the labels, px; written by the band. */
  readonly bandPx: Signal<number>;
  readonly marks: { current: NoteMarks | null };
};

const loadBand = () => import('./NoteBand').then(({ NoteBand }) => NoteBand);

/** The reader's notes on the axis; nothing of it comes to readers who have none. */
export function LazyNoteBand(props: NoteBandProps) {
  const notes = useApp().state.notes.value;
  const band = useLazy(loadBand, notes !== null);
  if (notes === null || band.type !== 'ready') return null;
  const NoteBand = band.value;
  return <NoteBand notes={notes} {...props} />;
}
