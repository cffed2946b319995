import { effect } from '@preact/signals';
import { h, render } from 'preact';
import { envelope } from '../embed/protocol';
import type { AppState } from '../state/app-state';
import type { AppContext } from '../ui/app-context';
import { copyFromGuest } from './copy-from-guest';
import { EmbedApp } from './EmbedApp';
import { startEmbedSync } from './embed-sync';
import type { DatasetFailure } from './load-dataset';
import type { MapPicture } from './map-picture';
import { reportProblem } from './report-problem';

const isFramed = (): boolean => window.parent !== window;

/** Tells the page around that there is nothing to show. It holds nothing of the reader's. */
export function tellFailure({ code, message }: DatasetFailure): void {
  if (!isFramed()) return;
  const problem = envelope({ type: 'error', code: `dataset-${code}`, message });
  window.parent.postMessage(problem, '*');
}

/** Plays once, when there is something to see and a reader who does not mind movement sees it. */
function startAutoplay({ embed, viewport, playback, preferences }: AppState): void {
  let hasBegun = false;
  effect(() => {
    const mayBegin = embed.autoplay.value && viewport.hasDrawn.value && embed.isInSight.value;
    if (hasBegun || !mayBegin) return;
    hasBegun = true;
    if (!preferences.reducedMotion.peek()) playback.play();
  });
}

/** Draws the page as a guest in an element, and speaks with the page around it. */
export function startGuest(
  host: HTMLElement,
  page: AppContext,
  mapPicture: MapPicture,
  loadDetails: () => Promise<void>,
): void {
  const context = { ...page, actions: { ...page.actions, copyText: copyFromGuest } };
  const tellProblem = isFramed() ? startEmbedSync(context, host, loadDetails) : null;
  const onMapMissing = () => tellProblem?.('map-unavailable', 'The map cannot be drawn.');
  render(h(EmbedApp, { context, mapPicture, onMapMissing }), host);
  startAutoplay(context.state);
  addEventListener('pointerdown', () => void context.actions.loadDevice().catch(reportProblem), {
    once: true,
  });
}
