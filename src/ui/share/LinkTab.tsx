import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { useApp, useWords } from '../app-context';
import { Citations } from './Citations';
import { CopyButton } from './CopyButton';

/** The link to what is on screen, and how to cite it. */
export function LinkTab({ link }: { readonly link: string }) {
  const { state, actions } = useApp();
  const { locale, t } = useWords();
  const hasFailed = useSignal(false);
  const field = useId();
  const { systemShare } = actions;

  const share = async () => {
    const title = state.derived.selectedEvent.peek()?.title[locale] ?? t('app.name');
    hasFailed.value = systemShare !== null && !(await systemShare({ title, url: link }));
  };

  return (
    <div class="share-link">
      <label class="share-label" for={field}>
        {t('share.linkOfView')}
      </label>
      <input
        class="share-field"
        id={field}
        type="text"
        dir="ltr"
        readOnly
        value={link}
        onFocus={(domEvent) => domEvent.currentTarget.select()}
      />
      <p class="share-hint">{t('share.linkHint')}</p>
      <div class="share-actions">
        <CopyButton
          text={link}
          label={t('share.copyLink')}
          icon="link"
          className="primary-button share-copy"
        />
        {systemShare !== null && (
          <button type="button" class="text-button" onClick={share}>
            {t('share.system')}
          </button>
        )}
        <button type="button" class="text-button" onClick={actions.print}>
          {t('print.print')}
        </button>
      </div>
      <p class="share-hint" role="status">
        {hasFailed.value ? t('share.systemFailed') : ''}
      </p>
      <Citations link={link} />
    </div>
  );
}
