import './axis.css';
import { useComputed, useSignal, useSignalEffect } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { isWholeExtent } from '../../domain/time-window';
import { useApp, useWords } from '../app-context';
import { IconButton } from '../controls/IconButton';
import { EventTooltip } from '../events/EventTooltip';
import { LazyEventChooser } from '../events/LazyEventChooser';
import { useElementSize } from '../use-element-size';
import { AxisPicture } from './AxisPicture';
import { startAxisGestures } from './axis-gestures';
import { type AxisLayout, layoutAxis, shapesAt } from './axis-layout';
import { createAxisScale, revealDay, wholeAxis } from './axis-view';
import { LazyNoteBand, type NoteMarks } from './LazyNoteBand';
import { WindowHandles } from './WindowHandles';

/** Room for the month labels, and for lanes of marks under the line, px. */
const LABELS_PX = 24;
const LANE_PX = 9;
/** Above the bars; where there is no room for words, a little air, px. */
const CAPTION_PX = 20;
const MOUSE_REACH_PX = 3;
const TOUCH_REACH_PX = 14;

/** How many lanes of marks an axis of this height has room for, px. */
const lanesFor = (height: number): number =>
  height > 150 ? 5 : height > 110 ? 4 : height > 90 ? 2 : 1;

/** The mirrored time axis: violence above, diplomacy below, the window on both. */
export function TimeAxis() {
  const { state } = useApp();
  const { locale, t } = useWords();
  const { window: windowState, derived, selection } = state;
  const { extent } = windowState;
  const host = useRef<HTMLDivElement>(null);
  const size = useElementSize(host);
  const view = useSignal(wholeAxis(extent));
  const noteMarks = useRef<NoteMarks | null>(null);
  const noteBandPx = useSignal(0);

  const isMirrored = useComputed(() => state.preferences.locale.value === 'ar');
  const scale = useComputed(() =>
    createAxisScale(view.value, Math.max(1, size.value.width), isMirrored.value),
  );
  const layout = useComputed<AxisLayout>(() => {
    const height = size.value.height - noteBandPx.value;
    const lanes = lanesFor(height);
    const captionPx = lanes === 1 ? 6 : CAPTION_PX;
    const axisY = Math.max(captionPx + 20, height - LABELS_PX - lanes * LANE_PX - 8);
    return layoutAxis(derived.filteredEvents.value, state.dataset.events, extent, scale.value, {
      axisY,
      barsHeight: axisY - captionPx,
      laneHeight: LANE_PX,
      lanes,
    });
  });

  // While playing, an axis that is zoomed in follows the moment.
  useSignalEffect(() => {
    if (!state.playback.isPlaying.value) return;
    const { to } = windowState.window.value;
    view.value = revealDay(view.peek(), to, extent);
  });

  useEffect(() => {
    const element = host.current;
    if (element === null) return;
    const indicesAt = (point: { readonly x: number; readonly y: number }, reach: number) =>
      shapesAt(layout.peek(), point, reach).map(({ index }) => index);
    return startAxisGestures(element, {
      windowState,
      view,
      scale,
      onPress: (point, isTouch) => {
        const reach = isTouch ? TOUCH_REACH_PX : MOUSE_REACH_PX;
        const indices = indicesAt(point, reach);
        if (indices.length === 0 && noteMarks.current?.press(point, reach)) return;
        const [first, second] = indices;
        if (first === undefined) selection.closeChoice();
        else if (second === undefined || !isTouch) {
          const event = state.dataset.events[first];
          if (event !== undefined) state.openEvent(event.id);
        } else selection.offer({ indices, point, origin: 'axis' }, () => null);
      },
      onHover: (point) => {
        const indices = point === null ? [] : indicesAt(point, MOUSE_REACH_PX).slice(0, 1);
        const isOnNote =
          noteMarks.current?.hover(indices.length > 0 ? null : point, MOUSE_REACH_PX) === true;
        element.style.cursor = indices.length > 0 || isOnNote ? 'pointer' : '';
        const isSame = selection.hovered.peek()?.indices[0] === indices[0];
        if (isSame) return;
        selection.hover(
          point === null || indices.length === 0 ? null : { indices, point, origin: 'axis' },
        );
      },
    });
  }, [layout, scale, selection, state, view, windowState]);

  const isZoomed =
    view.value.end - view.value.start < wholeAxis(extent).end - wholeAxis(extent).start - 1;
  const isWholeWindow = isWholeExtent(windowState.window.value, extent);
  const zoomToWindow = () => {
    const { from, to } = windowState.window.peek();
    const room = (to + 1 - from) * 0.5 + 3;
    const next = { start: from - room, end: to + 1 + room };
    const whole = wholeAxis(extent);
    view.value = {
      start: Math.max(whole.start, next.start),
      end: Math.min(whole.end, next.end),
    };
  };

  return (
    <div class="axis">
      <div class="axis-host" ref={host}>
        {size.value.width > 0 && (
          <>
            <AxisPicture
              layout={layout.value}
              scale={scale.value}
              height={size.value.height}
              notesPx={noteBandPx.value}
            />
            <LazyNoteBand
              scale={scale}
              height={size.value.height}
              bandPx={noteBandPx}
              marks={noteMarks}
            />
            <AxisHighlight layout={layout.value} />
            <div class="axis-window" dir="ltr">
              <WindowHandles scale={scale} />
            </div>
          </>
        )}
      </div>
      <div class="axis-zoom">
        {isZoomed ? (
          <IconButton
            icon="zoomOut"
            label={t('axis.zoomOut')}
            size={16}
            onClick={() => {
              view.value = wholeAxis(extent);
            }}
          />
        ) : (
          <IconButton
            icon="zoomIn"
            label={t('axis.zoomIn')}
            size={16}
            isDisabled={isWholeWindow}
            onClick={zoomToWindow}
          />
        )}
      </div>
      <EventTooltip origin="axis" locale={locale} />
      <LazyEventChooser origin="axis" />
    </div>
  );
}

/** Rings the shapes of the selected and the hovered event. */
function AxisHighlight({ layout }: { readonly layout: AxisLayout }) {
  const { state } = useApp();
  const selected = state.derived.selectedEvent.value?.index;
  const hovered = state.selection.hovered.value?.indices[0];
  const shapes = layout.shapes.filter(({ index }) => index === selected || index === hovered);
  return (
    <svg class="axis-highlight" aria-hidden="true">
      {shapes.map(({ index, x, y, width, height }) => (
        <rect
          key={index}
          class={index === selected ? 'axis-selected' : 'axis-hovered'}
          x={x - 2}
          y={y - 2}
          width={width + 4}
          height={height + 4}
          rx={2}
        />
      ))}
    </svg>
  );
}
