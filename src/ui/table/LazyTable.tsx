import './table.css';
import { useWords } from '../app-context';
import { Retry } from '../controls/Retry';
import { useLazy } from '../use-lazy';

const loadTable = () => import('./EventTable').then(({ EventTable }) => EventTable);

/** The table of events, whose code comes when a reader first asks for it. */
export function LazyTable() {
  const { t } = useWords();
  const table = useLazy(loadTable);
  if (table.type === 'ready') {
    const EventTable = table.value;
    return <EventTable />;
  }
  return (
    <p class="table-waiting" role="note">
      {table.type === 'waiting' ? (
        t('table.loading')
      ) : (
        <Retry text={t('table.failed')} label={t('app.retry')} onRetry={table.retry} />
      )}
    </p>
  );
}
