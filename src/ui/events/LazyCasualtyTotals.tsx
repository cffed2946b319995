import type { EventRecord } from '../../domain/event-record';
import { useApp } from '../app-context';
import { useLazy } from '../use-lazy';

const loadTotals = () => import('./CasualtyTotals').then(({ CasualtyTotals }) => CasualtyTotals);

/** What the events come to; the code comes with the details, without which there is nothing to say. */
export function LazyCasualtyTotals({ events }: { readonly events: readonly EventRecord[] }) {
  const { state } = useApp();
  const totals = useLazy(loadTotals, state.details.load.value.type === 'ready');
  if (totals.type !== 'ready') return null;
  const CasualtyTotals = totals.value;
  return <CasualtyTotals events={events} />;
}
