import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CONFIDENCES, EVENT_KINDS } from '../../../src/domain/event-record';
import { MAX_AREA_CORNERS } from '../../../src/domain/filter-area';
import { parseLocalDay } from '../../../src/domain/local-day';
import { type Address, formatAddress, parseAddress } from '../../../src/state/address';
import { anyText } from '../../support/any-text';
import { day } from '../../support/day';

const EMPTY: Address = {
  lang: null,
  from: null,
  to: null,
  mode: null,
  speed: null,
  kind: null,
  method: null,
  actor: null,
  role: null,
  place: null,
  side: null,
  confidence: null,
  casualties: null,
  sourcelang: null,
  publisher: null,
  disputed: null,
  area: null,
  q: null,
  map: null,
  event: null,
  about: null,
  view: null,
  anchors: null,
  outcomes: null,
  lag: null,
  region: null,
  how: null,
  charts: null,
  with: null,
  theme: null,
  basemap: null,
  embed: null,
  autoplay: null,
  loop: null,
  panel: null,
  header: null,
  legend: null,
  data: null,
};
const PARTS = Object.keys(EMPTY);

const orNull = <Value>(values: fc.Arbitrary<Value>) => fc.option(values, { nil: null });
const within = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const FIRST = parseLocalDay('1900-01-01') ?? 0;
const LAST = parseLocalDay('2100-12-31') ?? 0;

const viewports = fc.record({
  zoom: within(0, 22),
  center: fc.tuple(within(-180, 180), within(-85, 85)),
  bearing: within(-180, 180),
  pitch: within(0, 85),
});

const ids = fc.uniqueArray(fc.stringMatching(/^[a-z0-9]+([-+][a-z0-9]+){0,3}$/), {
  minLength: 1,
  maxLength: 6,
});
/** Degrees as a link has them. */
const degrees = (limit: number) => fc.integer({ min: -limit * 1e4, max: limit * 1e4 });
const points = fc
  .tuple(degrees(180), degrees(85))
  .map(([lng, lat]) => [(lng + 0) / 1e4, (lat + 0) / 1e4] as const);
const areas = fc.oneof(
  fc.record({
    type: fc.constant('circle' as const),
    center: points,
    radiusKm: fc.integer({ min: 1000, max: 5e7 }).map((radius) => radius / 1e4),
  }),
  fc.record({
    type: fc.constant('polygon' as const),
    ring: fc.uniqueArray(points, { minLength: 3, maxLength: MAX_AREA_CORNERS, selector: String }),
  }),
);

/** What they say is for their view to read. */
const questionTexts = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 });

const addresses: fc.Arbitrary<Address> = fc.record({
  lang: orNull(fc.constantFrom('ar', 'en')),
  from: orNull(fc.integer({ min: FIRST, max: LAST })),
  to: orNull(fc.integer({ min: FIRST, max: LAST })),
  mode: orNull(fc.constantFrom('trailing', 'cumulative')),
  speed: orNull(within(0.1, 365)),
  kind: orNull(fc.subarray([...EVENT_KINDS], { minLength: 1 })),
  method: orNull(ids),
  actor: orNull(ids),
  role: orNull(ids),
  place: orNull(ids),
  side: orNull(ids),
  confidence: orNull(fc.subarray([...CONFIDENCES], { minLength: 1 })),
  casualties: orNull(fc.constantFrom('any', 'deaths')),
  sourcelang: orNull(ids),
  publisher: orNull(ids),
  disputed: orNull(fc.boolean()),
  area: orNull(areas),
  q: orNull(
    fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
      .map((text) => text.trim())
      .filter((text) => text !== ''),
  ),
  map: orNull(viewports),
  event: orNull(fc.stringMatching(/^[a-z0-9-]{1,120}$/)),
  about: orNull(
    fc.record({
      type: fc.constantFrom('actor' as const, 'place' as const),
      id: fc.stringMatching(/^[a-z0-9]{1,9}(-[a-z0-9]{1,9}){0,9}$/),
    }),
  ),
  view: orNull(fc.constantFrom('list', 'table', 'around', 'compare')),
  anchors: orNull(questionTexts),
  outcomes: orNull(questionTexts),
  lag: orNull(questionTexts),
  region: orNull(questionTexts),
  how: orNull(questionTexts),
  charts: orNull(questionTexts),
  with: orNull(questionTexts),
  theme: orNull(fc.constantFrom('light', 'dark')),
  basemap: orNull(fc.constantFrom('offline', 'streets')),
  embed: orNull(fc.boolean()),
  autoplay: orNull(fc.boolean()),
  loop: orNull(fc.boolean()),
  panel: orNull(fc.boolean()),
  header: orNull(fc.boolean()),
  legend: orNull(fc.boolean()),
  data: orNull(fc.stringMatching(/^\d{1,4}\.\d{1,4}\.\d{1,4}$/)),
});

/** Degrees apart, the short way round. */
const degreesApart = (a: number, b: number) =>
  Math.abs(((((a - b + 180) % 360) + 360) % 360) - 180);

describe('parseAddress after formatAddress', () => {
  it('gives back every part', () => {
    fc.assert(
      fc.property(addresses, (address) => {
        const { address: read, notices } = parseAddress(formatAddress(address));
        expect(notices).toEqual([]);
        expect({ ...read, map: null }).toEqual({ ...address, map: null });
        expect(read.map === null).toBe(address.map === null);
        if (read.map === null || address.map === null) return;
        const { zoom, center, bearing, pitch } = address.map;
        expect(Math.abs(read.map.zoom - zoom)).toBeLessThanOrEqual(0.00501);
        // Half a pixel: 512 px hold 360 degrees at zoom 0.
        const pixelDeg = 360 / 512 / 2 ** zoom;
        expect(degreesApart(read.map.center[0], center[0])).toBeLessThan(pixelDeg);
        expect(Math.abs(read.map.center[1] - center[1])).toBeLessThan(pixelDeg);
        expect(degreesApart(read.map.bearing, bearing)).toBeLessThan(0.051);
        expect(Math.abs(read.map.pitch - pitch)).toBeLessThan(0.51);
      }),
      { numRuns: 1000 },
    );
  });

  it('is the same text again', () => {
    fc.assert(
      fc.property(addresses, (address) => {
        const text = formatAddress(address);
        expect(formatAddress(parseAddress(text).address)).toBe(text);
      }),
      { numRuns: 500 },
    );
  });
});

describe('formatAddress', () => {
  it('leaves out what is null', () => {
    expect(formatAddress(EMPTY)).toBe('');
  });

  it('stays readable', () => {
    const text = formatAddress({
      ...EMPTY,
      from: day('2021-07-01'),
      kind: ['attack', 'visit'],
      q: 'عين الأسد & a=b',
      map: { zoom: 5.5, center: [44.39, 33.31], bearing: 0, pitch: 0 },
    });
    const q = encodeURIComponent('عين الأسد & a=b');
    expect(text).toBe(`from=2021-07-01&kind=attack,visit&q=${q}&map=5.5/33.31/44.39`);
  });

  it('writes bearing and pitch only where the map is turned or tilted', () => {
    const map = { zoom: 5, center: [44, 33] as const, bearing: 0, pitch: 0 };
    expect(formatAddress({ ...EMPTY, map })).toBe('map=5/33/44');
    expect(formatAddress({ ...EMPTY, map: { ...map, bearing: -30 } })).toBe('map=5/33/44/-30');
    expect(formatAddress({ ...EMPTY, map: { ...map, pitch: 40 } })).toBe('map=5/33/44/0/40');
  });

  it('brings a longitude from beyond the date line home', () => {
    const map = { zoom: 5, center: [404, 33] as const, bearing: 0, pitch: 0 };
    expect(formatAddress({ ...EMPTY, map })).toBe('map=5/33/44');
  });

  it('writes half of a letter pair as a sign that can be read', () => {
    const half = '😀'.slice(0, 1);
    expect(parseAddress(formatAddress({ ...EMPTY, q: `a${half}b` })).address.q).toBe('a\ufffdb');
  });
});

describe('parseAddress', () => {
  it('reads every part', () => {
    const { address, notices } = parseAddress(
      '?lang=ar&from=2021-07-01&to=2021-07-31&mode=cumulative&speed=0.5&kind=visit,attack' +
        '&method=rocket%2Bdrone,ied&actor=iran&role=claimed&place=erbil,baghdad&side=us' +
        '&casualties=deaths&sourcelang=ar&publisher=afp&disputed=1&area=circle:44.39,33.31,25' +
        '&confidence=low&q=%D8%A8&map=5.5/33.31/44.39/-10/20&event=2021-07-07-a&view=table&about=actor:iran' +
        '&anchors=kind:visit/actor:a&outcomes=all&lag=7&region=province:babil&how=waves&charts=1' +
        '&with=2020-01-01..2020-12-31' +
        '&theme=dark&basemap=streets&embed=1&autoplay=1&loop=1&panel=1&header=0&legend=0&data=1.0.0',
    );
    expect(notices).toEqual([]);
    expect(address).toEqual({
      lang: 'ar',
      from: day('2021-07-01'),
      to: day('2021-07-31'),
      mode: 'cumulative',
      speed: 0.5,
      kind: ['visit', 'attack'],
      method: ['rocket+drone', 'ied'],
      actor: ['iran'],
      role: ['claimed'],
      place: ['erbil', 'baghdad'],
      side: ['us'],
      confidence: ['low'],
      casualties: 'deaths',
      sourcelang: ['ar'],
      publisher: ['afp'],
      disputed: true,
      area: { type: 'circle', center: [44.39, 33.31], radiusKm: 25 },
      q: 'ب',
      map: { zoom: 5.5, center: [44.39, 33.31], bearing: -10, pitch: 20 },
      event: '2021-07-07-a',
      about: { type: 'actor', id: 'iran' },
      view: 'table',
      anchors: 'kind:visit/actor:a',
      outcomes: 'all',
      lag: '7',
      region: 'province:babil',
      how: 'waves',
      charts: '1',
      with: '2020-01-01..2020-12-31',
      theme: 'dark',
      basemap: 'streets',
      embed: true,
      autoplay: true,
      loop: true,
      panel: true,
      header: false,
      legend: false,
      data: '1.0.0',
    });
  });

  it('takes Arabic-Indic digits in dates', () => {
    expect(parseAddress('from=٢٠٢١-٠٧-٠١').address.from).toBe(day('2021-07-01'));
  });

  it('takes a plus that nobody encoded', () => {
    expect(parseAddress('method=rocket+drone, ied,,ied').address.method).toEqual([
      'rocket+drone',
      'ied',
    ]);
  });

  it('leaves it to the dataset which ids there are', () => {
    const { address, notices } = parseAddress('kind=attack,nonsense&confidence=high,');
    expect(address).toEqual({ ...EMPTY, kind: ['attack', 'nonsense'], confidence: ['high'] });
    expect(notices).toEqual([]);
  });

  it('ignores what it does not know and what is empty', () => {
    const asked = parseAddress('utm_source=x&from=&kind=&__proto__=1&constructor=2');
    expect(asked).toEqual({ address: EMPTY, notices: [] });
  });

  it.each(['2021-02-30', '2021-2-3', 'yesterday', '1899-12-31'])(
    'tells that %s is no date',
    (to) => {
      expect(parseAddress(`to=${to}`)).toEqual({
        address: EMPTY,
        notices: [{ code: 'bad-date', values: { part: 'to', value: to } }],
      });
    },
  );

  it.each([
    'lang=fr',
    'mode=backwards',
    'speed=0',
    'speed=1e2',
    'speed=366',
    'speed=-1',
    'kind=,',
    `actor=${'a'.repeat(121)}`,
    `place=${Array.from({ length: 401 }, (_, id) => id).join()}`,
    'casualties=all',
    'disputed=yes',
    'area=circle:44,33',
    'area=circle:44,33,5,6',
    'area=circle:44,33,-5',
    'area=circle:44,33,1e9',
    'area=circle:44,86,5',
    'area=polygon:44,33,45,34',
    'area=polygon:44,33,45,34,44',
    'area=polygon:44,33,44,33,45,34',
    'area=polygon:44,33,,45,34,44,34',
    `area=polygon:${Array.from({ length: 61 }, (_, at) => `${at},1`).join()}`,
    'area=square:1,2,3',
    'q=%20%20',
    `q=${'x'.repeat(201)}`,
    'map=5/33',
    'map=23/33/44',
    'map=5/86/44',
    'map=5/33/181',
    'map=5/33/44/400',
    'map=5/33/44/0/90',
    'map=5/33/44/0/0/0',
    'map=a/b/c',
    'map=5//44',
    'event=../etc',
    `event=${'a'.repeat(121)}`,
    'theme=sepia',
    'loop=yes',
    'data=1.0',
    'data=../1.0.0',
    'data=1.0.0%2F..%2F..',
    'data=%2e%2e',
    'data=10000.0.0',
    'data=latest',
  ])('leaves out and tells of %s', (query) => {
    const { address, notices } = parseAddress(query);
    const part = query.slice(0, query.indexOf('='));
    expect(address).toEqual(EMPTY);
    expect(notices).toHaveLength(1);
    expect(notices[0]).toMatchObject({ code: 'bad-value', values: { part } });
    expect(String(notices[0]?.values.value).length).toBeLessThanOrEqual(40);
  });

  it('keeps the good parts beside a bad one', () => {
    const { address, notices } = parseAddress('from=nonsense&theme=dark');
    expect([address.from, address.theme, notices.length]).toEqual([null, 'dark', 1]);
  });

  it('never throws, whatever it is given', () => {
    const hostile = fc.oneof(
      anyText(200),
      fc.string({ unit: fc.constantFrom(...'%=&?/,.:+-_#<>"\'\\\u0000\ud800٣a0'), maxLength: 200 }),
      fc.tuple(fc.constantFrom(...PARTS), anyText(100)).map(([part, value]) => `${part}=${value}`),
      fc
        .tuple(fc.constantFrom(...PARTS), anyText(100))
        .map(([part, value]) => `${part}=${encodeURIComponent(value)}`),
    );
    fc.assert(
      fc.property(hostile, (query) => {
        const { address, notices } = parseAddress(query);
        expect(Object.keys(address)).toEqual(PARTS);
        expect(notices.length).toBeLessThanOrEqual(PARTS.length);
        const again = parseAddress(formatAddress(address));
        expect(again.notices).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  }, 20_000);
});
