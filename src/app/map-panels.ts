import type { ScreenFrame } from '../map/route-exits';

/** What stands on the map at its edges; the legend's entries where it has no ground of its own. */
const PANELS = [
  '.legend',
  '.map-tools',
  '.basemap-button',
  '.maplibregl-ctrl-group',
  '.maplibregl-ctrl-attrib',
  '.maplibregl-ctrl-scale',
].join();

/** Where the panels on a map are, px from its top left corner. */
export function findPanels(stage: HTMLElement): ScreenFrame[] {
  const { left, top } = stage.getBoundingClientRect();
  return Array.from(stage.querySelectorAll(PANELS), (panel) => {
    const box = panel.getBoundingClientRect();
    return {
      left: box.left - left,
      right: box.right - left,
      top: box.top - top,
      bottom: box.bottom - top,
    };
  }).filter(({ left: from, right: to }) => to > from);
}
