import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { EventRecord } from '../../domain/event-record';
import { useApp, useWords } from '../app-context';
import { Icon } from '../controls/Icon';
import { GuestNotesWord } from './GuestNotesWord';

const loadCitations = () => import('../share/cite-work');

/** Copy a link to the event or a citation of it, or write a note about it. */
export function CardActions({ event }: { readonly event: EventRecord }) {
  const { state, actions, words } = useApp();
  const { t } = useWords();
  const copied = useSignal<'link' | 'citation' | null>(null);

  // Here before it is asked for: some browsers let only what follows a press at once copy.
  useEffect(() => {
    loadCitations().catch(() => undefined);
  }, []);

  const copy = async (what: 'link' | 'citation') => {
    const link = actions.linkToEvent(event.id);
    const text = what === 'link' ? link : await cite(link);
    if (text !== null && (await actions.copyText(text))) copied.value = what;
    else state.notices.tell({ code: 'copy-failed', values: {} });
  };
  const cite = async (link: string): Promise<string | null> => {
    try {
      const { citeWork, eventWork } = await loadCitations();
      const work = eventWork(event, words.peek());
      return citeWork('plain', work, state, words.peek(), link, actions.today());
    } catch (error) {
      console.error(error);
      return null;
    }
  };

  return (
    <div class="card-actions">
      <button type="button" class="text-button" onClick={() => copy('link')}>
        <Icon name="link" size={15} />
        {copied.value === 'link' ? t('card.copied') : t('card.copyLink')}
      </button>
      <button type="button" class="text-button" onClick={() => copy('citation')}>
        <Icon name="quote" size={15} />
        {copied.value === 'citation' ? t('card.copied') : t('card.copyCitation')}
      </button>
      {state.embed.isGuest.value ? (
        <GuestNotesWord eventId={event.id} />
      ) : (
        <button
          type="button"
          class="text-button"
          onClick={() => state.notesPanel.openFor(event.id)}
        >
          <Icon name="note" size={15} />
          {t('notes.addOnEvent')}
        </button>
      )}
      <span class="visually-hidden" aria-live="polite">
        {copied.value === null ? '' : t('card.copied')}
      </span>
    </div>
  );
}
