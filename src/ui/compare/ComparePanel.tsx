import '../analysis/analysis.css';
import './compare.css';
import { useEffect } from 'preact/hooks';
import { isInWindow } from '../../domain/time-window';
import { PrintedSource } from '../analysis/PrintedSource';
import { useApp, useWords } from '../app-context';
import { CompareBasis } from './CompareBasis';
import { CompareForm } from './CompareForm';
import { CompareWords } from './CompareWords';
import { ComparisonFigures } from './ComparisonFigures';
import { GrowthFigure } from './GrowthFigure';
import { NoPlaying } from './NoPlaying';
import { useComparison } from './use-comparison';

/** Two windows side by side: which, what each has, and how well a difference is known. */
export function ComparePanel() {
  const { state } = useApp();
  const { t } = useWords();
  const comparison = useComparison();
  useEffect(
    () =>
      // With the change itself, so that Back takes both back at once.
      state.view.view.subscribe((view) => {
        // Elsewhere an open event is in the window.
        const event = state.derived.selectedEvent.peek();
        const isOther = event !== null && !isInWindow(event.time, state.window.window.peek());
        if (view !== 'compare' && isOther) state.selection.select(null);
      }),
    [state],
  );
  const { sides, problem } = comparison;
  return (
    <section class="around compare" aria-label={t('compare.title')} id="events" tabIndex={-1}>
      <h2>{t('compare.title')}</h2>
      <p class="around-lead">
        {t('compare.lead')} {t('compare.caution')}
      </p>
      <CompareForm comparison={comparison} />
      <NoPlaying />
      {problem !== null && (
        <p class="around-problem" role="status">
          {t(`compare.problem.${problem}`)}
        </p>
      )}
      {sides !== null && problem === null && (
        <>
          <CompareWords comparison={comparison} sides={sides} />
          <ComparisonFigures comparison={comparison} sides={sides} />
          <GrowthFigure unit={comparison.unit} sides={sides} />
        </>
      )}
      {sides !== null && <CompareBasis unit={comparison.unit} sides={sides} />}
      <details class="around-methods">
        <summary>{t('compare.methods')}</summary>
        <p>{t('compare.methods.counts')}</p>
        <p>{t('compare.methods.rates')}</p>
        <p>{t('compare.methods.ratio')}</p>
        <p>{t('compare.methods.limits')}</p>
      </details>
      <PrintedSource />
    </section>
  );
}
