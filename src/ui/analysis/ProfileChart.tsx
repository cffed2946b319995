import { useCallback, useMemo } from 'preact/hooks';
import type { AroundQuestion } from '../../domain/around-question';
import type { EpochTally } from '../../domain/epoch-outcomes';
import type { PermutationOutcome } from '../../domain/permutation-test';
import { useWords } from '../app-context';
import { ChartFigure } from '../chart/ChartFigure';
import { ChartKey } from '../chart/ChartKey';
import { dotPath, rectPath } from '../chart/chart-picture';
import { countedKind } from './around-nouns';
import { roundCount } from './figure-words';
import { drawProfile, lagText } from './profile-picture';
import { resultSentence } from './ResultWords';
import { useShowAnchor } from './use-show-anchor';

/** The superposed profile, with every anchor's own row and what chance gives. */
export function ProfileChart({
  question,
  tally,
  outcome,
}: {
  readonly question: AroundQuestion;
  readonly tally: EpochTally;
  readonly outcome: PermutationOutcome | null;
}) {
  const words = useWords();
  const { locale, t, format } = words;
  const { reach } = question;
  const kind = countedKind(question);
  const showAnchor = useShowAnchor(tally);
  const draw = useCallback(
    (width: number) =>
      drawProfile(tally, outcome, kind, width, locale === 'ar', {
        number: format.number,
        dayOf: (anchor) => {
          const day = tally.anchors[anchor]?.day ?? 0;
          return `${format.shortDay(day)} ${format.year(day)}`;
        },
        before: t('around.before'),
        after: t('around.after'),
      }),
    [tally, outcome, kind, locale, format, t],
  );
  const table = useMemo(
    () => ({
      columns: [t('around.lagDay'), t('around.sum'), t('around.low'), t('around.high')],
      rows: Array.from(tally.profile, (sum, at) => [
        lagText(at - reach, format.number),
        roundCount(sum),
        outcome === null ? null : roundCount(outcome.band.low[at] ?? 0),
        outcome === null ? null : roundCount(outcome.band.high[at] ?? 0),
      ]),
    }),
    [tally, outcome, reach, t, format],
  );
  return (
    <ChartFigure
      title={t('around.profile')}
      name="tazamun-around"
      label={t('around.profileLabel', { reach })}
      lines={[resultSentence(question, tally, outcome, words)]}
      draw={draw}
      table={table}
      onPick={showAnchor}
    >
      <ChartKey
        items={[
          { d: dotPath(6, 6, 3), ink: kind, text: t('around.eachRow') },
          { d: rectPath(3, 2, 6, 10), ink: kind, text: t('around.mean') },
          { d: rectPath(0, 2, 12, 8), ink: 'ink', opacity: 0.16, text: t('around.band') },
        ]}
      />
    </ChartFigure>
  );
}
