import { describe, expect, it } from 'vitest';
import type { LngLat, Place } from '../../../src/domain/event-record';
import { routeLine } from '../../../src/domain/route';
import { findRouteExits, MAX_ROUTE_EXITS } from '../../../src/map/route-exits';
import { createPlace } from '../../support/create-event-record';

const frame = { top: 0, bottom: 100, left: 0, right: 200 };
/** Ten px a degree from 30° E, 45° N. */
const project = ([lng, lat]: LngLat) => ({ x: (lng - 30) * 10, y: (45 - lat) * 10 });
const place = (id: string, lng: number, lat: number) =>
  createPlace({ id, coordinates: [lng, lat] });
const baghdad = place('baghdad', 44.4, 36);
const tehran = place('tehran', 60, 36);
const paris = place('paris', 2.3, 48.9);
const route = (index: number, places: readonly Place[]) => ({
  index,
  places,
  line: routeLine(places),
});
const find = (routes: ReturnType<typeof route>[], selected: number | null = null) =>
  findRouteExits(routes, project, frame, selected);

describe('findRouteExits', () => {
  it('has nothing to say of what stays in view or never comes into it', () => {
    expect(find([route(0, [baghdad, place('erbil', 44, 38)])])).toEqual([]);
    expect(find([route(0, [paris, place('rome', 12.5, 41.9)])])).toEqual([]);
  });

  it('points to the edge where the line leaves, on the way there and back', () => {
    for (const places of [
      [baghdad, tehran],
      [tehran, baghdad],
    ]) {
      const [exit] = find([route(0, places)]);
      expect(exit?.place.id).toBe('tehran');
      expect(exit?.point.x).toBeCloseTo(200, 5);
      expect(Math.abs((exit?.point.y ?? 0) - 90)).toBeLessThan(12);
    }
  });

  it('points where most of several leave, or the selected one', () => {
    const kufa = place('kufa', 38, 35.5);
    const south = place('south', 38, 20);
    const around = route(3, [kufa, south, tehran]);
    const routes = [route(0, [baghdad, tehran]), route(1, [baghdad, tehran]), around];
    const pointTo = (selected: number | null) =>
      find(routes, selected).find((exit) => exit.place.id === 'tehran')?.point;
    expect(pointTo(null)?.x).toBeCloseTo(200, 5);
    expect(pointTo(3)?.y).toBeCloseTo(100, 5);
  });

  it('counts each visit once by place, the most first', () => {
    const exits = find([
      route(0, [paris, baghdad]),
      route(1, [tehran, baghdad, tehran]),
      route(2, [baghdad, tehran]),
    ]);
    expect(exits.map((exit) => [exit.place.id, exit.count])).toEqual([
      ['tehran', 2],
      ['paris', 1],
    ]);
  });

  it('has the selected visit first', () => {
    const exits = find([route(0, [paris, baghdad]), route(1, [tehran, baghdad])], 1);
    expect(exits.map((exit) => [exit.place.id, exit.isSelected])).toEqual([
      ['tehran', true],
      ['paris', false],
    ]);
  });

  it('names a few at most', () => {
    const far = Array.from({ length: 12 }, (_, index) =>
      route(index, [baghdad, place(`far-${index}`, 70 + index, 36)]),
    );
    expect(find(far)).toHaveLength(MAX_ROUTE_EXITS);
  });

  it('can be fitted: has both ends of the line', () => {
    const [exit] = find([route(0, [baghdad, tehran])]);
    expect(exit?.coordinates[0]).toEqual(baghdad.coordinates);
    expect(exit?.coordinates.at(-1)).toEqual(tehran.coordinates);
  });
});
