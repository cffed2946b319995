import { useWords } from '../app-context';
import { Icon } from '../controls/Icon';
import { IconButton } from '../controls/IconButton';
import { useNotes } from './notes-context';

/** What of the notes is listed: words looked for, and whether only what is in the window. */
export function NoteSearch() {
  const { t } = useWords();
  const notes = useNotes();
  const query = notes.query.value;
  return (
    <div class="note-search">
      <div class="note-search-field">
        <Icon name="search" size={16} />
        <input
          type="search"
          dir="auto"
          aria-label={t('notes.search')}
          placeholder={t('notes.search')}
          value={query}
          onInput={({ currentTarget }) => notes.search(currentTarget.value)}
        />
        {query !== '' && (
          <IconButton
            icon="close"
            label={t('notes.searchClear')}
            size={14}
            onClick={() => notes.search('')}
          />
        )}
      </div>
      <label class="note-check">
        <input
          type="checkbox"
          checked={notes.followsWindow.value}
          onChange={({ currentTarget }) => notes.followWindow(currentTarget.checked)}
        />
        {t('notes.onlyInWindow')}
      </label>
    </div>
  );
}
