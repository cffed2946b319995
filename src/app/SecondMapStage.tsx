import { useComputed, useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { TimeWindow } from '../domain/time-window';
import { mapControlTexts } from '../i18n/map-control-texts';
import type { PlainKey } from '../i18n/messages-en';
import type { MapStatus } from '../map/map-callbacks';
import type { SecondMap } from '../map/second-map';
import { useApp, useWords } from '../ui/app-context';
import { EventTooltip } from '../ui/events/EventTooltip';
import { LazyEventChooser } from '../ui/events/LazyEventChooser';
import type { MapPicture } from './map-picture';

/** The map of another window; without it the page says why and goes on. */
export function SecondMapStage({
  window,
  mapPicture,
  onMap,
  texts,
}: {
  readonly window: TimeWindow;
  readonly mapPicture: MapPicture;
  readonly onMap: (map: SecondMap | null) => void;
  readonly texts?: () => Readonly<Record<string, string>>;
}) {
  const { state, words } = useApp();
  const { locale, t, format } = useWords();
  const host = useRef<HTMLDivElement>(null);
  const status = useSignal<MapStatus>('loading');
  const missing = useSignal<PlainKey | null>(null);
  const shown = useSignal(window);
  const lead = useComputed(() => mapPicture.current()?.camera ?? null);
  const latest = useRef({ onMap, texts });
  latest.current = { onMap, texts };
  useEffect(() => {
    shown.value = window;
  }, [shown, window]);

  useEffect(() => {
    let map: SecondMap | null = null;
    let isGone = false;
    const start = async () => {
      const code = await import('../map/MapCanvas').catch((error: unknown) => {
        console.error(error);
        missing.value = 'map.unavailableCode';
        return null;
      });
      if (code === null || isGone || host.current === null) return;
      try {
        const started = await code.startSecondMap(host.current, state, {
          window: shown,
          lead,
          controlTexts: () => ({
            ...mapControlTexts(words.peek().t),
            ...latest.current.texts?.(),
          }),
          onStatus: (next) => {
            status.value = next;
            missing.value = next === 'unavailable' ? 'map.unavailableLost' : null;
          },
        });
        if (isGone) {
          started.stop();
          return;
        }
        map = started;
        latest.current.onMap(map);
      } catch (error) {
        console.warn(error);
        status.value = 'unavailable';
        missing.value = 'map.unavailableWebgl';
      }
    };
    void start();
    return () => {
      isGone = true;
      latest.current.onMap(null);
      map?.stop();
    };
  }, [state, words, lead, shown, status, missing]);

  return (
    <section
      class="map-stage compare-map"
      aria-label={`${t('compare.mapB')}, ${format.span(window)}`}
      data-map={status.value}
    >
      <div class="map-canvas" ref={host} />
      {missing.value !== null && (
        <div class="map-missing" role="note">
          <strong>{t('map.unavailable')}</strong>
          <p>{t(missing.value)}</p>
        </div>
      )}
      <EventTooltip origin="second" locale={locale} />
      <LazyEventChooser origin="second" />
    </section>
  );
}
