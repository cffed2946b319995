import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { totalCasualties } from '../../../src/domain/casualty-totals';
import type { CountRange, EventRecord } from '../../../src/domain/event-record';
import { createDataset } from '../../support/create-dataset';
import { createDetails, createEventDetails } from '../../support/create-details';

type Given = Partial<EventRecord> & { killed?: CountRange; injured?: CountRange };
const NONE: CountRange = { min: null, max: null };
const exactly = (count: number): CountRange => ({ min: count, max: count });

function totalOf(given: readonly Given[]) {
  const { events } = createDataset(
    given.map(({ killed: _killed, injured: _injured, ...event }, index) => ({
      id: `e${index}`,
      ...event,
    })),
  );
  const details = events.map(({ id }, index) => {
    const { killed, injured } = given[index] ?? {};
    const casualties =
      killed === undefined && injured === undefined
        ? null
        : { killed: killed ?? NONE, injured: injured ?? NONE, note: null };
    return createEventDetails({ id, casualties });
  });
  return totalCasualties(events, createDetails(events, { details }).details);
}

describe('totalCasualties', () => {
  it('adds minima to minima and maxima to maxima', () => {
    expect(totalOf([{ killed: { min: 1, max: 3 } }, { killed: exactly(2) }]).killed).toEqual({
      min: 3,
      max: 5,
      isOpen: false,
      known: 2,
      unknown: 0,
    });
  });

  it('counts what is unknown apart, and never as zero', () => {
    const { events, killed, injured, incomplete } = totalOf([
      { killed: exactly(0), injured: exactly(0) },
      {},
      { killed: NONE, injured: exactly(4) },
    ]);
    expect(events).toBe(3);
    expect(killed).toEqual({ min: 0, max: 0, isOpen: false, known: 1, unknown: 2 });
    expect(injured).toEqual({ min: 4, max: 4, isOpen: false, known: 2, unknown: 1 });
    expect(incomplete).toBe(2);
  });

  it('is open above where an event has a minimum only', () => {
    const { killed } = totalOf([{ killed: { min: 2, max: null } }, { killed: exactly(1) }]);
    expect(killed).toMatchObject({ min: 3, max: 3, isOpen: true });
  });

  it('begins at nothing where an event has a maximum only', () => {
    const { killed } = totalOf([{ killed: { min: null, max: 6 } }]);
    expect(killed).toEqual({ min: 0, max: 6, isOpen: false, known: 1, unknown: 0 });
  });

  it('is about attacks and strikes', () => {
    const { events, killed } = totalOf([
      { kind: 'strike', killed: exactly(1) },
      { kind: 'context', killed: exactly(60) },
      { kind: 'statement', killed: exactly(6) },
      { kind: 'visit' },
    ]);
    expect(events).toBe(1);
    expect(killed).toMatchObject({ min: 1, max: 1, unknown: 0 });
  });

  it('counts a part with its whole, and alone where the whole is not there or has no figure', () => {
    const wave = { id: 'wave', killed: exactly(5) };
    const part = { partOf: 'wave', killed: exactly(1), injured: exactly(3) };
    expect(totalOf([wave, part]).killed).toMatchObject({ min: 5, known: 1 });
    expect(totalOf([wave, part]).injured).toMatchObject({ min: 3, known: 1, unknown: 1 });
    expect(totalOf([part]).killed).toMatchObject({ min: 1, known: 1 });
  });

  it('has nothing of nothing', () => {
    expect(totalOf([])).toMatchObject({ events: 0, killed: { known: 0, unknown: 0 } });
  });

  it('is the sum of its parts, in any order', () => {
    const count = fc.option(fc.nat(50), { nil: null });
    const range = fc
      .tuple(count, count)
      .map(
        ([a, b]): CountRange =>
          a !== null && b !== null
            ? { min: Math.min(a, b), max: Math.max(a, b) }
            : { min: a, max: b },
      );
    fc.assert(
      fc.property(fc.array(range, { maxLength: 12 }), fc.nat(12), (ranges, cut) => {
        const given = ranges.map((killed) => ({ killed }));
        const whole = totalOf(given).killed;
        const [one, other] = [
          totalOf(given.slice(0, cut)).killed,
          totalOf(given.slice(cut)).killed,
        ];
        expect(whole).toEqual({
          min: one.min + other.min,
          max: one.max + other.max,
          isOpen: one.isOpen || other.isOpen,
          known: one.known + other.known,
          unknown: one.unknown + other.unknown,
        });
        expect(whole.known + whole.unknown).toBe(ranges.length);
        expect(whole.min).toBeLessThanOrEqual(whole.max);
        expect(totalOf([...given].reverse()).killed).toEqual(whole);
      }),
    );
  });
});
