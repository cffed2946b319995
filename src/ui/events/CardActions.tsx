import { useSignal } from '@preact/signals';
import type { EventRecord } from '../../domain/event-record';
import { useApp, useWords } from '../app-context';
import { Icon } from '../controls/Icon';

/** Copy a link to the event, or a citation of it. */
export function CardActions({ event }: { readonly event: EventRecord }) {
  const { state, actions } = useApp();
  const { locale, t, format } = useWords();
  const copied = useSignal<'link' | 'citation' | null>(null);

  const copy = async (what: 'link' | 'citation', text: string) => {
    if (await actions.copyText(text)) copied.value = what;
    else state.notices.tell({ code: 'copy-failed', values: {} });
  };
  const link = () => actions.linkToEvent(event.id);
  const citation = () =>
    t('card.citation', {
      title: event.title[locale],
      date: format.eventTime(event.time),
      version: state.dataset.version,
      id: event.id,
      url: link(),
    });

  return (
    <div class="card-actions">
      <button type="button" class="text-button" onClick={() => copy('link', link())}>
        <Icon name="link" size={15} />
        {copied.value === 'link' ? t('card.copied') : t('card.copyLink')}
      </button>
      <button type="button" class="text-button" onClick={() => copy('citation', citation())}>
        <Icon name="quote" size={15} />
        {copied.value === 'citation' ? t('card.copied') : t('card.copyCitation')}
      </button>
      <span class="visually-hidden" aria-live="polite">
        {copied.value === null ? '' : t('card.copied')}
      </span>
    </div>
  );
}
