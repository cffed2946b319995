import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import type { LngLat } from '../domain/event-record';
import { type FilterArea, MAX_AREA_CORNERS, toFilterArea } from '../domain/filter-area';
import type { FilterState } from './filter-state';

/** What the reader draws an area of the map with. */
export type AreaTool = 'circle' | 'polygon';

/** An area in the making: a circle begins with its centre, a polygon with a corner. */
export type AreaDraft =
  | { readonly type: 'circle'; readonly center: LngLat; readonly area: FilterArea | null }
  | { readonly type: 'polygon'; readonly corners: readonly LngLat[] };

export type AreaState = {
  /** Null: nothing is being drawn. */
  readonly tool: ReadonlySignal<AreaTool | null>;
  readonly draft: ReadonlySignal<AreaDraft | null>;
  /** Whether the draft is an area already. */
  readonly canFinish: ReadonlySignal<boolean>;
  start(tool: AreaTool): void;
  note(draft: AreaDraft | null): void;
  /** The area becomes the filter's; a draft that is none yet stays. */
  finish(): void;
  cancel(): void;
};

function areaOf(draft: AreaDraft | null): FilterArea | null {
  if (draft === null) return null;
  return draft.type === 'circle'
    ? draft.area
    : toFilterArea({ type: 'polygon', ring: draft.corners });
}

export function createAreaState(filter: FilterState): AreaState {
  const tool = signal<AreaTool | null>(null);
  const draft = signal<AreaDraft | null>(null);
  const cancel = () => {
    batch(() => {
      tool.value = null;
      draft.value = null;
    });
  };
  return {
    tool,
    draft,
    canFinish: computed(() => areaOf(draft.value) !== null),
    start(next) {
      batch(() => {
        tool.value = next;
        draft.value = null;
      });
    },
    note(next) {
      if (next?.type === 'polygon' && next.corners.length > MAX_AREA_CORNERS) return;
      draft.value = next;
    },
    finish() {
      const area = areaOf(draft.peek());
      if (area === null) return;
      batch(() => {
        filter.change({ area });
        cancel();
      });
    },
    cancel,
  };
}
