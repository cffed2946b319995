import type { embedMessagesEn } from './embed-messages-en';
import type { ArabicOf } from './messages-ar';

/** Arabic: the page as a guest in somebody else's page. */
export const embedMessagesAr: ArabicOf<typeof embedMessagesEn> = {
  'embed.credit': 'البيانات {version}. أحداث مسجّلة، غير شاملة.',
  'embed.openFull': 'افتح بالحجم الكامل',
  'embed.opensInTab': '(يُفتح في علامة تبويب جديدة)',
  'embed.wheelHint': 'للتكبير والتصغير اضغط {key} أثناء التمرير أو انقر على الخريطة',
  'embed.touchHint': 'حرّك الخريطة بإصبعين',
  'embed.notesOff': 'لا ملاحظات هنا: داخل صفحة أخرى لا تحفظ الخريطة شيئاً على جهازك.',
  'embed.notesElsewhere': 'أضف ملاحظة في الصفحة الكاملة',
};
