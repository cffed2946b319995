import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sameFilter } from '../../../src/domain/event-filter';
import { ACTOR_ROLES, CONFIDENCES, EVENT_KINDS } from '../../../src/domain/event-record';
import { createTimeWindow, isWholeExtent, type TimeWindow } from '../../../src/domain/time-window';
import type { Viewport } from '../../../src/domain/viewport';
import { ADDRESS_KEYS, formatAddress, parseAddress } from '../../../src/state/address';
import { addressOf } from '../../../src/state/address-of';
import type { AppState } from '../../../src/state/app-state';
import { applyAddress, checkAddress } from '../../../src/state/apply-address';
import { anyText } from '../../support/any-text';
import { createDataset } from '../../support/create-dataset';
import { createTestState, halfYear } from '../../support/create-test-state';
import { day } from '../../support/day';

const textOf = (state: AppState) => formatAddress(addressOf(state, 'en'));

/** Brings a state to a query as the page does; the language is left to the page. */
function follow(state: AppState, query: string): AppState {
  const { address, notices } = parseAddress(query);
  for (const notice of notices) state.notices.tell(notice);
  applyAddress(state, checkAddress(state, address), 'en');
  return state;
}

const codesOf = (state: AppState) => state.notices.notices.value.map(({ code }) => code);
const EVENT_IDS = halfYear.events.map(({ id }) => id);
const { extent } = createTestState().window;

const viewports: fc.Arbitrary<Viewport> = fc.record({
  zoom: fc.double({ min: 0, max: 22, noNaN: true }),
  center: fc.tuple(
    fc.double({ min: -180, max: 180, noNaN: true }),
    fc.double({ min: -85, max: 85, noNaN: true }),
  ),
  bearing: fc.double({ min: -180, max: 180, noNaN: true }),
  pitch: fc.double({ min: 0, max: 85, noNaN: true }),
});

const days = fc.integer({ min: extent.from, max: extent.to });
const windows = fc.tuple(days, days).map(([a, b]): TimeWindow => createTimeWindow(a, b));

/** Something a reader does to the state. */
const acts: fc.Arbitrary<(state: AppState) => void> = fc.oneof(
  windows.map((window) => (state: AppState) => state.window.show(window)),
  fc.constantFrom(...EVENT_KINDS).map(
    (kind) =>
      ({ filter }: AppState) =>
        filter.toggleKind(kind),
  ),
  fc.subarray([...CONFIDENCES], { minLength: 1 }).map(
    (list) =>
      ({ filter }: AppState) =>
        filter.change({ confidences: new Set(list) }),
  ),
  fc.string({ unit: 'grapheme', maxLength: 30 }).map(
    (text) =>
      ({ filter }: AppState) =>
        filter.change({ text }),
  ),
  fc.constantFrom(...EVENT_IDS, null).map((id) => (state: AppState) => {
    if (id === null) state.selection.select(null);
    else state.openEvent(id);
  }),
  fc.constantFrom('baghdad', 'erbil', null).map(
    (id) =>
      ({ selection }: AppState) =>
        selection.showSubject(id === null ? null : { type: 'place', id }),
  ),
  fc.tuple(viewports, fc.boolean()).map(
    ([viewport, isHome]) =>
      (state: AppState) =>
        state.viewport.settle(viewport, isHome),
  ),
  fc
    .constantFrom(0.1, 1, 7, 365)
    .map((speed) => (state: AppState) => state.playback.useSpeed(speed)),
  fc
    .constantFrom('trailing' as const, 'cumulative' as const)
    .map((mode) => (state: AppState) => state.playback.useMode(mode)),
  fc.constant((state: AppState) => state.playback.toggleLoop()),
  fc
    .constantFrom('light' as const, 'dark' as const, null)
    .map((theme) => (state: AppState) => state.preferences.useTheme(theme)),
  fc
    .constantFrom('list' as const, 'table' as const, 'around' as const)
    .map((view) => (state: AppState) => state.view.show(view)),
  fc
    .constantFrom('2021-02-01..2021-02-28', null)
    .map((written) => (state: AppState) => state.analysis.ask({ with: written })),
  fc.constantFrom(...halfYear.places.keys()).map(
    (id) =>
      ({ filter }: AppState) =>
        filter.toggle('places', id),
  ),
  fc.constantFrom('rocket', 'rocket+drone', 'talks').map(
    (method) =>
      ({ filter }: AppState) =>
        filter.toggle('methods', method),
  ),
  fc.constantFrom(...ACTOR_ROLES).map(
    (role) =>
      ({ filter }: AppState) =>
        filter.toggle('roles', role),
  ),
  fc.constant(({ filter }: AppState) =>
    filter.change({ area: { type: 'circle', center: [44.4, 33.3], radiusKm: 25 } }),
  ),
  fc
    .record({ isGuest: fc.boolean(), header: fc.boolean(), panel: fc.boolean() })
    .map(({ isGuest, ...options }) => ({ embed }: AppState) => {
      embed.enter(isGuest);
      embed.use('header', options.header);
      embed.use('panel', options.panel);
    }),
  fc
    .constantFrom('streets' as const, 'offline' as const)
    .map((choice) => (state: AppState) => state.basemap.choose(choice)),
);

describe('a link', () => {
  it('brings a new state to where its maker was, and any other state too', () => {
    fc.assert(
      fc.property(
        fc.array(acts, { maxLength: 12 }),
        fc.array(acts, { maxLength: 12 }),
        (made, before) => {
          const maker = createTestState();
          for (const act of made) act(maker);
          // A selected event is always in the window of a link: that is what opening it does.
          if (maker.selection.selected.value !== null)
            maker.showEvent(maker.selection.selected.value);
          const link = textOf(maker);

          const reader = follow(createTestState(), link);
          expect(textOf(reader)).toBe(link);
          expect(reader.filter.filter.value.kinds).toEqual(maker.filter.filter.value.kinds);
          expect(reader.window.window.value).toEqual(maker.window.window.value);
          expect(codesOf(reader)).toEqual([]);

          const other = createTestState();
          for (const act of before) act(other);
          follow(other, link);
          // The map goes there when it can; a text that looks for the same may stay as it is.
          const rest = (state: AppState) =>
            formatAddress({ ...addressOf(state, 'en'), map: null, q: null });
          expect(rest(other)).toBe(rest(maker));
          expect(sameFilter(other.filter.filter.value, maker.filter.filter.value)).toBe(true);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('lets be what is there already', () => {
    const state = createTestState();
    state.viewport.settle({ zoom: 7.001, center: [44, 33], bearing: 0, pitch: 0 }, false);
    state.openEvent('c');
    const { window, filter } = {
      window: state.window.window.value,
      filter: state.filter.filter.value,
    };
    const request = state.viewport.request.value;
    follow(state, textOf(state));
    expect(state.window.window.value).toBe(window);
    expect(state.filter.filter.value).toBe(filter);
    expect(state.viewport.request.value).toBe(request);
  });

  it('shows its event, wherever its window would look', () => {
    const state = follow(createTestState(), 'event=f&from=2021-01-10&to=2021-01-19');
    expect(state.window.window.value).toEqual({ from: day('2021-06-21'), to: day('2021-06-30') });
    expect(state.viewport.request.value?.type).toBe('reveal');
  });

  it('leaves both windows that it compares alone, whichever has its event', () => {
    const query = 'from=2021-02-01&to=2021-02-28&event=f&view=compare&with=2021-06-01..2021-06-30';
    const state = follow(createTestState(), query);
    expect(state.selection.selected.value).toBe('f');
    expect(state.window.window.value).toEqual({ from: day('2021-02-01'), to: day('2021-02-28') });
    expect(textOf(state)).toBe(query);
  });

  it('has the map where it says, not where its event is', () => {
    const state = follow(createTestState(), 'event=f&map=5/33/44');
    expect(state.viewport.viewport.value).toMatchObject({ zoom: 5, center: [44, 33] });
    expect(state.viewport.isHome.value).toBe(false);
    expect(state.viewport.request.value).toBeNull();
  });

  it('moves a map that is drawn already', () => {
    const state = createTestState();
    state.viewport.settle({ zoom: 5, center: [44, 33], bearing: 0, pitch: 0 }, false);
    follow(state, 'map=7/30/40');
    expect(state.viewport.request.value).toMatchObject({ type: 'jump', viewport: { zoom: 7 } });
    follow(state, '');
    expect(state.viewport.request.value).toEqual({ type: 'reset' });
  });

  it('leads to an event by an id it had before, and has the new one from then on', () => {
    const dataset = createDataset([{ id: 'new-name', aliases: ['old-name'] }]);
    // Already as it is checked, so that Back does not take it for another event than the one shown.
    const asked = parseAddress('event=old-name').address;
    expect(checkAddress(createTestState({}, dataset), asked).event).toBe('new-name');
    const state = follow(createTestState({}, dataset), 'event=old-name');
    expect(state.selection.selected.value).toBe('new-name');
    expect(textOf(state)).toBe('event=new-name');
    expect(codesOf(state)).toEqual([]);
  });

  it('to an event that nobody knows selects none, which is told', () => {
    const state = follow(createTestState(), 'event=2021-01-01-nowhere-nothing');
    expect(state.selection.selected.value).toBeNull();
    expect(state.notices.notices.value).toMatchObject([
      { code: 'unknown-event', values: { value: '2021-01-01-nowhere-nothing' } },
    ]);
  });

  it('with its dates the wrong way round tells it once', () => {
    const state = follow(createTestState(), 'from=2021-03-31&to=2021-03-01');
    expect(state.window.window.value).toEqual({ from: day('2021-03-01'), to: day('2021-03-31') });
    expect(codesOf(state)).toEqual(['swapped-dates']);
  });
});

describe('a hostile address', () => {
  const NAMES = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'embed', ''];
  const texts = fc.oneof(
    anyText(120),
    fc.string({
      unit: fc.constantFrom(...'%=&?/,.:;+-_#<>"\'\\\u0000\ud800\u202e٣a0'),
      maxLength: 120,
    }),
    fc.constantFrom(
      '9'.repeat(400),
      '-0',
      '1e309',
      'NaN',
      '%00',
      '%',
      '%ff',
      '../..',
      '٢٠٢١-٠٧-٠١',
    ),
    fc.constantFrom(...NAMES, ...EVENT_IDS, 'x'.repeat(20_000), 'event,'.repeat(3000)),
    fc.tuple(fc.integer(), fc.double(), fc.double()).map((numbers) => numbers.join('/')),
    fc.date({ noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10)),
  );
  const parts = fc
    .tuple(fc.constantFrom(...ADDRESS_KEYS, ...NAMES), texts, fc.boolean())
    .map(([name, text, isEncoded]) =>
      isEncoded
        ? `${name}=${encodeURIComponent(text.replace(/\p{Surrogate}/gu, ''))}`
        : `${name}=${text}`,
    );
  const queries = fc.oneof(
    texts,
    fc.array(parts, { maxLength: 8 }).map((list) => list.join('&')),
  );

  it('never throws and always leaves a state that can be linked to', () => {
    const state = createTestState();
    fc.assert(
      fc.property(queries, (query) => {
        follow(state, query);
        for (const { id } of state.notices.notices.value) state.notices.dismiss(id);
        const { window, extent: whole } = state.window;
        expect(window.value.from).toBeLessThanOrEqual(window.value.to);
        expect(window.value.from).toBeGreaterThanOrEqual(whole.from);
        expect(window.value.to).toBeLessThanOrEqual(whole.to);
        const selected = state.selection.selected.value;
        expect(selected === null || EVENT_IDS.includes(selected)).toBe(true);
        expect(state.derived.shownEvents.value.length).toBeLessThanOrEqual(EVENT_IDS.length);
        const link = textOf(state);
        expect(link.length).toBeLessThan(3000);
        const again = follow(createTestState(), link);
        expect(textOf(again)).toBe(link);
        expect(codesOf(again)).toEqual([]);
        expect(isWholeExtent(again.window.window.value, whole)).toBe(!/from=/.test(link));
      }),
      { numRuns: 10_000 },
    );
    // Ten thousand states take their time where other programs run beside.
  }, 60_000);

  it('leaves no trace on what all objects share', () => {
    follow(createTestState(), '__proto__=1&constructor=2&__proto__[kind]=3');
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(({} as Record<string, unknown>).kind).toBeUndefined();
  });
});

describe('a page about an actor or a place', () => {
  it('is linked without the event under it', () => {
    const state = createTestState();
    state.selection.select('a');
    state.selection.showSubject({ type: 'place', id: 'erbil' });
    expect(textOf(state)).toBe('about=place:erbil');
    expect(state.derived.isCardOpen.value).toBe(true);
  });

  it('lies over the event where a link asks for both', () => {
    const state = follow(createTestState(), 'event=a&about=place:erbil');
    expect(state.selection.selected.value).toBe('a');
    expect(state.selection.subject.value).toEqual({ type: 'place', id: 'erbil' });
    expect(codesOf(state)).toEqual([]);
  });

  it('gives way to the event that Back leads to', () => {
    const state = follow(createTestState(), 'about=place:erbil');
    follow(state, 'event=a');
    expect(state.selection.subject.value).toBeNull();
    expect(state.derived.selectedEvent.value?.id).toBe('a');
    follow(state, '');
    expect(state.derived.isCardOpen.value).toBe(false);
  });

  it.each(['actor:nobody', 'place:nowhere', 'actor:erbil'])('is not there for %s', (about) => {
    const state = follow(createTestState(), `about=${about}`);
    expect(state.selection.subject.value).toBeNull();
    expect(codesOf(state)).toEqual(['unknown-subject']);
  });

  it.each(['erbil', 'event:a', 'place:', 'place:Erbil'])(
    'is not there for the form of %s',
    (about) => {
      const state = follow(createTestState(), `about=${about}`);
      expect(state.selection.subject.value).toBeNull();
      expect(codesOf(state)).toEqual(['bad-value']);
    },
  );
});
