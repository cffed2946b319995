/** Where a name may stand beside its dot: MapLibre's anchors and offsets in ems, by preference. */
type LabelAnchors = (string | [x: number, y: number])[];

/** Below, above, after and before: as the anchor of the text has it. */
const SIDES = [
  ['top', 0, 1],
  ['bottom', 0, -1],
  ['left', 1, 0],
  ['right', -1, 0],
] as const;

/** Beside the dot, and farther out where symbols around it take that up; ems. */
const DISTANCES = [0.45, 1.1, 1.8, 2.6];

/** The places for a city's name: the nearest free one is taken. */
export const CITY_LABEL_ANCHORS = createAnchors(DISTANCES);

/** The places for a site's name: the site is an area, so that it may stand farther out. */
export const SITE_LABEL_ANCHORS = createAnchors([0.9, 1.9, 2.9, 4]);

function createAnchors(distances: readonly number[]): LabelAnchors {
  return distances.flatMap((distance) =>
    SIDES.flatMap(([anchor, x, y]): LabelAnchors => [anchor, [x * distance, y * distance]]),
  );
}
