import { describe, expect, it } from 'vitest';
import type { EventFilter } from '../../../src/domain/event-filter';
import {
  createEventPredicate,
  emptyFilter,
  isEmptyFilter,
  sameFilter,
} from '../../../src/domain/event-filter';
import { EVENT_KINDS } from '../../../src/domain/event-record';
import { createEventRecord, createPlace } from '../../support/create-event-record';

const attack = createEventRecord({
  kind: 'attack',
  confidence: 'low',
  title: { en: 'Rockets near the US embassy', ar: 'صواريخ قرب السفارة الأميركية' },
  place: createPlace({ name: { en: 'Green Zone', ar: 'المنطقة الخضراء' } }),
});
const visit = createEventRecord({ kind: 'visit', confidence: 'high' });

const passes = (filter: Partial<EventFilter>, event = attack): boolean =>
  createEventPredicate({ ...emptyFilter, ...filter })(event);

describe('createEventPredicate', () => {
  it('lets everything pass without restrictions', () => {
    for (const kind of EVENT_KINDS) expect(passes({}, createEventRecord({ kind }))).toBe(true);
  });

  it('keeps the kinds asked for', () => {
    expect(passes({ kinds: new Set(['attack', 'strike']) })).toBe(true);
    expect(passes({ kinds: new Set(['attack', 'strike']) }, visit)).toBe(false);
    expect(passes({ kinds: new Set() })).toBe(false);
  });

  it('keeps the confidences asked for', () => {
    expect(passes({ confidences: new Set(['high', 'medium']) })).toBe(false);
    expect(passes({ confidences: new Set(['high', 'medium']) }, visit)).toBe(true);
    expect(passes({ confidences: new Set() })).toBe(false);
  });

  it.each(['rocket', 'EMBASSY green', 'السفاره', 'الاميركية', 'المنطقه rockets', ' … '])(
    'finds %j in title or place, in either language',
    (text) => {
      expect(passes({ text })).toBe(true);
    },
  );

  it.each(['drone', 'embassy drone', 'بغداد', 'baghdad'])('does not find %j', (text) => {
    expect(passes({ text })).toBe(false);
  });

  it('does not run one text into the next', () => {
    expect(passes({ text: 'embassyصواريخ' })).toBe(false);
  });

  it('asks for all of it', () => {
    const filter: Partial<EventFilter> = { kinds: new Set(['attack']), text: 'rocket' };
    expect(passes(filter)).toBe(true);
    expect(passes({ ...filter, text: 'drone' })).toBe(false);
    expect(passes({ ...filter, confidences: new Set(['high']) })).toBe(false);
    expect(passes({ ...filter, kinds: new Set(['visit']) })).toBe(false);
  });
});

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
    kinds: new Set(['attack', 'strike']),
    confidences: new Set(['high']),
    text: 'Green Zone',
  };

  it('compares what passes, not how it is put', () => {
    const other: EventFilter = {
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
