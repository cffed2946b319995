import { useRef } from 'preact/hooks';
import { isWholeExtent } from '../../domain/time-window';
import { useApp, useWords } from '../app-context';
import { type BrushEnds, brushByKey, brushedWindow, type ChartBrush } from './chart-brush';

/** The window of time over a chart: seen, said, and moved by key. Pointers go through it. */
export function ChartWindow({
  brush,
  width,
  height,
  title,
}: {
  readonly brush: ChartBrush;
  readonly width: number;
  readonly height: number;
  /** Of the chart. */
  readonly title: string;
}) {
  const { state } = useApp();
  const { locale, t, format } = useWords();
  const { extent, window } = state.window;
  const shown = window.value;
  const isWhole = isWholeExtent(shown, extent);
  const ends = useRef<BrushEnds | null>(null);

  const onKeyDown = (domEvent: KeyboardEvent) => {
    if (domEvent.altKey || domEvent.ctrlKey || domEvent.metaKey) return;
    if (domEvent.key === 'Escape') {
      // Nothing to take back: the key is the page's.
      if (isWhole) return;
      ends.current = null;
      state.window.show(extent);
    } else {
      const setting = { ...brush, extent, isMirrored: locale === 'ar' };
      const next = brushByKey(domEvent, shown, ends.current, setting);
      if (next === null) return;
      ends.current = next;
      state.playback.pause();
      state.window.show(brushedWindow(next, brush.unit, extent));
    }
    domEvent.preventDefault();
    domEvent.stopPropagation();
  };
  return (
    <div
      class="chart-window"
      role="slider"
      tabIndex={0}
      aria-label={t('rhythm.window', { title })}
      aria-valuemin={extent.from}
      aria-valuemax={extent.to}
      aria-valuenow={shown.to}
      aria-valuetext={isWhole ? t('rhythm.wholeTime') : format.span(shown)}
      onKeyDown={onKeyDown}
    >
      {!isWhole && (
        <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
          <path d={brush.outlineOf(shown)} />
        </svg>
      )}
    </div>
  );
}
