import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type EventFilter, emptyFilter } from '../../../src/domain/event-filter';
import {
  ACTOR_ROLES,
  type ActorRole,
  EVENT_KINDS,
  type EventRecord,
} from '../../../src/domain/event-record';
import { createDetailColumns, createFilterColumns } from '../../../src/domain/filter-columns';
import { countFacets, type FacetDimension } from '../../../src/domain/filter-facets';
import { runFilter } from '../../../src/domain/filter-outcome';
import { isInWindow } from '../../../src/domain/time-window';
import { createDataset } from '../../support/create-dataset';
import { createActor, createDetails } from '../../support/create-details';
import { createEventTime, createPlace } from '../../support/create-event-record';
import { day } from '../../support/day';

const ACTORS = ['a', 'b', 'c'] as const;
const PLACES = ['x', 'y', 'z'].map((id, at) => createPlace({ id, coordinates: [40 + at, 33] }));
const ROLES = ['claimed', 'target', 'host'] as const satisfies readonly ActorRole[];
const SIDES = ['iran', 'us', 'iraq'] as const;

const arbitraryEvents = fc.array(
  fc.record({
    kind: fc.constantFrom(...EVENT_KINDS.slice(0, 3)),
    method: fc.constantFrom('rocket', 'ied'),
    confidence: fc.constantFrom('high', 'low'),
    place: fc.constantFrom(...PLACES),
    route: fc.option(fc.array(fc.constantFrom(...PLACES), { minLength: 2, maxLength: 3 })),
    actors: fc.array(
      fc.record({ actor: fc.constantFrom(...ACTORS), role: fc.constantFrom(...ROLES) }),
      { maxLength: 3 },
    ),
    time: fc.integer({ min: 1, max: 9 }).map((date) => createEventTime(`2021-03-0${date}`)),
  }),
  { minLength: 1, maxLength: 25 },
);
const subsetOf = <Value>(values: readonly Value[]) =>
  fc.option(fc.subarray([...values], { minLength: 1 }).map((chosen) => new Set(chosen)));
const arbitraryFilters: fc.Arbitrary<EventFilter> = fc.record({
  kinds: subsetOf(EVENT_KINDS.slice(0, 3)),
  methods: subsetOf(['rocket', 'ied']),
  actors: subsetOf(ACTORS),
  roles: subsetOf(ROLES),
  sides: subsetOf(SIDES),
  places: subsetOf(['x', 'y', 'z']),
  area: fc.option(fc.constant({ type: 'circle', center: [40, 33], radiusKm: 10 } as const)),
  casualties: fc.constant(null),
  confidences: subsetOf(['high', 'low'] as const),
  sourceLanguages: fc.constant(null),
  publishers: fc.constant(null),
  isDisputed: fc.constant(false),
  text: fc.constant(''),
});

const sideOf = (actor: string) => SIDES[(ACTORS as readonly string[]).indexOf(actor)] ?? 'unknown';
const placesOf = ({ place, route }: EventRecord) => [place, ...(route ?? [])];

/** The filter said once more, an event at a time. */
function passes(event: EventRecord, filter: EventFilter): boolean {
  const { kinds, methods, actors, roles, sides, places, area, confidences } = filter;
  return (
    (kinds?.has(event.kind) ?? true) &&
    (methods?.has(event.method ?? '') ?? true) &&
    (confidences?.has(event.confidence) ?? true) &&
    ((actors === null && roles === null) ||
      event.actors.some(
        ({ actor, role }) => (actors?.has(actor) ?? true) && (roles?.has(role) ?? true),
      )) &&
    (sides === null || event.actors.some(({ actor }) => sides.has(sideOf(actor)))) &&
    (places === null || placesOf(event).some(({ id }) => places.has(id))) &&
    (area === null || placesOf(event).some(({ id }) => id === 'x'))
  );
}

const VALUES: Readonly<Partial<Record<FacetDimension, readonly string[]>>> = {
  kinds: EVENT_KINDS,
  methods: ['rocket', 'ied'],
  actors: ACTORS,
  roles: ACTOR_ROLES,
  sides: SIDES,
  places: ['x', 'y', 'z'],
  confidences: ['high', 'low'],
};

describe('countFacets', () => {
  const window = { from: day('2021-03-03'), to: day('2021-03-07') };

  it('counts for each value what asking for it alone would show beside the other filters', () => {
    fc.assert(
      fc.property(arbitraryEvents, arbitraryFilters, (given, filter) => {
        const { events } = createDataset(given);
        const columns = createFilterColumns(events);
        const sources = createDetails(events, {
          actors: ACTORS.map((id) => createActor({ id, side: sideOf(id) })),
        });
        const details = createDetailColumns(events, sources);
        const outcome = runFilter({ columns, details, text: null }, filter);
        expect([...outcome.failures].map((failures) => failures === 0)).toEqual(
          events.map((event) => passes(event, filter)),
        );
        const facets = countFacets({ columns, details }, filter, outcome, window);
        for (const [dimension, values] of Object.entries(VALUES)) {
          for (const value of values) {
            const asked = { ...filter, [dimension]: new Set([value]) };
            const shown = events.filter(
              (event) => passes(event, asked) && isInWindow(event.time, window),
            );
            const counted = facets[dimension as FacetDimension]?.get(value) ?? 0;
            expect(counted, `${dimension} ${value}`).toBe(shown.length);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('waits for what is in the details', () => {
    const { events } = createDataset([{ id: 'a' }]);
    const columns = createFilterColumns(events);
    const outcome = runFilter({ columns, details: null, text: null }, emptyFilter);
    const facets = countFacets({ columns, details: null }, emptyFilter, outcome, window);
    expect([facets.sides, facets.publishers, facets.casualties]).toEqual([null, null, null]);
    expect(facets.kinds).not.toBeNull();
  });
});
