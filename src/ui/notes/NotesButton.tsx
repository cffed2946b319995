import { useApp, useWords } from '../app-context';
import { Icon } from '../controls/Icon';

export const NOTES_BUTTON_ID = 'notes-button';

/** Opens the reader's notes, or closes them. */
export function NotesButton() {
  const { notesPanel } = useApp().state;
  const { t } = useWords();
  const isOpen = notesPanel.isOpen.value;
  return (
    <button
      type="button"
      id={NOTES_BUTTON_ID}
      class={isOpen ? 'header-share header-open' : 'header-share'}
      aria-label={t('notes.button')}
      aria-expanded={isOpen}
      title={t('notes.button')}
      onClick={isOpen ? notesPanel.close : notesPanel.open}
    >
      <Icon name="note" size={18} />
      <span class="header-share-word">{t('notes.button')}</span>
    </button>
  );
}
