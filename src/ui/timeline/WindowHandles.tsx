import type { ReadonlySignal } from '@preact/signals';
import { addMonths, type LocalDay } from '../../domain/local-day';
import { moveWindowEnd, moveWindowStart } from '../../domain/time-window';
import { useApp, useWords } from '../app-context';
import type { AxisScale } from './axis-view';

type Edge = 'start' | 'end';

/** Handles stand at least so far apart, px, and what a shorter window shows stays in sight. */
const LEAST_GAP_PX = 14;
/** With less between them, grips stand outside their lines; from then on astride, px. */
const ASTRIDE_GAP_PX = 32;
const HALF_GRIP_PX = 6.5;
const HALF_LINE_PX = 0.75;

/** Where a key moves a day to; null: the key means nothing here. */
function dayAfterKey(
  { key, shiftKey }: KeyboardEvent,
  day: LocalDay,
  isMirrored: boolean,
  extent: { readonly from: LocalDay; readonly to: LocalDay },
): LocalDay | null {
  const step = shiftKey ? 7 : 1;
  const later = isMirrored ? 'ArrowLeft' : 'ArrowRight';
  const earlier = isMirrored ? 'ArrowRight' : 'ArrowLeft';
  if (key === later || key === 'ArrowUp') return day + step;
  if (key === earlier || key === 'ArrowDown') return day - step;
  if (key === 'PageUp') return addMonths(day, 1);
  if (key === 'PageDown') return addMonths(day, -1);
  if (key === 'Home') return extent.from;
  if (key === 'End') return extent.to;
  return null;
}

/** The window on the axis: lines, wash and handles, and the line of the moment while playing. */
export function WindowHandles({ scale }: { readonly scale: ReadonlySignal<AxisScale> }) {
  const { state } = useApp();
  const { locale, t, format } = useWords();
  const { window: windowState, playback } = state;
  const { from, to } = windowState.window.value;
  const { extent } = windowState;
  const { toX } = scale.value;
  const isMirrored = locale === 'ar';

  const startX = toX(from);
  const endX = toX(to + 1);
  const gapPx = Math.abs(endX - startX);
  const outPx = Math.max(0, (LEAST_GAP_PX - gapPx) / 2);
  const gripOutPx = Math.min(HALF_GRIP_PX, Math.max(0, (ASTRIDE_GAP_PX - gapPx) / 2));
  const move = (edge: Edge, day: LocalDay) => {
    const shown = windowState.window.peek();
    windowState.show(
      edge === 'start' ? moveWindowStart(shown, day, extent) : moveWindowEnd(shown, day, extent),
    );
  };

  const onKeyDown = (edge: Edge) => (domEvent: KeyboardEvent) => {
    if (domEvent.altKey || domEvent.ctrlKey || domEvent.metaKey) return;
    const day = dayAfterKey(domEvent, edge === 'start' ? from : to, isMirrored, extent);
    if (day === null) return;
    domEvent.preventDefault();
    move(edge, day);
  };

  const onPointerDown = (edge: Edge) => (domEvent: PointerEvent) => {
    if (domEvent.button !== 0 || !(domEvent.currentTarget instanceof HTMLElement)) return;
    domEvent.stopPropagation();
    const handle = domEvent.currentTarget;
    const box = handle.parentElement?.getBoundingClientRect();
    if (box === undefined) return;
    // Where in the handle it was gripped, so that it does not jump under the finger.
    const grip = domEvent.clientX - box.left - (edge === 'start' ? startX : endX);
    handle.setPointerCapture(domEvent.pointerId);
    const onMove = (moved: PointerEvent) => {
      const position = scale.peek();
      const day = Math.round(position.toPosition(moved.clientX - box.left - grip));
      move(edge, edge === 'start' ? day : day - 1);
    };
    const onUp = () => {
      handle.removeEventListener('pointermove', onMove);
      handle.removeEventListener('pointerup', onUp);
      handle.removeEventListener('pointercancel', onUp);
    };
    handle.addEventListener('pointermove', onMove);
    handle.addEventListener('pointerup', onUp);
    handle.addEventListener('pointercancel', onUp);
  };

  const handle = (edge: Edge, x: number, day: LocalDay) => {
    const isLeft = (edge === 'start') !== isMirrored;
    const outwards = isLeft ? -1 : 1;
    return (
      <div
        class={`window-handle window-handle-${isLeft ? 'left' : 'right'}`}
        role="slider"
        tabIndex={0}
        aria-label={t(edge === 'start' ? 'axis.windowStart' : 'axis.windowEnd')}
        aria-valuemin={extent.from}
        aria-valuemax={extent.to}
        aria-valuenow={day}
        aria-valuetext={format.day(day)}
        style={{
          '--inwards': `${gapPx / 2 + outPx}px`,
          '--grip': `${outwards * gripOutPx}px`,
          transform: `translateX(${x + outwards * outPx}px)`,
        }}
        onKeyDown={onKeyDown(edge)}
        onPointerDown={onPointerDown(edge)}
      >
        <span class="window-grip" />
      </div>
    );
  };

  const span = (name: string, outwardsPx: number) => (
    <div
      class={name}
      style={{
        transform: `translateX(${Math.min(startX, endX) - outwardsPx}px)`,
        inlineSize: `${gapPx + 2 * outwardsPx}px`,
      }}
    />
  );

  return (
    <>
      {span('window-lines', outPx + HALF_LINE_PX)}
      {playback.isPlaying.value && <PlayheadLine scale={scale} />}
      {span('window-wash', 0)}
      {handle('start', startX, from)}
      {handle('end', endX, to)}
    </>
  );
}

function PlayheadLine({ scale }: { readonly scale: ReadonlySignal<AxisScale> }) {
  const { state } = useApp();
  const x = scale.value.toX(state.window.playhead.value);
  return <div class="playhead-line" style={{ transform: `translateX(${x}px)` }} />;
}
