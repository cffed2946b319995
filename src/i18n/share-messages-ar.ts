import type { ArabicOf } from './messages-ar';
import type { shareMessagesEn } from './share-messages-en';
/** Arabic: the dialog that hands a link or a citation on. */
export const shareMessagesAr: ArabicOf<typeof shareMessagesEn> = {
  'share.title': 'مشاركة',
  'share.close': 'إغلاق',
  'share.tabs': 'ما تريد مشاركته',
  'share.link': 'رابط',
  'share.linkOfView': 'رابط إلى ما على الشاشة',
  'share.linkHint': 'يحفظ النافذة وعوامل التصفية ومشهد الخريطة واللغة والحدث المفتوح.',
  'share.copyLink': 'انسخ الرابط',
  'share.system': 'شارك…',
  'share.systemFailed': 'لم تُفتح نافذة المشاركة في النظام. انسخ الرابط بدلاً من ذلك.',
  'share.cite': 'الاستشهاد',
  'share.citeWhat': 'ما تستشهد به',
  'share.work.event': 'هذا الحدث',
  'share.work.view': 'هذا المشهد',
  'share.work.dataset': 'مجموعة البيانات',
  'share.style.plain': 'نص بسيط',
  'share.style.chicago': 'أسلوب شيكاغو',
  'share.style.bibtex': 'صيغة BibTeX',
  'share.copyStyle': 'انسخ صيغة الاستشهاد: {style}',
  'share.copy': 'نسخ',
  'share.copied': 'نُسخ',
  'share.sourcesHint':
    'يستند كل حدث إلى المصادر المذكورة في بطاقته، فاستشهد بها أيضاً عند ذكر الوقائع.',
} as const;
