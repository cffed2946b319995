import { useComputed } from '@preact/signals';
import { addressOf } from '../state/address-of';
import { useApp, useWords } from '../ui/app-context';
import { LazyEditionNote } from '../ui/edition/LazyEditionNote';

/** Whose the map is, what it rests on, and the way to all of it. */
export function EmbedCredit() {
  const { state, actions } = useApp();
  const { locale, t } = useWords();
  // A link to what is on screen, whenever that changes.
  const link = useComputed(() => {
    addressOf(state, locale);
    return actions.linkToView();
  });
  return (
    <footer class="embed-credit">
      <p>
        <strong>{t('app.name')}</strong>{' '}
        <span>{t('embed.credit', { version: state.dataset.version })}</span>
      </p>
      <LazyEditionNote />
      <a href={link.value} target="_blank" rel="noopener">
        {t('embed.openFull')}
        <span class="visually-hidden"> {t('embed.opensInTab')}</span>
      </a>
    </footer>
  );
}
