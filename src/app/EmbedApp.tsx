import './embed.css';
import './embed-sizes.css';
import { useComputed, useSignal, useSignalEffect } from '@preact/signals';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { type AppContext, AppContextProvider } from '../ui/app-context';
import { CountStatus } from '../ui/events/CountStatus';
import { DetailCard } from '../ui/events/DetailCard';
import { EventList } from '../ui/events/EventList';
import { LazyView } from '../ui/events/LazyView';
import { startKeyboard } from '../ui/keyboard';
import { startLastKey } from '../ui/last-key';
import { LanguageButton } from '../ui/shell/LanguageButton';
import { Notices } from '../ui/shell/Notices';
import { PlayMoment } from '../ui/timeline/PlayMoment';
import { TimeAxis } from '../ui/timeline/TimeAxis';
import { useElementSize } from '../ui/use-element-size';
import { EmbedCredit } from './EmbedCredit';
import { watchSight } from './embed-sight';
import { startGuestAxis } from './guest-axis';
import type { GuestMap } from './guest-map';
import { guestPadding } from './guest-padding';
import { isMac } from './is-mac';
import { LazyCompareStage } from './LazyCompareStage';
import { MapStage } from './MapStage';
import type { MapPicture } from './map-picture';

/** From this width on the map keeps clear what it does on a page of its own, px. */
const WIDE_PX = 760;

/** The page as a guest in somebody else's page: map, axis, a title, and whose it is. */
export function EmbedApp({
  context,
  mapPicture,
  onMapMissing,
}: {
  readonly context: AppContext;
  readonly mapPicture: MapPicture;
  readonly onMapMissing: () => void;
}) {
  const { state } = context;
  const { t, format } = context.words.value;
  const { embed, derived, window } = state;
  const root = useRef<HTMLDivElement>(null);
  const axis = useRef<HTMLElement>(null);
  const size = useElementSize(root);
  const isWide = useComputed(() => size.value.width >= WIDE_PX);
  /** Which map this is; 0: none yet. */
  const mapNumber = useSignal(0);
  const isMapLost = useRef(false);
  // A question is the whole guest: it has charts in place of the axis, and of the map too unless
  // two are compared.
  const view = state.view.view.value;
  const question = view === 'around' || view === 'compare' ? view : null;
  const hasAxis = question === null;

  useEffect(() => {
    embed.noteSight(false);
    return root.current === null ? undefined : watchSight(root.current, embed.noteSight);
  }, [embed]);
  useSignalEffect(() => {
    const { width, height } = size.value;
    if (!embed.isInSight.value || width === 0 || height === 0) return;
    // Browsers keep some sixteen maps at a time and drop the one that was seen longest ago.
    if (mapNumber.peek() > 0 && !isMapLost.current) return;
    isMapLost.current = false;
    mapNumber.value = mapNumber.peek() + 1;
  });
  // Space and letters stay with the page around; these mean something only here.
  useLayoutEffect(
    () =>
      startKeyboard(state, { focusSearch() {}, openShortcuts() {} }, ['previous', 'next', 'close']),
    [state],
  );
  useEffect(startLastKey, []);
  useEffect(() => {
    const element = axis.current;
    return element === null ? undefined : startGuestAxis(element);
  }, [hasAxis]);

  const guestMap: GuestMap = {
    texts: () => {
      const { t: say } = context.words.peek();
      return {
        'CooperativeGesturesHandler.WindowsHelpText': say('embed.wheelHint', {
          key: isMac ? '⌘' : 'Ctrl',
        }),
        'CooperativeGesturesHandler.MobileHelpText': say('embed.touchHint'),
      };
    },
    padding: (stage) => {
      if (isWide.value || stage === null) return null;
      const isMirrored = state.preferences.locale.value === 'ar';
      return guestPadding(stage, size.value.width, derived.isCardOpen.value, isMirrored);
    },
    onMissing: (why) => {
      isMapLost.current = why === 'map.unavailableLost';
      if (why !== null) onMapMissing();
    },
  };

  const count = derived.shownEvents.value.length;
  return (
    <AppContextProvider.Provider value={context}>
      <div class="embed" ref={root}>
        <div class={embed.panel.value && hasAxis ? 'embed-parts embed-with-list' : 'embed-parts'}>
          {embed.header.value && (
            <header class="embed-head">
              <div class="embed-title">
                <h1>{t('app.tagline')}</h1>
                <p aria-hidden="true">
                  {t('list.count', { count })} · {format.span(window.window.value)}
                </p>
              </div>
              <LanguageButton />
            </header>
          )}
          <main class="embed-stage">
            <CountStatus />
            {question !== null && <LazyView key={question} view={question} />}
            {view !== 'around' && mapNumber.value > 0 && (
              <MapStage
                key={mapNumber.value}
                isWide={isWide}
                mapPicture={mapPicture}
                guest={guestMap}
              />
            )}
            {view === 'compare' && mapNumber.value > 0 && (
              <LazyCompareStage mapPicture={mapPicture} texts={guestMap.texts} />
            )}
          </main>
          <DetailCard />
          {embed.panel.value && hasAxis && (
            <section class="embed-list" aria-label={t('list.label')}>
              <EventList />
            </section>
          )}
          {hasAxis && (
            <section class="timeline" ref={axis} aria-label={t('axis.label')}>
              <div class="playback">
                <PlayMoment />
              </div>
              <TimeAxis />
            </section>
          )}
          <EmbedCredit />
          <Notices />
        </div>
      </div>
    </AppContextProvider.Provider>
  );
}
