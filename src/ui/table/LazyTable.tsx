import './table.css';
import { useWords } from '../app-context';
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
    <div class="table-waiting" role="note">
      {table.type === 'waiting' ? (
        <p>{t('table.loading')}</p>
      ) : (
        <p>
          {t('table.failed')}{' '}
          <button type="button" class="text-button" onClick={table.retry}>
            {t('app.retry')}
          </button>
        </p>
      )}
    </div>
  );
}
