import type { Words } from '../ui/app-context';
import type { DatasetFailure } from './load-dataset';

/** There are no events to show: why, and a way to try again. */
export function FailureScreen({
  failure,
  words: { t },
  onRetry,
}: {
  readonly failure: DatasetFailure;
  readonly words: Words;
  readonly onRetry: () => void;
}) {
  return (
    <main class="failure">
      <h1>{t('app.name')}</h1>
      <div role="alert">
        <p>
          <strong>{t('app.failed')}</strong>
        </p>
        <p>{t(failure.code === 'network' ? 'app.failedNetwork' : 'app.failedInvalid')}</p>
      </div>
      <button type="button" class="primary-button" onClick={onRetry}>
        {t('app.retry')}
      </button>
    </main>
  );
}
