import type { EventColumns } from '../../../src/map/event-columns';
import { EventLayer } from '../../../src/map/event-layer';
import { toEventStory } from '../../../src/map/event-story';
import { createTimelineOfSpans } from '../../../src/map/event-timeline';
import { toGlPalette } from '../../../src/map/map-colors';
import type { Scene } from '../../../src/map/scene';
import { diffScene } from '../../../src/map/scene-diff';
import { contextOf, createBenchMap, readCount } from './bench-map';
import { offerSteps } from './step-bench';
import { createSyntheticEvents, type SyntheticEvents } from './synthetic-events';

/** Days of the story a second. */
const SPEED = 30;

/** Every event with a symbol that is filled and may pulse, and no disc. */
function toColumns({ count, positions, kinds }: SyntheticEvents): EventColumns {
  return {
    count,
    positions,
    kinds,
    flags: new Uint8Array(count).fill(2),
    uncertainty: new Float32Array(count),
  };
}

const map = await createBenchMap();
const events = createSyntheticEvents(readCount());
const timeline = createTimelineOfSpans(0, events.starts, events.ends);
const slots = new Float32Array(events.count * 2);
const layer = new EventLayer(
  toColumns(events),
  timeline,
  { near: slots, group: slots },
  toGlPalette('light'),
);
map.addLayer(layer.uncertaintyLayer);
map.addLayer(layer.symbolLayer);

const resting: Scene = {
  window: { from: 0, to: 0 },
  playhead: 0,
  isPlaying: true,
  speed: SPEED,
  reducedMotion: false,
  visible: null,
  selected: null,
  hovered: null,
  locale: 'en',
  theme: 'light',
  padding: { top: 0, bottom: 0, left: 0, right: 0 },
  ground: { type: 'offline' },
};
let scene: Scene = resting;

offerSteps({
  gl: contextOf(map.getCanvas()),
  drawn: () => map.once('render'),
  show: (from, until) => {
    const next: Scene = { ...scene, window: { from, to: until - 1 }, playhead: until };
    for (const operation of diffScene(scene, next)) {
      if (operation.type === 'story') layer.setStory(toEventStory(next, timeline.baseDay));
    }
    scene = next;
    map.triggerRepaint();
  },
});
