import './analysis.css';
import { useApp, useWords } from '../app-context';
import { DetailsFailed } from '../events/DetailsFailed';
import { AroundView } from './AroundView';
import { PrintedSource } from './PrintedSource';

/** What coincides: looked at around chosen events, and held against chance. */
export function AnalysisPanel() {
  const { state } = useApp();
  const { t } = useWords();
  const load = state.details.load.value;
  const isHere = load.type === 'ready' || load.type === 'failed';
  return (
    <section class="around" aria-label={t('around.title')} id="events" tabIndex={-1}>
      <h2>{t('around.title')}</h2>
      <p class="around-lead">
        {t('around.lead')} {t('around.caution')}
      </p>
      {load.type === 'failed' && (
        <p class="around-problem">
          <DetailsFailed />
        </p>
      )}
      {isHere ? (
        <AroundView details={load.type === 'ready' ? load.details : null} />
      ) : (
        <p class="around-problem">{t('around.waiting')}</p>
      )}
      <PrintedSource />
    </section>
  );
}
