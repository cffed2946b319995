import type { chooserMessagesEn } from './chooser-messages-en';
import type { ArabicOf } from './messages-ar';

/** Arabic: several events under one point. */
export const chooserMessagesAr: ArabicOf<typeof chooserMessagesEn> = {
  'chooser.title': {
    zero: 'لا أحداث هنا',
    one: 'حدث واحد هنا',
    two: 'حدثان هنا',
    few: '{count} أحداث هنا',
    many: '{count} حدثاً هنا',
    other: '{count} حدث هنا',
  },
  'chooser.close': 'أغلق قائمة الأحداث هنا',
};
