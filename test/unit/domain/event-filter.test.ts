import { describe, expect, it } from 'vitest';
import type { EventFilter } from '../../../src/domain/event-filter';
import { emptyFilter, isEmptyFilter, sameFilter } from '../../../src/domain/event-filter';

describe('isEmptyFilter', () => {
  it('is true only if nothing is restricted', () => {
    expect(isEmptyFilter(emptyFilter)).toBe(true);
    expect(isEmptyFilter({ ...emptyFilter, text: '  ' })).toBe(true);
    expect(isEmptyFilter({ ...emptyFilter, text: 'a' })).toBe(false);
    expect(isEmptyFilter({ ...emptyFilter, kinds: new Set() })).toBe(false);
    expect(isEmptyFilter({ ...emptyFilter, confidences: new Set(['low']) })).toBe(false);
  });
});

describe('sameFilter', () => {
  const filter: EventFilter = {
    ...emptyFilter,
    kinds: new Set(['attack', 'strike']),
    confidences: new Set(['high']),
    text: 'Green Zone',
  };

  it('compares what passes, not how it is put', () => {
    const other: EventFilter = {
      ...emptyFilter,
      kinds: new Set(['strike', 'attack']),
      confidences: new Set(['high']),
      text: ' zone  green ',
    };
    expect(sameFilter(filter, other)).toBe(true);
    expect(sameFilter(emptyFilter, { ...emptyFilter })).toBe(true);
  });

  it('sees every difference', () => {
    expect(sameFilter(filter, { ...filter, kinds: new Set(['attack', 'visit']) })).toBe(false);
    expect(sameFilter(filter, { ...filter, kinds: new Set(['attack']) })).toBe(false);
    expect(sameFilter({ ...filter, kinds: new Set(['attack']) }, filter)).toBe(false);
    expect(sameFilter(filter, { ...filter, kinds: null })).toBe(false);
    expect(sameFilter({ ...filter, confidences: null }, filter)).toBe(false);
    expect(sameFilter(filter, { ...filter, text: 'green' })).toBe(false);
  });
});
