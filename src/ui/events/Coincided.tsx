import type { EventRecord } from '../../domain/event-record';
import { useWords } from '../app-context';
import { Retry } from '../controls/Retry';
import { useLazy } from '../use-lazy';

const load = async () => (await import('../coincidence/CoincidenceSection')).CoincidenceSection;

/** What else is recorded near the event in time; its code comes with the first card. */
export function Coincided({ event }: { readonly event: EventRecord }) {
  const { t } = useWords();
  const section = useLazy(load);
  if (section.type === 'ready') {
    const CoincidenceSection = section.value;
    return <CoincidenceSection event={event} />;
  }
  if (section.type === 'waiting') return null;
  return (
    <p class="card-hint">
      <Retry text={t('coincidence.failed')} label={t('app.retry')} onRetry={section.retry} />
    </p>
  );
}
