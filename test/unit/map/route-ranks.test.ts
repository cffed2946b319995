import { describe, expect, it } from 'vitest';
import { routeLine } from '../../../src/domain/route';
import { createEventTimeline } from '../../../src/map/event-timeline';
import { rankRouteLegs, toRouteLegs } from '../../../src/map/route-ranks';
import { createEventRecord, createEventTime, createPlace } from '../../support/create-event-record';

const tehran = createPlace({ id: 'tehran', coordinates: [51.4, 35.7] });
const baghdad = createPlace({ id: 'baghdad', coordinates: [44.4, 33.3] });
const erbil = createPlace({ id: 'erbil', coordinates: [44, 36.2] });

describe('toRouteLegs', () => {
  it('cuts a line where it stops, and covers all its points', () => {
    const line = routeLine([tehran, baghdad, erbil]);
    const legs = toRouteLegs(line);
    expect(legs).toHaveLength(2);
    expect(legs[0]?.first).toBe(0);
    expect(legs[1]?.first).toBe(legs[0]?.last);
    expect(legs[1]?.last).toBe(line.coordinates.length);
    expect(line.coordinates[legs[1]?.first ?? 0]).toEqual(baghdad.coordinates);
  });

  it('counts a stop that leads nowhere as none', () => {
    expect(toRouteLegs(routeLine([tehran, tehran, baghdad]))).toHaveLength(1);
    expect(toRouteLegs(routeLine([tehran, baghdad, baghdad]))).toHaveLength(1);
  });

  it('tells there from back', () => {
    const [there] = toRouteLegs(routeLine([tehran, baghdad]));
    const [back] = toRouteLegs(routeLine([baghdad, tehran]));
    const [again] = toRouteLegs(routeLine([tehran, baghdad, erbil]));
    expect(there?.key).not.toBe(back?.key);
    expect(there?.key).toBe(again?.key);
  });
});

describe('rankRouteLegs', () => {
  const events = [
    [tehran, baghdad],
    [tehran, baghdad, erbil],
    [baghdad, tehran],
    [tehran, baghdad],
  ].map((route, index) =>
    createEventRecord({ index, route, time: createEventTime(`2021-02-0${index + 1}`) }),
  );
  const legs = new Map(
    events.map(({ index, route }) => [index, toRouteLegs(routeLine(route ?? []))]),
  );
  const rank = (visible: Uint8Array | null, from: number, until: number) => [
    ...rankRouteLegs(legs, createEventTimeline(events), visible, from, until).values(),
  ];

  it('numbers visits along the same leg in order of time', () => {
    expect(rank(null, 0, 10)).toEqual([[1], [2, 1], [1], [3]]);
  });

  it('counts what the window and the filter show, and marks the rest', () => {
    expect(rank(null, 1, 10)).toEqual([[0], [1, 1], [1], [2]]);
    expect(rank(null, 0, 3)).toEqual([[1], [2, 1], [1], [0]]);
    expect(rank(Uint8Array.from([1, 0, 1, 1]), 0, 10)).toEqual([[1], [0, 0], [1], [2]]);
  });
});
