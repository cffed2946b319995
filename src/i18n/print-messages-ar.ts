import type { printMessagesEn } from './print-messages-en';

/** Arabic: the page on paper. */
export const printMessagesAr: Readonly<Record<keyof typeof printMessagesEn, string>> = {
  'print.print': 'طباعة',
  'print.mapOf': 'الخريطة: {span}',
  'print.noMap': 'يتعذّر رسم الخريطة هنا.',
  'print.noSources':
    'لم تصل المصادر بعد. افتح أي حدث وانتظر حتى تظهر مصادره في بطاقته، ثم اطبع من جديد.',
  'print.link': 'رابط هذا العرض: {url}',
  'print.sources': 'المصادر',
};
