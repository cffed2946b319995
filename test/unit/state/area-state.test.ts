import { describe, expect, it } from 'vitest';
import { emptyFilter } from '../../../src/domain/event-filter';
import { MAX_AREA_CORNERS } from '../../../src/domain/filter-area';
import { createAreaState } from '../../../src/state/area-state';
import { createFilterState } from '../../../src/state/filter-state';

const corners = [
  [44, 33],
  [45, 33],
  [44.5, 34],
] as const;

function createStates() {
  const filter = createFilterState(emptyFilter);
  return { filter, area: createAreaState(filter) };
}

describe('drawing an area', () => {
  it('makes the finished ring the filter’s, and ends', () => {
    const { filter, area } = createStates();
    area.start('polygon');
    area.note({ type: 'polygon', corners: corners.slice(0, 2) });
    area.finish();
    expect([area.canFinish.value, area.tool.value]).toEqual([false, 'polygon']);
    area.note({ type: 'polygon', corners });
    expect(area.canFinish.value).toBe(true);
    area.finish();
    expect(filter.filter.value.area).toEqual({ type: 'polygon', ring: corners });
    expect([area.tool.value, area.draft.value]).toEqual([null, null]);
  });

  it('leaves the filter’s area alone when it is given up', () => {
    const { filter, area } = createStates();
    const old = { type: 'circle', center: [44, 33], radiusKm: 5 } as const;
    filter.change({ area: old });
    area.start('circle');
    area.note({ type: 'circle', center: [45, 34], area: { ...old, radiusKm: 9 } });
    area.cancel();
    expect(filter.filter.value.area).toEqual(old);
    expect([area.tool.value, area.draft.value]).toEqual([null, null]);
  });

  it('begins anew with another tool', () => {
    const { area } = createStates();
    area.start('polygon');
    area.note({ type: 'polygon', corners });
    area.start('circle');
    expect([area.draft.value, area.canFinish.value]).toEqual([null, false]);
  });

  it('takes no more corners than a link holds', () => {
    const { area } = createStates();
    area.start('polygon');
    area.note({ type: 'polygon', corners });
    const many = Array.from({ length: MAX_AREA_CORNERS + 1 }, (_, at) => [at, 33] as const);
    area.note({ type: 'polygon', corners: many });
    expect(area.draft.value).toEqual({ type: 'polygon', corners });
  });
});
