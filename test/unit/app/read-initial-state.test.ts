import { describe, expect, it } from 'vitest';
import { readInitialState } from '../../../src/app/read-initial-state';
import { emptyFilter } from '../../../src/domain/event-filter';
import { parseAddress } from '../../../src/state/address';
import { halfYear } from '../../support/create-test-state';
import { day } from '../../support/day';

const SYSTEM = { theme: 'dark', reducedMotion: true } as const;

/** The start that a link with such a query asks for. */
function readQuery(query: string) {
  return readInitialState(parseAddress(query).address, halfYear, null, 'en', SYSTEM);
}
const codesOf = (query: string) => readQuery(query).notices.map(({ code }) => code);

describe('readInitialState', () => {
  it('leaves all to the defaults for a bare address', () => {
    expect(readQuery('')).toEqual({
      initial: {
        locale: 'en',
        theme: null,
        basemap: null,
        window: null,
        mode: null,
        speed: null,
        filter: emptyFilter,
        viewport: null,
        event: null,
        view: null,
        loop: false,
        system: SYSTEM,
      },
      notices: [],
    });
  });

  it('takes over what the link says', () => {
    const { initial, notices } = readQuery(
      'from=2021-02-01&to=2021-02-28&mode=cumulative&speed=7&kind=visit,strike&confidence=low' +
        '&q=erbil&map=5/33/44&event=c&theme=light&loop=1',
    );
    expect(notices).toEqual([]);
    expect(initial).toMatchObject({
      window: { from: day('2021-02-01'), to: day('2021-02-28') },
      mode: 'cumulative',
      speed: 7,
      filter: {
        kinds: new Set(['strike', 'visit']),
        confidences: new Set(['low']),
        text: 'erbil',
      },
      viewport: { zoom: 5, center: [44, 33] },
      event: 'c',
      theme: 'light',
      loop: true,
    });
  });

  it('gives the language that the page was opened in', () => {
    const { address } = parseAddress('lang=en');
    expect(readInitialState(address, halfYear, null, 'ar', SYSTEM).initial.locale).toBe('ar');
  });
});

describe('the window of a link', () => {
  it('has the end of the extent where only one is given', () => {
    expect(readQuery('from=2021-05-01').initial.window).toEqual({
      from: day('2021-05-01'),
      to: day('2021-06-30'),
    });
    expect(readQuery('to=2021-02-01').initial.window).toEqual({
      from: day('2021-01-10'),
      to: day('2021-02-01'),
    });
  });

  it('is cut to the extent, silently', () => {
    const { initial, notices } = readQuery('from=2001-01-01&to=2021-02-01');
    expect(initial.window).toEqual({ from: day('2021-01-10'), to: day('2021-02-01') });
    expect(notices).toEqual([]);
  });

  it('has its ends swapped where they are the wrong way round, and tells it', () => {
    const { initial, notices } = readQuery('from=2021-03-31&to=2021-03-01');
    expect(initial.window).toEqual({ from: day('2021-03-01'), to: day('2021-03-31') });
    expect(notices).toEqual([{ code: 'swapped-dates', values: {} }]);
  });

  it.each([
    'from=2025-01-01&to=2025-12-31',
    'from=2001-01-01&to=2021-01-09',
    'from=2025-01-01',
    'to=2001-01-01',
  ])('is none where nothing is recorded, which is told: %s', (query) => {
    expect(readQuery(query).initial.window).toBeNull();
    expect(codesOf(query)).toEqual(['outside-extent']);
  });
});

describe('the event of a link', () => {
  it('is let go where the dataset has none of that id, which is told', () => {
    const { initial, notices } = readQuery('event=2021-01-01-nowhere-nothing');
    expect(initial.event).toBeNull();
    expect(notices).toEqual([
      { code: 'unknown-event', values: { value: '2021-01-01-nowhere-nothing' } },
    ]);
  });
});
