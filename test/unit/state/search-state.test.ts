import { describe, expect, it } from 'vitest';
import { createDataset } from '../../support/create-dataset';
import { createActor, createDetails, createEventDetails } from '../../support/create-details';
import { createPlace } from '../../support/create-event-record';
import { createTestState } from '../../support/create-test-state';

const base = createPlace({ id: 'base', name: { en: 'The base', ar: 'القاعدة' } });
const dataset = createDataset([
  { id: 'rockets', place: base, actors: [{ actor: 'group', role: 'claimed' }] },
  {
    id: 'visit',
    title: { en: 'A visit', ar: 'زيارة' },
    route: [createPlace({ id: 'paris', name: { en: 'Paris', ar: 'باريس' } }), createPlace()],
  },
]);
const details = createDetails(dataset.events, {
  details: [
    createEventDetails({
      id: 'rockets',
      actors: [
        {
          actor: 'group',
          role: 'claimed',
          as: { en: 'their spokesman', ar: 'الناطق باسمهم' },
          by: null,
        },
      ],
      target: { en: 'the runway', ar: 'المدرج' },
      weapons: { text: { en: 'Katyusha', ar: 'كاتيوشا' }, count: { min: null, max: null } },
      summary: { en: 'Three fell short.', ar: 'سقطت ثلاثة.' },
    }),
  ],
  actors: [
    createActor({
      id: 'group',
      name: { en: 'Kataib Hezbollah', ar: 'كتائب حزب الله' },
      aliases: ['45th Brigade'],
      office: { en: 'a faction', ar: 'فصيل' },
    }),
  ],
  places: { base: { aliases: ['Camp Spring'], precision: 1 } },
});

const shownFor = (state: ReturnType<typeof createTestState>, text: string): string[] => {
  state.filter.change({ text });
  return state.derived.filteredEvents.value.map(({ id }) => id);
};

describe('the search', () => {
  it('finds titles and places before the details are in', () => {
    const state = createTestState({}, dataset);
    expect(shownFor(state, 'rockets')).toEqual(['rockets']);
    expect(shownFor(state, 'القاعدة')).toEqual(['rockets']);
    expect(shownFor(state, 'paris')).toEqual(['visit']);
    expect(shownFor(state, 'katyusha')).toEqual([]);
  });

  it.each([
    'katyusha',
    'كاتيوشا',
    'runway',
    'المدرج',
    'fell short',
    "Kata'eb",
    '45th',
    'spokesman',
    'faction',
    'camp spring',
    'rockets katyusha base kataib',
  ])('finds %j once the details were read', (text) => {
    const state = createTestState({}, dataset);
    state.filter.change({ text });
    expect(state.derived.filteredEvents.value).toEqual([]);
    state.details.note({ type: 'ready', details });
    const steps = [...state.search.read()];
    expect(steps.length).toBe(dataset.events.length);
    expect(shownFor(state, text)).toEqual(['rockets']);
    expect(shownFor(state, 'paris')).toEqual(['visit']);
  });

  it('goes on with what it has until all is read', () => {
    const state = createTestState({}, dataset);
    state.details.note({ type: 'ready', details });
    const reading = state.search.read();
    reading.next();
    expect(shownFor(state, 'katyusha')).toEqual([]);
    expect(shownFor(state, 'rockets')).toEqual(['rockets']);
    reading.next();
    reading.next();
    expect(shownFor(state, 'katyusha')).toEqual(['rockets']);
  });

  it('reads titles and places where the details have not come, once', () => {
    const state = createTestState({}, dataset);
    expect([...state.search.read()].length).toBe(dataset.events.length);
    expect(shownFor(state, 'rockets')).toEqual(['rockets']);
    state.details.note({ type: 'failed' });
    expect([...state.search.read()]).toEqual([]);
  });

  it('does not read what a reader who was quicker has had read', () => {
    const state = createTestState({}, dataset);
    const reading = state.search.read();
    reading.next();
    expect(shownFor(state, 'rockets')).toEqual(['rockets']);
    const index = state.search.index.value;
    while (reading.next().done !== true);
    expect(state.search.index.value).toBe(index);
    expect([...state.search.read()]).toEqual([]);
  });
});
