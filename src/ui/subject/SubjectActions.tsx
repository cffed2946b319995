import { batch, useSignal } from '@preact/signals';
import { emptyFilter } from '../../domain/event-filter';
import type { Subject } from '../../domain/subject';
import { useApp, useWords } from '../app-context';
import { Icon } from '../controls/Icon';

/** Show only the subject's events, all of them; copy a link to its page. */
export function SubjectActions({ subject }: { readonly subject: Subject }) {
  const { state, actions } = useApp();
  const { t } = useWords();
  const isCopied = useSignal(false);

  const showOnly = () => {
    const ids = new Set([subject.id]);
    batch(() => {
      state.playback.pause();
      state.window.show(state.window.extent);
      state.filter.change({
        ...emptyFilter,
        ...(subject.type === 'actor' ? { actors: ids } : { places: ids }),
      });
    });
  };
  const copy = async () => {
    if (await actions.copyText(actions.linkToSubject(subject))) isCopied.value = true;
    else state.notices.tell({ code: 'copy-failed', values: {} });
  };
  return (
    <div class="card-actions">
      <button type="button" class="text-button" onClick={showOnly}>
        <Icon name="filter" size={15} />
        {t('subject.onlyThese')}
      </button>
      <button type="button" class="text-button" onClick={copy}>
        <Icon name="link" size={15} />
        {isCopied.value ? t('card.copied') : t('card.copyLink')}
      </button>
      <span class="visually-hidden" aria-live="polite">
        {isCopied.value ? t('card.copied') : ''}
      </span>
    </div>
  );
}
