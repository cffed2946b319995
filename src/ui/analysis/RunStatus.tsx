import { useWords } from '../app-context';
import type { usePermutations } from './use-permutations';

/** How far chance has been asked, with a way to stop it, and to ask again. */
export function RunStatus({ run }: { readonly run: ReturnType<typeof usePermutations> }) {
  const { t } = useWords();
  if (run.type === 'done') return null;
  if (run.type === 'stopped' || run.type === 'failed') {
    return (
      <p class="around-run" role="status">
        {t(run.type === 'stopped' ? 'around.stopped' : 'around.failed')}{' '}
        <button type="button" class="text-button" onClick={run.restart}>
          {t('around.again')}
        </button>
      </p>
    );
  }
  const percent = Math.round(run.done.value * 100);
  return (
    <p class="around-run">
      <progress max={100} value={percent} aria-label={t('around.model')} />
      {t('around.running', { done: percent })}{' '}
      <button type="button" class="text-button" onClick={run.cancel}>
        {t('around.cancel')}
      </button>
    </p>
  );
}
