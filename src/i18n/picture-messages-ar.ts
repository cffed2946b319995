import type { ArabicOf } from './messages-ar';
import type { pictureMessagesEn } from './picture-messages-en';

/** Arabic: a picture of the view, to keep. */
export const pictureMessagesAr: ArabicOf<typeof pictureMessagesEn> = {
  'picture.tab': 'صورة',
  'picture.title': 'الهجمات والزيارات في العراق وعلى حدوده مع سوريا',
  'picture.format': 'الشكل',
  'picture.format.screen': 'كما على الشاشة',
  'picture.format.card': 'بطاقة رابط',
  'picture.format.square': 'مربّع',
  'picture.format.story': 'قصة',
  'picture.formatOf': '{name}، {width} × {height} بكسل',
  'picture.ratio': 'الدقة',
  'picture.drawing': 'يجري رسم الصورة…',
  'picture.failed': 'تعذّر رسم الصورة: لا خريطة تُرسم في هذا المتصفح أو الجهاز.',
  'picture.ready': 'الصورة جاهزة: {width} × {height} بكسل، {size}',
  'picture.download': 'نزّل بصيغة PNG',
  'picture.copy': 'انسخ الصورة',
  'picture.copied': 'نُسخت',
  'picture.alt': 'نص لمن لا يرى الصورة',
  'picture.copyAlt': 'انسخ هذا النص',
  'picture.altMap':
    '{title}. خريطة تحتها محور زمني، {span}: {count}، والسجل ليس شاملاً. {kinds}. {credit}',
  'picture.credit': 'تزامُن، إصدار البيانات {version}، رخصة CC BY 4.0 · {host}',
  'picture.notesHint': 'لا تظهر ملاحظاتك في الصورة.',
};
