import type { ArabicOf } from './messages-ar';
import type { offlineMessagesEn } from './offline-messages-en';

/** Arabic: the page kept on the device, and its later versions. */
export const offlineMessagesAr: ArabicOf<typeof offlineMessagesEn> = {
  'update.ready': 'إصدار جديد من هذه الصفحة جاهز.',
  'update.changes': 'البيانات {version}: {parts}.',
  'update.added': {
    zero: 'لم يُضف أي حدث',
    one: 'أُضيف حدث واحد',
    two: 'أُضيف حدثان',
    few: 'أُضيفت {count} أحداث',
    many: 'أُضيف {count} حدثاً',
    other: 'أُضيف {count} حدث',
  },
  'update.corrected': {
    zero: 'لم يُصحَّح أي حدث',
    one: 'صُحّح حدث واحد',
    two: 'صُحّح حدثان',
    few: 'صُحّحت {count} أحداث',
    many: 'صُحّح {count} حدثاً',
    other: 'صُحّح {count} حدث',
  },
  'update.removed': {
    zero: 'لم يُحذف أي حدث',
    one: 'حُذف حدث واحد',
    two: 'حُذف حدثان',
    few: 'حُذفت {count} أحداث',
    many: 'حُذف {count} حدثاً',
    other: 'حُذف {count} حدث',
  },
  'update.reload': 'اعرضه الآن',
  'update.later': 'عند الفتح التالي',
  'offline.title': 'من دون شبكة',
  'offline.none': 'هذه الصفحة غير محفوظة على هذا الجهاز: لا تُفتح إلا مع شبكة.',
  'offline.installing': 'يجري حفظ هذه الصفحة على هذا الجهاز …',
  'offline.ready':
    'هذه الصفحة محفوظة كاملة على هذا الجهاز. تُفتح الخريطة والبيانات وملاحظاتك من دون شبكة.',
  'offline.problem.unsupported': 'لا يسمح بذلك هذا المتصفح أو الإطار الذي تظهر فيه الصفحة.',
  'offline.problem.full': 'لا مساحة كافية على هذا الجهاز.',
  'offline.problem.unreachable': 'تعذّر جلب بعض الملفات.',
  'offline.problem.damaged': 'وصل ملف لا ينتمي إلى هذا الإصدار.',
  'offline.keep': 'احفظها على هذا الجهاز',
  'offline.streets': 'الشوارع التي تصفّحتها: {size} من {limit} على الأكثر.',
  'offline.clearStreets': 'احذف هذه الشوارع',
};
