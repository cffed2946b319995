import { useMemo } from 'preact/hooks';
import { PERMUTATION_SEED, PERMUTATIONS } from '../../domain/around-question';
import type { DatasetDetails } from '../../domain/dataset';
import type { PermutationPlan } from '../../domain/permutation-test';
import { sensitivityRows } from '../../domain/sensitivity';
import { useApp, useWords } from '../app-context';
import { AnchorMultiples } from './AnchorMultiples';
import { countedKind } from './around-nouns';
import { BasisTable } from './BasisTable';
import { MethodWords } from './MethodWords';
import { ProfileChart } from './ProfileChart';
import { QuestionForm } from './QuestionForm';
import { ResultWords } from './ResultWords';
import { RhythmSection } from './RhythmSection';
import { RunStatus } from './RunStatus';
import { SensitivityTable } from './SensitivityTable';
import { TotalsTable } from './TotalsTable';
import { useAroundQuestion } from './use-around-question';
import { usePermutations } from './use-permutations';

/** What lies around chosen events, and whether chance could have done it. */
export function AroundView({ details }: { readonly details: DatasetDetails | null }) {
  const { state } = useApp();
  const { t } = useWords();
  const { question, change, tally } = useAroundQuestion(details);
  const cases = useMemo(
    () =>
      sensitivityRows(question).map((row) => ({
        row,
        tally: tally({ ...question, choices: row.choices }),
      })),
    [question, tally],
  );
  const asked = cases[0]?.tally ?? tally(question);
  const isAsked = asked.problem === null;
  const plans = useMemo(
    () =>
      cases.map(({ tally: { series, firstDay, problem } }): PermutationPlan | null =>
        problem !== null || !isAsked
          ? null
          : {
              ...series,
              firstDay,
              model: question.model,
              permutations: PERMUTATIONS,
              seed: PERMUTATION_SEED,
            },
      ),
    [cases, question, isAsked],
  );
  const run = usePermutations(plans);
  const outcome = run.outcomes[0] ?? null;

  // One who asks often finds something: how often is told.
  const { asked: questions } = state.analysis;
  const questionCount = useMemo(() => {
    const { series, outcomes } = asked;
    const text = JSON.stringify([question.reach, series.anchors, outcomes.length, question.model]);
    if (isAsked) questions.add(text);
    return questions.size;
  }, [asked, question, isAsked, questions]);

  return (
    <>
      <QuestionForm question={question} onChange={change} />
      {asked.problem !== null ? (
        <p class="around-problem" role="status">
          {t(`around.problem.${asked.problem}`)}
        </p>
      ) : (
        <>
          <ResultWords question={question} tally={asked} outcome={outcome} />
          <RunStatus run={run} />
          <ProfileChart question={question} tally={asked} outcome={outcome} />
          <TotalsTable tally={asked} outcome={outcome} />
          <p class="around-hint">
            {t('around.pHint', { permutations: PERMUTATIONS, seed: String(PERMUTATION_SEED) })}
          </p>
          <p class="around-warning">{t('around.manyQuestions', { count: questionCount })}</p>
          <AnchorMultiples tally={asked} kind={countedKind(question)} />
          <SensitivityTable
            cases={cases.map((one, at) => ({ ...one, outcome: run.outcomes[at] ?? null }))}
            onChange={change}
          />
        </>
      )}
      {asked.outcomes.length > 0 && (
        <RhythmSection tally={asked} kind={countedKind(question)} counted={question.outcomes} />
      )}
      <BasisTable question={question} tally={asked} />
      <MethodWords />
    </>
  );
}
