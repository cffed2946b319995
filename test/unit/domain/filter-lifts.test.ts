import { describe, expect, it } from 'vitest';
import { emptyFilter } from '../../../src/domain/event-filter';
import { createFilterColumns } from '../../../src/domain/filter-columns';
import { countLifts } from '../../../src/domain/filter-lifts';
import { createDataset } from '../../support/create-dataset';
import { createEventTime } from '../../support/create-event-record';
import { day } from '../../support/day';

const { events } = createDataset([
  { id: 'a', kind: 'attack', confidence: 'low', time: createEventTime('2021-03-01') },
  { id: 'b', kind: 'attack', confidence: 'low', time: createEventTime('2021-03-02') },
  { id: 'c', kind: 'visit', confidence: 'high', time: createEventTime('2021-03-03') },
  { id: 'late', kind: 'attack', confidence: 'low', time: createEventTime('2021-06-01') },
]);
const subject = { columns: createFilterColumns(events), details: null, text: null };
const march = { from: day('2021-03-01'), to: day('2021-03-31') };

describe('countLifts', () => {
  it('says what each restriction holds back by itself, in the window, the most first', () => {
    const filter = {
      ...emptyFilter,
      kinds: new Set(['visit'] as const),
      confidences: new Set(['low'] as const),
    };
    expect(countLifts(subject, filter, march)).toEqual([
      { dimension: 'kinds', count: 2 },
      { dimension: 'confidences', count: 1 },
    ]);
  });

  it('lets words go by too', () => {
    const filter = { ...emptyFilter, text: 'nowhere', kinds: new Set(['attack'] as const) };
    const text = new Uint8Array(events.length);
    expect(countLifts({ ...subject, text }, filter, march)).toEqual([
      { dimension: 'text', count: 2 },
      { dimension: 'kinds', count: 0 },
    ]);
  });
});
