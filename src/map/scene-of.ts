import type { AppState } from '../state/app-state';
import type { AreaPicture } from './area-outline';
import type { MapPadding, Scene } from './scene';

/** What the state asks the map to show. Reads signals. */
export function sceneOf(state: AppState, padding: MapPadding): Scene {
  const { window, playback, derived, selection, preferences, basemap } = state;
  return {
    window: window.window.value,
    playhead: window.playhead.value,
    isPlaying: playback.isPlaying.value,
    speed: playback.speed.value,
    reducedMotion: preferences.reducedMotion.value,
    visible: derived.visible.value,
    selected: derived.selectedEvent.value?.index ?? null,
    hovered: selection.hovered.value?.indices[0] ?? null,
    locale: preferences.locale.value,
    theme: preferences.theme.value,
    ground: basemap.ground.value,
    padding,
  };
}

/** The area that filters; while another is drawn, that one. */
export function areaPictureOf({ area, filter }: AppState): AreaPicture {
  if (area.tool.value === null) return { area: filter.filter.value.area, corners: [] };
  const draft = area.draft.value;
  if (draft === null) return { area: null, corners: [] };
  return draft.type === 'circle'
    ? { area: draft.area, corners: [draft.center] }
    : { area: null, corners: draft.corners };
}
