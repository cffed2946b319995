import { batch } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { addMonths } from '../../domain/local-day';
import { lengthInDays, sameTimeWindow, type TimeWindow } from '../../domain/time-window';
import { offeredPairs, type WindowPair } from '../../domain/window-pairs';
import { writeSpan, writeUnit } from '../../state/compare-text';
import { useApp, useWords, type Words } from '../app-context';
import { Segments } from '../controls/Segments';
import type { Comparison } from './use-comparison';
import { WindowFields } from './WindowFields';

function pairName(pair: WindowPair, { t, format }: Words): string {
  switch (pair.type) {
    case 'years':
      return t('compare.pair.years', { a: String(pair.years[0]), b: String(pair.years[1]) });
    case 'day':
      return t('compare.pair.day', { count: pair.days, date: format.day(pair.day) });
    case 'halves':
      return t('compare.pair.halves');
  }
}

/** Windows that stand in a simple relation to A. */
const PLACES = {
  before: ({ from, to }: TimeWindow) => {
    const days = lengthInDays({ from, to });
    return { from: from - days, to: from - 1 };
  },
  after: ({ from, to }: TimeWindow) => ({ from: to + 1, to: to + lengthInDays({ from, to }) }),
  year: ({ from, to }: TimeWindow) => ({ from: addMonths(from, -12), to: addMonths(to, -12) }),
};

/** Which two windows, and what is counted in them. */
export function CompareForm({
  comparison: { window, other, unit },
}: {
  readonly comparison: Comparison;
}) {
  const { state } = useApp();
  const words = useWords();
  const { t } = words;
  const { extent } = state.window;
  const pairs = useMemo(() => offeredPairs(extent), [extent]);
  const askB = (b: TimeWindow) => state.analysis.ask({ with: writeSpan(b) });
  const ask = (a: TimeWindow, b: TimeWindow) =>
    batch(() => {
      state.window.show(a);
      askB(b);
    });
  const isIn = ({ from, to }: TimeWindow) => from >= extent.from && to <= extent.to;
  const shown = other.window;
  return (
    <div class="around-form">
      <ul class="around-examples" aria-label={t('compare.pairs')}>
        {pairs.map((pair) => (
          <li key={pairName(pair, words)}>
            <button
              type="button"
              class="around-example"
              aria-pressed={
                shown !== null && sameTimeWindow(pair.a, window) && sameTimeWindow(pair.b, shown)
              }
              onClick={() => ask(pair.a, pair.b)}
            >
              {pairName(pair, words)}
            </button>
          </li>
        ))}
      </ul>
      <div class="compare-windows">
        <WindowFields side="a" window={window} extent={extent} onChange={state.window.show} />
        <WindowFields side="b" window={shown} extent={extent} onChange={askB} />
      </div>
      <div class="compare-places">
        {(['before', 'after', 'year'] as const).map((place) => {
          const asked = PLACES[place](window);
          return (
            isIn(asked) && (
              <button key={place} type="button" class="text-button" onClick={() => askB(asked)}>
                {t('compare.b')}: {t(`compare.place.${place}`)}
              </button>
            )
          );
        })}
        {shown !== null && (
          <button type="button" class="text-button" onClick={() => ask(shown, window)}>
            {t('compare.swap')}
          </button>
        )}
      </div>
      {other.type === 'asked'
        ? other.isCut && <p class="around-hint">{t('compare.cut')}</p>
        : (other.isOutside || other.type !== 'none') && (
            <p class="around-hint">
              {other.isOutside ? `${t('compare.outside')} ` : ''}
              {other.type === 'none' ? '' : t(`compare.chosen.${other.type}`)}
            </p>
          )}
      <div class="around-reach">
        <span class="around-label">{t('around.unit')}</span>
        <Segments
          label={t('around.unit')}
          value={unit}
          options={(['events', 'waves'] as const).map((value) => ({
            value,
            text: t(`around.unit.${value}`),
          }))}
          onChoose={(next) => {
            const { how } = state.analysis.text.peek();
            state.analysis.ask({ how: writeUnit(how ?? null, next) });
          }}
        />
        <span class="around-hint">{t('around.unitHint')}</span>
      </div>
    </div>
  );
}
