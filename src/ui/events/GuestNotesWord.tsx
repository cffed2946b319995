import { useApp, useWords } from '../app-context';

/** Why a page in somebody else's page takes no notes, and the way to the one that does. */
export function GuestNotesWord({ eventId }: { readonly eventId: string }) {
  const { actions } = useApp();
  const { t } = useWords();
  return (
    <p class="guest-notes-word">
      {t('embed.notesOff')}{' '}
      <a href={actions.linkToEvent(eventId)} target="_blank" rel="noopener">
        {t('embed.notesElsewhere')}
        <span class="visually-hidden"> {t('embed.opensInTab')}</span>
      </a>
    </p>
  );
}
