import { aboutMessagesEn } from './about-messages-en';
import { aroundMessagesEn } from './around-messages-en';
import { cardMessagesEn } from './card-messages-en';
import { chooserMessagesEn } from './chooser-messages-en';
import { coincidenceMessagesEn } from './coincidence-messages-en';
import { compareMessagesEn } from './compare-messages-en';
import { editionMessagesEn } from './edition-messages-en';
import { embedMessagesEn } from './embed-messages-en';
import { embeddingMessagesEn } from './embedding-messages-en';
import { filterMessagesEn } from './filter-messages-en';
import { groundChoiceMessagesEn } from './ground-choice-messages-en';
import { noteFilesMessagesEn } from './note-files-messages-en';
import { noteMapMessagesEn } from './note-map-messages-en';
import { notesMessagesEn } from './notes-messages-en';
import { offlineMessagesEn } from './offline-messages-en';
import { pictureMessagesEn } from './picture-messages-en';
import { printMessagesEn } from './print-messages-en';
import { rhythmMessagesEn } from './rhythm-messages-en';
import { routeChipMessagesEn } from './route-chip-messages-en';
import { shareMessagesEn } from './share-messages-en';
import { shortcutsMessagesEn } from './shortcuts-messages-en';
import { subjectMessagesEn } from './subject-messages-en';
import { tableMessagesEn } from './table-messages-en';

/** English: the words of all that comes by `import()`; they come with the first of it. */
export const lateMessagesEn = {
  ...aboutMessagesEn,
  ...aroundMessagesEn,
  ...cardMessagesEn,
  ...chooserMessagesEn,
  ...coincidenceMessagesEn,
  ...compareMessagesEn,
  ...embedMessagesEn,
  ...editionMessagesEn,
  ...embeddingMessagesEn,
  ...filterMessagesEn,
  ...noteMapMessagesEn,
  ...groundChoiceMessagesEn,
  ...notesMessagesEn,
  ...noteFilesMessagesEn,
  ...offlineMessagesEn,
  ...pictureMessagesEn,
  ...printMessagesEn,
  ...rhythmMessagesEn,
  ...routeChipMessagesEn,
  ...shareMessagesEn,
  ...shortcutsMessagesEn,
  ...subjectMessagesEn,
  ...tableMessagesEn,
} as const;
