import '../table/table.css';
import { useWords } from '../app-context';
import { Retry } from '../controls/Retry';
import { useLazy } from '../use-lazy';

const LOADERS = {
  table: () => import('../table/EventTable').then(({ EventTable }) => EventTable),
  around: () => import('../analysis/AnalysisPanel').then(({ AnalysisPanel }) => AnalysisPanel),
  compare: () => import('../compare/ComparePanel').then(({ ComparePanel }) => ComparePanel),
};

/** What may stand in the list's place; its code comes when a reader first asks for it. */
export function LazyView({ view }: { readonly view: keyof typeof LOADERS }) {
  const { t } = useWords();
  const lazy = useLazy(LOADERS[view]);
  if (lazy.type === 'ready') {
    const View = lazy.value;
    return <View />;
  }
  return (
    <p class="table-waiting" role="note">
      {lazy.type === 'waiting' ? (
        t('view.loading')
      ) : (
        <Retry text={t('view.failed')} label={t('app.retry')} onRetry={lazy.retry} />
      )}
    </p>
  );
}
