import type { groundChoiceMessagesEn } from './ground-choice-messages-en';
import type { ArabicOf } from './messages-ar';

/** Arabic: choosing what lies under the events. */
export const groundChoiceMessagesAr: ArabicOf<typeof groundChoiceMessagesEn> = {
  'ground.offline': 'الخريطة المرفقة',
  'ground.offlineHint': 'تأتي مع الصفحة وتعمل بلا اتصال',
  'ground.streets': 'الشوارع',
  'ground.streetsFrom': 'الشوارع من {name}',
  'ground.streetsHint': 'عبر الإنترنت، من {host}',
  'ground.streetsOwnHint': 'عبر الإنترنت، من خادم هذه الصفحة نفسه',
  'ground.reading': 'يجري الاطلاع على المتاح…',
  'ground.question':
    'تأتي الشوارع من {host}، وسيعرف هذا الخادم عنوانك على الإنترنت وأجزاء الخريطة التي تنظر إليها. ولم يُرسل إليه شيء بعد.',
  'ground.agree': 'حمّل من {host}',
  'ground.decline': 'ابقَ بلا اتصال',
  'ground.open': 'افتح ملف PMTiles…',
  'ground.openHint': 'أرشيف خريطة يخصّك، ويبقى على هذا الجهاز.',
  'ground.fileKept': '{size}، محفوظ على هذا الجهاز',
  'ground.fileNotKept': '{size}، لهذه الزيارة فقط',
  'ground.remove': 'أزل {name} من هذا الجهاز',
  'ground.busy': 'يجري التحميل والفحص…',
};
