import { useSignal } from '@preact/signals';
import { useApp, useWords } from '../app-context';
import { Icon, type IconName } from '../controls/Icon';

/** Puts a text on the clipboard and says that it is there. */
export function CopyButton({
  text,
  label,
  name,
  icon = 'copy',
  className = 'text-button',
}: {
  readonly text: string;
  readonly label: string;
  /** Said instead of the label where that is too short to stand alone. */
  readonly name?: string;
  readonly icon?: IconName;
  readonly className?: string;
}) {
  const { state, actions } = useApp();
  const { t } = useWords();
  const copied = useSignal<string | null>(null);
  const isCopied = copied.value === text;
  const copy = async () => {
    if (await actions.copyText(text)) copied.value = text;
    else state.notices.tell({ code: 'copy-failed', values: {} });
  };
  return (
    <>
      <button type="button" class={className} aria-label={name} onClick={copy}>
        <Icon name={isCopied ? 'done' : icon} size={15} />
        {isCopied ? t('share.copied') : label}
      </button>
      <span class="visually-hidden" aria-live="polite">
        {isCopied ? t('share.copied') : ''}
      </span>
    </>
  );
}
