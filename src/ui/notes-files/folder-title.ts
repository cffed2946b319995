import type { NoteFolder } from '../../domain/note';
import type { Translate } from '../../i18n/translate';

/** What a folder is called; the one that is always there has the page's own word. */
export const folderTitle = ({ name }: Pick<NoteFolder, 'name'>, t: Translate): string =>
  name.trim() === '' ? t('noteFiles.general') : name;
