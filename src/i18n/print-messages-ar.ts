import type { ArabicOf } from './messages-ar';
import type { printMessagesEn } from './print-messages-en';

/** Arabic: the page on paper. */
export const printMessagesAr: ArabicOf<typeof printMessagesEn> = {
  'print.print': 'طباعة',
  'print.mapOf': 'الخريطة: {span}',
  'print.noMap': 'يتعذّر رسم الخريطة هنا.',
  'print.noSources':
    'لم تصل المصادر بعد. افتح أي حدث وانتظر حتى تظهر مصادره في بطاقته، ثم اطبع من جديد.',
  'print.sources': 'المصادر',
};
