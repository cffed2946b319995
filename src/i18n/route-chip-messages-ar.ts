import type { ArabicOf } from './messages-ar';
import type { routeChipMessagesEn } from './route-chip-messages-en';

/** Arabic: what leaves the map's view. */
export const routeChipMessagesAr: ArabicOf<typeof routeChipMessagesEn> = {
  'map.routeExits': 'زيارات تمتدّ إلى خارج المشهد',
  'map.routeExit': {
    zero: '{place}: لا زيارات',
    one: '{place}: زيارة واحدة. اعرض مسارها',
    two: '{place}: زيارتان. اعرض مسارهما',
    few: '{place}: {count} زيارات. اعرض مساراتها',
    many: '{place}: {count} زيارة. اعرض مساراتها',
    other: '{place}: {count} زيارة. اعرض مساراتها',
  },
};
