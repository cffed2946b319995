/** What tests, print tools and style sheets read off `<html>`. */
export type AppPhase = 'loading' | 'ready' | 'failed';
export type MapPhase = 'loading' | 'idle' | 'moving' | 'unavailable';

export function showAppPhase(phase: AppPhase): void {
  document.documentElement.dataset.app = phase;
}

export function showMapPhase(phase: MapPhase): void {
  document.documentElement.dataset.map = phase;
}
