import { EventPicker, PICK_TOLERANCE_PX, type PickingView } from '../../../src/map/event-picking';
import { createTimelineOfSpans } from '../../../src/map/event-timeline';
import { createBenchMap, readCount } from './bench-map';
import { createRandom, createSyntheticEvents, STORY_DAYS } from './synthetic-events';

/** What the runner asks of the page. */
export type PickBench = {
  /** Picks at so many points, half of them at events: ms each took, and how many found any. */
  readonly pick: (times: number, from: number, until: number) => PickFigures;
};
export type PickFigures = { readonly ms: readonly number[]; readonly hits: number };

declare global {
  interface Window {
    pickBench?: PickBench;
  }
}

const map = await createBenchMap();
const { count, places, positions, starts, ends } = createSyntheticEvents(readCount());
const slots = new Float32Array(count * 2);
const picker = new EventPicker(
  positions,
  { near: slots, group: slots },
  createTimelineOfSpans(0, starts, ends),
);
const random = createRandom(2);

window.pickBench = {
  pick: (times, from, until) => {
    const { clientWidth, clientHeight } = map.getCanvas();
    const firstShown = Math.floor((Math.max(0, from) / STORY_DAYS) * count);
    const lastShown = Math.floor((Math.min(STORY_DAYS, until) / STORY_DAYS) * count);
    const view: PickingView = {
      from,
      until,
      visible: null,
      zoom: map.getZoom(),
      project: ([lng, lat]) => map.project([lng, lat]),
      unproject: ({ x, y }) => {
        const { lng, lat } = map.unproject([x, y]);
        return [lng, lat];
      },
    };
    const ms: number[] = [];
    let hits = 0;
    for (let turn = 0; turn < times; turn++) {
      const index = firstShown + Math.floor(random() * (lastShown - firstShown));
      const point =
        turn % 2 === 0
          ? map.project([places[index * 2] ?? 0, places[index * 2 + 1] ?? 0])
          : { x: random() * clientWidth, y: random() * clientHeight };
      const startMs = performance.now();
      const found = picker.pick(point, PICK_TOLERANCE_PX.mouse, view);
      ms.push(performance.now() - startMs);
      if (found.length > 0) hits += 1;
    }
    return { ms, hits };
  },
};
