import { describe, expect, it } from 'vitest';
import { concentrate } from '../../../../src/domain/concentration';
import { monthsOf, runningSums } from '../../../../src/domain/rhythm';
import { drawBars } from '../../../../src/ui/analysis/bars-picture';
import { drawCalendar } from '../../../../src/ui/analysis/calendar-picture';
import { drawConcentration } from '../../../../src/ui/analysis/concentration-picture';
import { drawMatrix } from '../../../../src/ui/analysis/matrix-picture';
import { drawRate } from '../../../../src/ui/analysis/rate-picture';
import { drawRoles } from '../../../../src/ui/analysis/roles-picture';
import type { GroundOutline } from '../../../../src/ui/app-context';
import type { ChartPicture } from '../../../../src/ui/chart/chart-picture';
import { createPlace } from '../../../support/create-event-record';
import { createOutcome } from '../../../support/create-outcome';
import { day } from '../../../support/day';
import { expectWithin } from '../../../support/expect-within';

const EXTENT = { from: day('2020-11-15'), to: day('2021-02-20') };
const counts = new Float64Array(EXTENT.to - EXTENT.from + 1);
counts[0] = 1;
counts[day('2020-12-31') - EXTENT.from] = 4;
counts[day('2021-01-01') - EXTENT.from] = 2;
const words = { number: String, day: String, year: () => '2021', shortMonth: () => 'Apr' };

const months = monthsOf(EXTENT);
const PICTURES: Record<string, (width: number, isMirrored: boolean) => ChartPicture> = {
  calendar: (width, isMirrored) => drawCalendar(counts, EXTENT, 'attack', width, isMirrored, words),
  rate: (width, isMirrored) =>
    drawRate(runningSums(counts, 30), EXTENT.from, 'attack', width, isMirrored, words),
  bars: (width, isMirrored) =>
    drawBars(
      Array.from({ length: 24 }, (_, value) => ({ label: String(value), value })),
      'attack',
      width,
      isMirrored,
      String,
    ),
  matrix: (width, isMirrored) =>
    drawMatrix(
      [{ name: 'A province with a rather long name of its own', counts: [1, 0, 3, 0] }],
      months.map((month) => ({ label: null, title: 'a month', target: String(month) })),
      'attack',
      width,
      isMirrored,
    ),
};

const outcomes = [
  [44.37, 33.32, 1],
  [48.9, 29.5, 4],
  [38.2, 37.8, 4],
] as const;
const found = concentrate(
  outcomes.map(([lng, lat, geoPrecision]) =>
    createOutcome('2021-02-15', {
      geoPrecision,
      place: createPlace({
        id: `${lng}`,
        admin1: { en: 'Babil', ar: 'بابل' },
        coordinates: [lng, lat],
      }),
    }),
  ),
  100,
);
const outline: GroundOutline = {
  lines: [
    {
      role: 'border',
      line: [
        [30, 30],
        [60, 36],
      ],
    },
  ],
  names: [{ role: 'city', name: { en: 'Baghdad', ar: 'بغداد' }, point: [44.4, 33.3] }],
};
PICTURES.roles = (width, isMirrored) =>
  drawRoles(
    [
      {
        name: 'Iraqi contractors’ convoys carrying coalition supplies',
        counts: [12, 0, 3],
        target: 'a ',
        targets: ['a claimed', 'a attributed', 'a target'],
        chosen: 2,
      },
      {
        name: '5 others',
        counts: [1, 1, 0],
        target: null,
        targets: [null, null, null],
        chosen: null,
      },
    ],
    ['claimed it', 'others attribute it to them', 'target'],
    'attack',
    width,
    isMirrored,
    String,
  );
PICTURES.gaps = (width, isMirrored) =>
  drawBars(
    Array.from({ length: 15 }, (_, at) => ({ label: `${at}–${at + 1}`, value: at, expected: 3 })),
    'attack',
    width,
    isMirrored,
    String,
  );
PICTURES.concentration = (width, isMirrored) =>
  drawConcentration(found.cells, 100, outline, null, 'attack', width, isMirrored ? 'ar' : 'en', {
    cell: ({ key }) => key,
    count: String,
    range: (from, to) => `${from}-${to}`,
    km: (km) => `${km} km`,
  });

const targetsOf = ({ marks }: ChartPicture) =>
  marks.flatMap((mark) => (mark.type === 'path' && mark.target !== undefined ? [mark] : []));
const leftOf = (d: string | undefined): number => Number(/^M(-?[\d.]+)/.exec(d ?? '')?.[1]);

describe.each(Object.entries(PICTURES))('the %s', (_, draw) => {
  it.each([280, 390, 760])('stands within %s px, in both directions', (width) => {
    for (const isMirrored of [false, true]) expectWithin(draw(width, isMirrored), width);
  });
});

describe('drawCalendar', () => {
  it('has something to press on days with something, and the last of a year beside its first', () => {
    const found = targetsOf(PICTURES.calendar?.(760, false) ?? { width: 0, height: 0, marks: [] });
    expect(found.map(({ target }) => Number(target))).toEqual([
      EXTENT.from,
      day('2020-12-31'),
      day('2021-01-01'),
    ]);
    // 31 December 2020 was a Thursday in the last column, 1 January 2021 a Friday in the first.
    expect(leftOf(found[1]?.d)).toBeGreaterThan(600);
    expect(leftOf(found[2]?.d)).toBe(0.5);
    expect(found[1]?.opacity).toBe(1);
  });
});

describe('drawConcentration', () => {
  it('has a cell to press for each with something on the map, and ink for the one chosen', () => {
    const draw = (chosen: string | null) =>
      drawConcentration(found.cells, 100, outline, chosen, 'attack', 600, 'en', {
        cell: ({ key }) => key,
        count: String,
        range: () => '',
        km: () => '',
      });
    const plain = draw(null);
    const keys = targetsOf(plain).map(({ target }) => target);
    expect(keys).toContain(found.cells[0]?.key);
    expect(new Set(keys).size).toBe(keys.length);
    const thick = (picture: ChartPicture) =>
      picture.marks.filter((mark) => mark.type === 'path' && mark.strokeWidth === 2.5);
    expect(thick(plain)).toHaveLength(0);
    expect(thick(draw(keys[0] ?? null))).toHaveLength(1);
  });

  it('is darker the more there was', () => {
    const shades = found.cells.map(
      ({ key }) =>
        targetsOf(PICTURES.concentration?.(600, false) ?? { width: 0, height: 0, marks: [] }).find(
          ({ target }) => target === key,
        )?.opacity ?? 0,
    );
    expect(shades[0]).toBeGreaterThanOrEqual(Math.max(...shades));
  });
});

describe('drawRoles', () => {
  it('says every count in its cell, and lets the others not be pressed', () => {
    const { marks } = PICTURES.roles?.(760, false) ?? { marks: [] };
    const texts = marks.flatMap((mark) => (mark.type === 'text' ? [mark.text] : []));
    expect(texts.filter((text) => /^\d+$/.test(text))).toEqual(['12', '3', '1', '1']);
    const targets = marks.flatMap(({ target }) => (target === undefined ? [] : [target]));
    expect(new Set(targets)).toEqual(new Set(['a ', 'a claimed', 'a target']));
  });
});

describe('drawMatrix', () => {
  it('has its months in the order in which the language reads', () => {
    const order = (isMirrored: boolean) =>
      targetsOf(PICTURES.matrix?.(760, isMirrored) ?? { width: 0, height: 0, marks: [] }).map(
        ({ d }) => leftOf(d),
      );
    const [a = 0, b = 0] = order(false);
    const [c = 0, d = 0] = order(true);
    expect(a).toBeLessThan(b);
    expect(c).toBeGreaterThan(d);
  });
});
