import './compare-stage.css';
import { useComputed } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { isInWindow, type TimeWindow } from '../domain/time-window';
import type { Format } from '../i18n/format';
import type { SecondMap } from '../map/second-map';
import { readComparison } from '../state/compare-text';
import { useApp, useWords } from '../ui/app-context';
import { ComparePaper } from './ComparePaper';
import type { MapPicture } from './map-picture';
import { SecondMapStage } from './SecondMapStage';

/** Beside the page's own map: the names of both windows, and the map of the second. */
export function CompareStage({
  mapPicture,
  texts,
}: {
  readonly mapPicture: MapPicture;
  readonly texts?: () => Readonly<Record<string, string>>;
}) {
  const { state } = useApp();
  const second = useRef<SecondMap | null>(null);
  const other = useComputed(
    () =>
      readComparison(state.analysis.text.value, state.window.window.value, state.window.extent)
        .other.window,
  );
  const windowA = state.window.window.value;
  const windowB = other.value;
  if (windowB === null) return null;
  return (
    <>
      <WindowName side="a" window={windowA} />
      <WindowName side="b" window={windowB} />
      <SecondMapStage
        window={windowB}
        mapPicture={mapPicture}
        onMap={(map) => {
          second.current = map;
        }}
        {...(texts === undefined ? {} : { texts })}
      />
      <ComparePaper
        windows={{ a: windowA, b: windowB }}
        take={{ a: mapPicture.take, b: () => second.current?.takePicture() ?? null }}
      />
    </>
  );
}

/** A span that has room on a phone: `1 Jan – 31 Dec 2020`. */
function shortSpan({ from, to }: TimeWindow, { shortDay, year }: Format): string {
  const first = year(from) === year(to) ? shortDay(from) : `${shortDay(from)} ${year(from)}`;
  return from === to ? `${shortDay(to)} ${year(to)}` : `${first} – ${shortDay(to)} ${year(to)}`;
}

/** Whose map stands below, with the sign it has in the charts. */
function WindowName({ side, window }: { readonly side: 'a' | 'b'; readonly window: TimeWindow }) {
  const { state } = useApp();
  const { t, format } = useWords();
  const events = state.derived.filteredEvents.value;
  const count = events.filter(({ time }) => isInWindow(time, window)).length;
  return (
    <p class={`compare-name compare-name-${side}`}>
      <span class={`compare-sign compare-sign-${side}`} aria-hidden="true" />
      <strong>{t(`compare.${side}`)}</strong>
      <span>{shortSpan(window, format)}</span>
      <small>{t('compare.shown', { count })}</small>
    </p>
  );
}
