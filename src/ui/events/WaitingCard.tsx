import './card.css';
import { useApp, useWords } from '../app-context';
import { IconButton } from '../controls/IconButton';
import { Retry } from '../controls/Retry';
import type { Lazy } from '../use-lazy';

/** A card whose code is on its way, or did not come. */
export function WaitingCard({
  code,
  label,
  waiting,
  failed,
  closeLabel,
}: {
  readonly code: Exclude<Lazy<unknown>, { readonly type: 'ready' }>;
  readonly label: string;
  readonly waiting: string;
  readonly failed: string;
  readonly closeLabel: string;
}) {
  const { state } = useApp();
  const { t } = useWords();
  return (
    <section class="card" aria-label={label}>
      <header class="card-head">
        <p class="card-hint">
          {code.type === 'waiting' ? (
            waiting
          ) : (
            <Retry text={failed} label={t('app.retry')} onRetry={code.retry} />
          )}
        </p>
        <IconButton
          icon="close"
          label={closeLabel}
          className="card-close"
          onClick={() => state.selection.select(null)}
        />
      </header>
    </section>
  );
}
