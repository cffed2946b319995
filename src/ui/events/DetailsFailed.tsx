import { useApp, useWords } from '../app-context';
import { Retry } from '../controls/Retry';

/** What stands where the details would, when they did not come. */
export function DetailsFailed() {
  const { actions } = useApp();
  const { t } = useWords();
  return (
    <Retry text={t('card.detailsFailed')} label={t('app.retry')} onRetry={actions.retryDetails} />
  );
}
