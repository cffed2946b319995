import { aboutMessagesAr } from './about-messages-ar';
import { aroundMessagesAr } from './around-messages-ar';
import { cardMessagesAr } from './card-messages-ar';
import { chooserMessagesAr } from './chooser-messages-ar';
import { coincidenceMessagesAr } from './coincidence-messages-ar';
import { compareMessagesAr } from './compare-messages-ar';
import { editionMessagesAr } from './edition-messages-ar';
import { embedMessagesAr } from './embed-messages-ar';
import { embeddingMessagesAr } from './embedding-messages-ar';
import { filterMessagesAr } from './filter-messages-ar';
import { groundChoiceMessagesAr } from './ground-choice-messages-ar';
import { noteFilesMessagesAr } from './note-files-messages-ar';
import { noteMapMessagesAr } from './note-map-messages-ar';
import { notesMessagesAr } from './notes-messages-ar';
import { offlineMessagesAr } from './offline-messages-ar';
import { pictureMessagesAr } from './picture-messages-ar';
import { printMessagesAr } from './print-messages-ar';
import { rhythmMessagesAr } from './rhythm-messages-ar';
import { routeChipMessagesAr } from './route-chip-messages-ar';
import { shareMessagesAr } from './share-messages-ar';
import { shortcutsMessagesAr } from './shortcuts-messages-ar';
import { subjectMessagesAr } from './subject-messages-ar';
import { tableMessagesAr } from './table-messages-ar';

/** Arabic: the words of all that comes by `import()`; they come with the first of it. */
export const lateMessagesAr = {
  ...aboutMessagesAr,
  ...aroundMessagesAr,
  ...cardMessagesAr,
  ...chooserMessagesAr,
  ...coincidenceMessagesAr,
  ...compareMessagesAr,
  ...embedMessagesAr,
  ...editionMessagesAr,
  ...embeddingMessagesAr,
  ...filterMessagesAr,
  ...noteMapMessagesAr,
  ...groundChoiceMessagesAr,
  ...notesMessagesAr,
  ...noteFilesMessagesAr,
  ...offlineMessagesAr,
  ...pictureMessagesAr,
  ...printMessagesAr,
  ...rhythmMessagesAr,
  ...routeChipMessagesAr,
  ...shareMessagesAr,
  ...shortcutsMessagesAr,
  ...subjectMessagesAr,
  ...tableMessagesAr,
};
