import './card.css';
import { useApp, useWords } from '../app-context';
import { IconButton } from '../controls/IconButton';
import { useLazy } from '../use-lazy';

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
    <section class="card" aria-label={t('card.label')}>
      <header class="card-head">
        <p class="card-hint">
          {card.type === 'waiting' ? t('card.loadingDetails') : t('card.detailsFailed')}{' '}
          {card.type === 'failed' && (
            <button type="button" class="text-button" onClick={card.retry}>
              {t('app.retry')}
            </button>
          )}
        </p>
        <IconButton
          icon="close"
          label={t('card.close')}
          className="card-close"
          onClick={() => state.selection.select(null)}
        />
      </header>
    </section>
  );
}
