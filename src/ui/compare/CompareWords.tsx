import { useMemo } from 'preact/hooks';
import { compareEvents } from '../../domain/comparison-rows';
import type { RateComparison } from '../../domain/rate-comparison';
import { useWords, type Words } from '../app-context';
import { rateText, signedRate } from './rate-words';
import type { Comparison } from './use-comparison';

function ratioSentence({ ratio }: RateComparison, { t, format }: Words): string | null {
  if (ratio === null) return null;
  const low = rateText(ratio.low, format.number);
  if (ratio.value === null || ratio.high === null) return t('compare.sentence.noneInA', { low });
  return t('compare.sentence.ratio', {
    ratio: rateText(ratio.value, format.number),
    low,
    high: rateText(ratio.high, format.number),
  });
}

/** The answer in a few sentences; never a word of cause. */
export function comparisonSentences(
  compared: RateComparison,
  { unit, sharedDays }: Pick<Comparison, 'unit' | 'sharedDays'>,
  words: Words,
): readonly string[] {
  const { t, format } = words;
  const { a, b, rateA, rateB, difference } = compared;
  const windowOf = (name: 'a' | 'b', { count, days }: RateComparison['a'], rate: number) =>
    t('compare.sentence.window', {
      name: t(`compare.${name}`),
      events: t(`compare.${unit}`, { count }),
      days: t('around.days', { count: days }),
      rate: rateText(rate, format.number),
    });
  const values = {
    difference: signedRate(difference.value, format.number),
    low: signedRate(difference.low, format.number),
    high: signedRate(difference.high, format.number),
  };
  const ratio = sharedDays > 0 ? null : ratioSentence(compared, words);
  return [
    windowOf('a', a, rateA),
    windowOf('b', b, rateB),
    t(sharedDays > 0 ? 'compare.sentence.plain' : 'compare.sentence.difference', values),
    ...(ratio === null ? [] : [ratio]),
  ];
}

/** The answer in words, and what has to be said with it. */
export function CompareWords({
  comparison,
  sides: { a, b },
}: {
  readonly comparison: Comparison;
  readonly sides: NonNullable<Comparison['sides']>;
}) {
  const words = useWords();
  const { t, format } = words;
  const { unit, sharedDays } = comparison;
  const compared = useMemo(() => compareEvents(a, b, unit), [a, b, unit]);
  return (
    <div class="around-words">
      <p>
        {t('compare.a')}: {format.span(a.window)} · {t('compare.b')}: {format.span(b.window)}
      </p>
      <p class="around-sentence" aria-live="polite">
        {comparisonSentences(compared, comparison, words).join(' ')}
      </p>
      {sharedDays > 0 && <p>{t('compare.shared', { count: sharedDays })}</p>}
      {compared.a.days !== compared.b.days && <p>{t('compare.lengths')}</p>}
      {sharedDays === 0 && <p>{t('compare.bouts')}</p>}
      <p>{t('compare.reporting')}</p>
    </div>
  );
}
