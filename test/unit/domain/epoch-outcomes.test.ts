import { describe, expect, it } from 'vitest';
import { type AroundQuestion, DEFAULT_QUESTION } from '../../../src/domain/around-question';
import { countDistinct, tallyEpochs } from '../../../src/domain/epoch-outcomes';
import type { EventRecord } from '../../../src/domain/event-record';
import { profileOf } from '../../../src/domain/superposed-epochs';
import { createEventRecord, createEventTime, createPlace } from '../../support/create-event-record';
import { day } from '../../support/day';

const EXTENT = { from: day('2021-01-01'), to: day('2021-12-31') };

let nextIndex = 0;
const event = (
  start: string,
  given: Partial<EventRecord> = {},
  precision: 1 | 2 | 3 | 4 = 2,
  end: string | null = null,
) =>
  createEventRecord({
    index: nextIndex++,
    time: createEventTime(start, precision, end),
    ...given,
  });
const ask = (given: Partial<AroundQuestion> = {}): AroundQuestion => ({
  ...DEFAULT_QUESTION,
  reach: 7,
  ...given,
});
const choose = (choices: Partial<AroundQuestion['choices']>) =>
  ask({ choices: { ...DEFAULT_QUESTION.choices, ...choices } });
const tally = (
  anchors: readonly EventRecord[],
  outcomes: readonly EventRecord[],
  question = ask(),
) => tallyEpochs({ anchors, outcomes }, question, EXTENT);

const visit = event('2021-03-10');
const attack = event('2021-03-12');

describe('tallyEpochs', () => {
  it('counts by day of the data, whatever the hour', () => {
    const night = event('2021-03-12T23:50+03:00', {}, 1);
    const { series, problem, firstDay } = tally([visit], [attack, night]);
    expect(problem).toBeNull();
    expect(firstDay).toBe(EXTENT.from);
    expect(series.counts[day('2021-03-12') - EXTENT.from]).toBe(2);
    expect([...series.anchors]).toEqual([day('2021-03-10') - EXTENT.from]);
    expect(profileOf(series)[7 + 2]).toBe(2);
  });

  it('takes anchors of one day for one, in order of time', () => {
    const { anchors } = tally([event('2021-05-02'), visit, event('2021-03-10')], [attack]);
    expect(anchors.map(({ events }) => events.length)).toEqual([2, 1]);
  });

  it('leaves out and tells anchors at the edge of the data, and those of a month', () => {
    const chosen = [visit, event('2021-01-05'), event('2021-12-28'), event('2021-06', {}, 4)];
    const { anchors, losses } = tally(chosen, [attack]);
    expect(anchors).toHaveLength(1);
    expect(losses).toMatchObject({ anchorsAtEdge: 2, anchorsOfMonth: 1 });
    // The first whole windows, to the day.
    const whole = tally([event('2021-01-08'), event('2021-12-24')], [attack]);
    expect(whole.losses.anchorsAtEdge).toBe(0);
    expect(tally([event('2021-01-07')], [attack]).problem).toBe('anchors-at-edge');
  });

  it('counts windows that share a day with another', () => {
    const at = (...dates: string[]) =>
      tally(
        dates.map((date) => event(date)),
        [attack],
      ).overlapping;
    expect(at('2021-03-01', '2021-03-15')).toBe(2);
    expect(at('2021-03-01', '2021-03-16')).toBe(0);
    expect(at('2021-03-01', '2021-03-10', '2021-06-01')).toBe(2);
  });

  it('counts an event that is both as an anchor only', () => {
    const { outcomes, losses } = tally([visit], [visit, attack]);
    expect(outcomes).toHaveLength(1);
    expect(losses.outcomesBoth).toBe(1);
    expect(tally([visit], [visit]).problem).toBe('only-both');
  });

  it.each([
    ['first', { firstDay: 1, lastDay: 1 }, 1, 0],
    ['exact', null, 0, 1],
    ['spread', { firstDay: 1, lastDay: 4 }, 1, 0],
  ] as const)('gives what is known within some days by the rule "%s"', (days, on, count, lost) => {
    const rough = event('2021-03-11', {}, 3, '2021-03-14');
    const { outcomes, losses, series } = tally([visit], [attack, rough], choose({ days }));
    expect(outcomes).toHaveLength(1 + count);
    expect(losses.outcomesInexact).toBe(lost);
    if (on === null) return;
    const { firstDay, lastDay } = outcomes[1] ?? {};
    expect([firstDay, lastDay]).toEqual([
      visit.time.firstDay + on.firstDay,
      visit.time.firstDay + on.lastDay,
    ]);
    expect(series.counts.reduce((sum, share) => sum + share, 0)).toBeCloseTo(2, 9);
  });

  it('spreads a month over its days, or leaves it out and tells it', () => {
    const month = event('2021-04', {}, 4);
    expect(tally([visit], [attack, month]).losses.outcomesOfMonth).toBe(1);
    const { series, losses } = tally([visit], [month], choose({ days: 'spread' }));
    expect(losses.outcomesOfMonth).toBe(0);
    expect(series.counts[day('2021-04-30') - EXTENT.from]).toBeCloseTo(1 / 30, 12);
    expect(tally([visit], [month]).problem).toBe('outcomes-without-day');
  });

  it('leaves out low confidence and convoys where asked, and tells how many', () => {
    const others = [
      attack,
      event('2021-03-13', { confidence: 'low' }),
      event('2021-03-14', { method: 'ied-convoy' }),
    ];
    const low = event('2021-05-05', { confidence: 'low' });
    expect(tally([visit, low], others).outcomes).toHaveLength(3);
    const strict = tally(
      [visit, low],
      others,
      choose({ hasLowConfidence: false, hasConvoys: false }),
    );
    expect(strict.outcomes).toHaveLength(1);
    expect(strict.anchors).toHaveLength(1);
    expect(strict.losses).toMatchObject({ anchorsLow: 1, outcomesLow: 1, outcomesConvoys: 1 });
  });

  it('counts events of one day and place as one where asked', () => {
    const basra = createPlace({ id: 'basra', coordinates: [47.8, 30.5] });
    const night = [
      attack,
      event('2021-03-12'),
      event('2021-03-12', { place: basra }),
      event('2021-03-13'),
    ];
    expect(tally([visit], night).outcomes).toHaveLength(4);
    const { outcomes } = tally([visit], night, choose({ unit: 'waves' }));
    expect(outcomes.map(({ events }) => events.length)).toEqual([2, 1, 1]);
  });

  it('counts where asked, and what is known to a province only in provinces', () => {
    const babil = createPlace({
      id: 'babil',
      admin1: { en: 'Babil', ar: 'بابل' },
      coordinates: [44.5, 32.5],
    });
    const inBabil = event('2021-03-12', { place: babil });
    const somewhere = event('2021-03-13', { place: babil, geoPrecision: 4 });
    const all = [attack, inBabil, somewhere];
    const province = tally([visit], all, ask({ region: { type: 'province', id: 'babil' } }));
    expect(province.outcomes).toHaveLength(2);
    const area = { type: 'circle', center: [44.5, 32.5], radiusKm: 10 } as const;
    const circle = tally([visit], all, ask({ region: { type: 'area', area } }));
    expect(circle.outcomes).toHaveLength(1);
    expect(circle.losses.outcomesUnsure).toBe(1);
    const nowhere = tally([visit], all, ask({ region: { type: 'province', id: 'anbar' } }));
    expect(nowhere.problem).toBe('no-outcomes-in-region');
  });

  it('counts what may be in either of two provinces in both, and tells it', () => {
    const place = createPlace({ admin1: { en: 'Erbil / Nineveh', ar: 'أربيل / نينوى' } });
    const all = [event('2021-03-12', { place }), attack];
    const inProvince = (id: string) =>
      tally([visit], all, ask({ region: { type: 'province', id } }));
    for (const id of ['erbil', 'nineveh']) {
      expect(inProvince(id).outcomes, id).toHaveLength(1);
      expect(inProvince(id).outcomesBetween, id).toBe(1);
    }
    expect(inProvince('erbil-nineveh').problem).toBe('no-outcomes-in-region');
    expect(tally([visit], all).outcomesBetween).toBe(0);
  });

  it('says what is wrong, and has no figure that is none', () => {
    expect(tally([], [attack]).problem).toBe('no-anchors');
    expect(tally([visit], []).problem).toBe('no-outcomes');
    expect(tally([event('2021-06', {}, 4)], [attack]).problem).toBe('anchors-without-day');
    const short = { from: day('2021-03-05'), to: day('2021-03-15') };
    const { problem } = tallyEpochs({ anchors: [visit], outcomes: [attack] }, ask(), short);
    expect(problem).toBe('window-too-long');
  });
});

describe('countDistinct', () => {
  it('counts an attack after two visits once', () => {
    const found = tally(
      [visit, event('2021-03-11')],
      [attack, event('2021-03-10'), event('2021-03-09')],
    );
    expect(countDistinct(found)).toEqual({ before: 2, on: 1, after: 1 });
  });
});
