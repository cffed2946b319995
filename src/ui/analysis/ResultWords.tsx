import type { AroundQuestion } from '../../domain/around-question';
import { countDistinct, type EpochTally } from '../../domain/epoch-outcomes';
import type { PermutationOutcome } from '../../domain/permutation-test';
import { useWords, type Words } from '../app-context';
import { countedNoun, nounOf } from './around-nouns';
import { roundCount } from './figure-words';

/** With fewer days than this, chance can do almost anything. */
const FEW_ANCHORS = 5;

/** The answer in one sentence, as far as it is known; never a word of cause. */
export function resultSentence(
  question: AroundQuestion,
  { totals, anchors }: EpochTally,
  outcome: PermutationOutcome | null,
  { t, format }: Words,
): string {
  const after = roundCount(totals.after);
  const noun = nounOf(question.anchors);
  const events = anchors.reduce((sum, day) => sum + day.events.length, 0);
  const what = t(`around.some.${noun}`, { count: events });
  const values = {
    count: after,
    reach: question.reach,
    anchors:
      events === anchors.length ? what : t('around.someDays', { count: anchors.length, what }),
    outcomes: t(`around.some.${countedNoun(question)}`, { count: after }),
  };
  if (outcome === null) return t('around.sentence.waiting', values);
  return t(`around.sentence.${question.model}`, {
    ...values,
    theAnchors: t(`around.the.${noun}`),
    low: format.number(roundCount(outcome.ranges.after.low)),
    high: format.number(roundCount(outcome.ranges.after.high)),
  });
}

/** The answer in words, and what has to be said with it. */
export function ResultWords({
  question,
  tally,
  outcome,
}: {
  readonly question: AroundQuestion;
  readonly tally: EpochTally;
  readonly outcome: PermutationOutcome | null;
}) {
  const words = useWords();
  const { t } = words;
  const days = tally.anchors.length;
  const distinct = countDistinct(tally);
  const isSpread = question.choices.days === 'spread';
  const isTwice = !isSpread && distinct.after < tally.totals.after;
  return (
    <div class="around-words">
      <p class="around-sentence" aria-live="polite">
        {resultSentence(question, tally, outcome, words)}
      </p>
      {isTwice && <p>{t('around.twice', { distinct: distinct.after })}</p>}
      {days === 1 && <p>{t('around.oneAnchor')}</p>}
      {days > 1 && days < FEW_ANCHORS && <p>{t('around.fewAnchors')}</p>}
    </div>
  );
}
