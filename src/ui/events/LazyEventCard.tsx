import { useApp, useWords } from '../app-context';
import { useLazy } from '../use-lazy';
import { WaitingCard } from './WaitingCard';

const loadCard = () => import('./EventCard').then(({ EventCard }) => EventCard);

/** The card of the selected event, whose code comes when the map has drawn or one is opened. */
export function LazyEventCard() {
  const { state } = useApp();
  const { t } = useWords();
  const isOpen = state.selection.selected.value !== null;
  const card = useLazy(loadCard, isOpen || state.viewport.hasDrawn.value);
  if (card.type === 'ready') {
    const EventCard = card.value;
    return <EventCard />;
  }
  if (!isOpen) return null;
  return (
    <WaitingCard
      code={card}
      label={t('card.label')}
      waiting={t('card.loadingDetails')}
      failed={t('card.detailsFailed')}
      closeLabel={t('card.close')}
    />
  );
}
