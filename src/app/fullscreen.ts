import { type ReadonlySignal, signal } from '@preact/signals';
import { reportProblem } from './report-problem';

/** The whole page without the browser around it. */
export type Fullscreen = {
  /** Null where the browser does not offer it. */
  readonly isOn: ReadonlySignal<boolean | null>;
  toggle(): void;
};

/** Follows the browser for as long as the page lives. */
export function createFullscreen(): Fullscreen {
  const isOn = signal(document.fullscreenEnabled ? document.fullscreenElement !== null : null);
  document.addEventListener('fullscreenchange', () => {
    isOn.value = document.fullscreenElement !== null;
  });
  return {
    isOn,
    toggle() {
      const change =
        document.fullscreenElement === null
          ? document.documentElement.requestFullscreen()
          : document.exitFullscreen();
      change.catch(reportProblem);
    },
  };
}
