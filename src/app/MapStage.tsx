import './map-stage.css';
import { type ReadonlySignal, useComputed, useSignal, useSignalEffect } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { mapControlTexts } from '../i18n/map-control-texts';
import type { PlainKey } from '../i18n/messages-en';
import type { MapCanvasProps } from '../map/MapCanvas';
import type { EventFocus } from '../map/map-callbacks';
import type { RouteExit, ScreenFrame } from '../map/route-exits';
import { nextTask } from '../storage/next-task';
import { useApp, useWords } from '../ui/app-context';
import { EventTooltip } from '../ui/events/EventTooltip';
import { LazyEventChooser } from '../ui/events/LazyEventChooser';
import { LazyAreaBar } from '../ui/filters/LazyAreaBar';
import { Legend } from '../ui/filters/Legend';
import { LazyNoteBar } from '../ui/notes-map/LazyNoteBar';
import { BasemapMenu } from '../ui/shell/BasemapMenu';
import { useLazy } from '../ui/use-lazy';
import { showMapPhase } from './document-state';
import { awaitFirstPaint } from './first-paint';
import type { GuestMap } from './guest-map';
import { MapTools } from './MapTools';
import { findPanels } from './map-panels';
import type { MapPicture } from './map-picture';
import { reportProblem } from './report-problem';
import type { RouteChipSurroundings } from './route-chip-layout';

/** px the card covers at the map's end on wide screens, and what stands at its other edges. */
const CARD_PX = 408;
const EDGE_PX = 24;
const LEGEND_PX = 72;
const TOOLS_PX = 60;
/** On narrower maps there is room for the ways of the open visit only, px. */
const ROOM_FOR_EXITS_PX = 480;
/** What the half-open sheet of small screens covers of the map, as a part of the window's height. */
const SHEET_SHARE = 0.56;
/** Axis and peeking sheet, which stand below the map and take the most of that, px. */
const BELOW_MAP_PX = 280;

const loadRouteChips = () => import('./RouteChips').then(({ RouteChips }) => RouteChips);

/** A map on a slow line. */
const PICTURE_WAIT_MS = 2500;

/** The map, which comes after the page is usable; without it the page says why and goes on. */
export function MapStage({
  isWide,
  mapPicture,
  guest,
}: {
  readonly isWide: ReadonlySignal<boolean>;
  readonly mapPicture: MapPicture;
  /** In a page that is a guest in another page. */
  readonly guest?: GuestMap;
}) {
  const { state, words, actions } = useApp();
  const { locale, t, format } = useWords();
  const canvas = useSignal<ComponentType<MapCanvasProps> | null>(null);
  const missing = useSignal<PlainKey | null>(null);
  const routeExits = useSignal<readonly RouteExit[]>([]);
  const focused = useSignal<EventFocus | null>(null);
  const stage = useRef<HTMLElement>(null);
  const hasLabel = useRef<(frame: ScreenFrame) => boolean>(() => false);

  const padding = useComputed(() => {
    const own = guest?.padding(stage.current);
    if (own) return own;
    const isMirrored = state.preferences.locale.value === 'ar';
    // Where two windows are compared the card lies over the figures.
    const isCovered = state.derived.isCardOpen.value && state.view.view.value !== 'compare';
    const hasCard = isWide.value && isCovered;
    const end = hasCard ? CARD_PX : EDGE_PX;
    const hasSheet = !isWide.value && state.derived.isCardOpen.value;
    // On a phone an open event, its visit above all, stands clear of the tools too.
    const start = hasSheet ? TOOLS_PX : EDGE_PX;
    const [left, right] = isMirrored ? [end, start] : [start, end];
    if (isWide.value) return { top: EDGE_PX, bottom: LEGEND_PX, left, right };
    const covered = hasSheet ? innerHeight * SHEET_SHARE - BELOW_MAP_PX : 0;
    return { top: LEGEND_PX, bottom: Math.max(EDGE_PX, covered + EDGE_PX), left, right };
  });

  useEffect(() => {
    const load = async () => {
      try {
        await awaitFirstPaint();
        canvas.value = (await import('../map/MapCanvas')).MapCanvas;
      } catch (error) {
        console.error(error);
        missing.value = 'map.unavailableCode';
        showMapPhase('unavailable');
      }
    };
    // List, axis and cards come first.
    load();
  }, [canvas, missing]);

  // What need not be there for the first picture must not delay it, nor wait for ever.
  useEffect(() => {
    const timer = setTimeout(state.viewport.noteDrawn, PICTURE_WAIT_MS);
    return () => clearTimeout(timer);
  }, [state]);
  useSignalEffect(() => guest?.onMissing(missing.value));
  useSignalEffect(() => {
    if (missing.value !== null) state.viewport.noteDrawn();
    const mayLook = missing.peek() === null && !guest;
    if (state.viewport.hasDrawn.value && mayLook) actions.basemap.lookForOwnFile();
  });

  const surroundings = (): RouteChipSurroundings => {
    const { clientWidth = 0, clientHeight = 0 } = stage.current ?? {};
    const { top, bottom, left, right } = padding.peek();
    return {
      frame: {
        top: top - EDGE_PX / 2,
        bottom: clientHeight - bottom + EDGE_PX / 2,
        left: left - EDGE_PX / 2,
        right: clientWidth - right + EDGE_PX / 2,
      },
      panels: stage.current === null ? [] : findPanels(stage.current),
      isWritten: hasLabel.current,
    };
  };

  const routeChips = useLazy(loadRouteChips, routeExits.value.length > 0);
  const RouteChips = routeChips.type === 'ready' ? routeChips.value : null;
  const Canvas = canvas.value;
  const focusedEvent = state.dataset.events[focused.value?.index ?? -1];
  return (
    <section
      class={state.derived.isCardOpen.value ? 'map-stage has-card' : 'map-stage'}
      aria-label={t('map.label')}
      id="map"
      ref={stage}
      tabIndex={-1}
    >
      {Canvas !== null && missing.value !== 'map.unavailableWebgl' && (
        <Canvas
          state={state}
          padding={padding}
          pause={nextTask}
          controlTexts={() => ({ ...mapControlTexts(words.peek().t), ...guest?.texts() })}
          onFocus={(focus) => {
            focused.value = focus;
          }}
          onRouteExits={(exits, hasLabelAt) => {
            hasLabel.current = hasLabelAt;
            const hasRoom = (stage.current?.clientWidth ?? 0) >= ROOM_FOR_EXITS_PX;
            routeExits.value = hasRoom ? exits : exits.filter(({ isSelected }) => isSelected);
          }}
          onPicture={mapPicture.provide}
          onStatus={(status) => {
            missing.value = status === 'unavailable' ? 'map.unavailableLost' : null;
            showMapPhase(status);
            // What waits for the picture is none of the map's task.
            if (status === 'idle') nextTask().then(state.viewport.noteDrawn);
          }}
          onUnavailable={(error) => {
            console.warn(error);
            missing.value = 'map.unavailableWebgl';
            showMapPhase('unavailable');
          }}
          onProblem={(code, message) => {
            if (code === 'basemap-load') {
              state.notices.tell({ code: 'basemap-problem', values: { part: message } });
            } else if (code === 'ground-failed') actions.basemap.noteGroundFailed();
            else reportProblem(new Error(message));
          }}
        />
      )}
      {missing.value !== null && (
        <div class="map-missing" role="note">
          <strong>{t('map.unavailable')}</strong>
          <p>{t(missing.value)}</p>
        </div>
      )}
      <MapTools />
      {RouteChips !== null && <RouteChips exits={routeExits} surroundings={surroundings} />}
      <p class="visually-hidden" aria-live="polite">
        {focused.value !== null && focusedEvent !== undefined
          ? t('map.focused', {
              title: focusedEvent.title[locale],
              time: format.eventTime(focusedEvent.time),
              position: focused.value.position,
              count: focused.value.count,
            })
          : ''}
      </p>
      {state.embed.legend.value && <Legend />}
      {!guest && (
        <>
          <LazyAreaBar hasMap={missing.value === null} />
          <LazyNoteBar hasMap={missing.value === null} />
          <BasemapMenu />
        </>
      )}
      <EventTooltip origin="map" locale={locale} />
      <LazyEventChooser origin="map" />
    </section>
  );
}
