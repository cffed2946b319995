import { useSignal } from '@preact/signals';
import { useApp, useWords } from '../app-context';
import { Icon } from '../controls/Icon';
import type { PictureMaking } from './PictureTab';

const NOTHING = { png: null, actions: null } as const;

/** Takes a picture away: as a file, or on the clipboard where the browser has room for one. */
export function PictureButtons({
  making,
  name,
}: {
  readonly making: PictureMaking;
  /** Of the file. */
  readonly name: string;
}) {
  const { state } = useApp();
  const { t } = useWords();
  const copied = useSignal<Blob | null>(null);
  const { png, actions } = making.type === 'ready' ? making : NOTHING;
  const copy = actions?.copy;
  const isCopied = png !== null && copied.value === png;
  return (
    <div class="share-actions">
      <button
        type="button"
        class="primary-button share-copy"
        disabled={png === null}
        onClick={() => png !== null && actions?.save(name, png)}
      >
        <Icon name="download" size={15} />
        {t('picture.download')}
      </button>
      {copy !== null && copy !== undefined && (
        <button
          type="button"
          class="text-button"
          disabled={png === null}
          onClick={async () => {
            if (png === null) return;
            if (await copy(png)) copied.value = png;
            else state.notices.tell({ code: 'copy-failed', values: {} });
          }}
        >
          <Icon name={isCopied ? 'done' : 'copy'} size={15} />
          {isCopied ? t('picture.copied') : t('picture.copy')}
        </button>
      )}
      <span class="visually-hidden" aria-live="polite">
        {isCopied ? t('picture.copied') : ''}
      </span>
    </div>
  );
}
