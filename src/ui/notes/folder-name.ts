import type { NoteFolder } from '../../domain/note';
import type { Translate } from '../../i18n/translate';

/** What a folder is called; the one that is always there has the page's own word. */
export const folderName = ({ name }: NoteFolder, t: Translate): string =>
  name.trim() === '' ? t('notes.defaultFolder') : name;
