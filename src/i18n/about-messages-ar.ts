import type { aboutMessagesEn } from './about-messages-en';
import type { ArabicOf } from './messages-ar';

/** Arabic: what the page is. */
export const aboutMessagesAr: ArabicOf<typeof aboutMessagesEn> = {
  'about.title': 'حول تزامُن',
  'about.what':
    'يعرض «تزامُن» الهجمات والزيارات الرسمية في العراق وعلى الحدود العراقية السورية على خريطة واحدة ومحور زمني واحد.',
  'about.incomplete':
    'جُمعت البيانات من تقارير منشورة، وهي ليست شاملة: فما لم يُسجَّل هنا ربما وقع. ولا يُسمّى القرب في الزمن سبباً أبداً.',
  'about.dataset': 'إصدار مجموعة البيانات {version}: عدد الأحداث {count}، {span}.',
  'about.licence': 'رخصة البيانات: CC BY 4.0، ورخصة الشيفرة: MIT.',
  'about.licences': 'رخص كل ما يحتويه',
  'about.files': 'تنزيل البيانات',
  'about.private': 'لا تتصل هذه الصفحة بأي خادم آخر ما لم تطلب خريطة الشوارع، ولا تخزّن شيئاً عنك.',
  'about.close': 'إغلاق',
};
