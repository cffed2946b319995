import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { padRing, profileOf, superpose, totalsOf } from '../../../src/domain/superposed-epochs';
import { countsOf } from '../../support/epoch-days';

/** The same from single days, by the word: each outcome against each anchor. */
function countByHand(outcomes: readonly number[], anchors: readonly number[], reach: number) {
  const lags = outcomes.flatMap((outcome) => anchors.map((anchor) => outcome - anchor));
  const count = (from: number, to: number) => lags.filter((lag) => lag >= from && lag <= to).length;
  const profile = Array.from({ length: 2 * reach + 1 }, (_, at) => count(at - reach, at - reach));
  return {
    profile,
    totals: {
      before: count(-reach, -1),
      on: count(0, 0),
      after: count(1, reach),
      difference: count(1, reach) - count(-reach, -1),
      total: count(-reach, reach),
    },
  };
}

describe('profileOf and totalsOf', () => {
  it('count as one would by hand, whatever lies where', () => {
    const LENGTH = 60;
    const cases = fc.integer({ min: 1, max: 8 }).chain((reach) =>
      fc.record({
        reach: fc.constant(reach),
        outcomes: fc.array(fc.integer({ min: 0, max: LENGTH - 1 }), { maxLength: 40 }),
        anchors: fc.uniqueArray(fc.integer({ min: reach, max: LENGTH - 1 - reach }), {
          maxLength: 12,
        }),
      }),
    );
    fc.assert(
      fc.property(cases, ({ reach, outcomes, anchors }) => {
        const series = {
          counts: countsOf(outcomes, LENGTH),
          anchors: Int32Array.from(anchors),
          reach,
        };
        const byHand = countByHand(outcomes, anchors, reach);
        const profile = profileOf(series);
        expect([...profile]).toEqual(byHand.profile);
        expect(totalsOf(profile)).toEqual(byHand.totals);
      }),
    );
  });

  it('counts what is spread by its shares', () => {
    const counts = new Float64Array(20);
    counts.fill(0.25, 8, 12);
    const profile = profileOf({ counts, anchors: Int32Array.of(10), reach: 3 });
    expect([...profile]).toEqual([0, 0.25, 0.25, 0.25, 0.25, 0, 0]);
    expect(totalsOf(profile)).toMatchObject({ before: 0.5, on: 0.25, after: 0.25, total: 1 });
  });
});

describe('superpose', () => {
  it('goes on at the other end of the data', () => {
    const padded = padRing(countsOf([0, 9, 9, 1], 10), 2);
    const profile = new Float64Array(5);
    superpose(padded, Int32Array.of(9), profile);
    expect([...profile]).toEqual([0, 0, 2, 1, 1]);
    superpose(padded, Int32Array.of(0), profile);
    expect([...profile]).toEqual([0, 2, 1, 1, 0]);
  });
});
