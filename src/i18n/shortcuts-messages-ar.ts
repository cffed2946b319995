import type { ArabicOf } from './messages-ar';
import type { shortcutsMessagesEn } from './shortcuts-messages-en';

/** Arabic: the sheet of keyboard shortcuts. */
export const shortcutsMessagesAr: ArabicOf<typeof shortcutsMessagesEn> = {
  'shortcuts.title': 'اختصارات لوحة المفاتيح',
  'shortcuts.close': 'أغلق الاختصارات',
  'shortcuts.anywhere': 'في كل الصفحة',
  'shortcuts.onHandle': 'على محور الزمن، عند أحد مقبضي النافذة',
  'shortcuts.onMap': 'على الخريطة',
  'shortcuts.command.play': 'التشغيل أو الإيقاف المؤقت',
  'shortcuts.command.previous': 'فتح الحدث السابق',
  'shortcuts.command.next': 'فتح الحدث التالي',
  'shortcuts.command.search': 'الانتقال إلى البحث',
  'shortcuts.command.notes': 'افتح ملاحظاتك',
  'shortcuts.command.undo': 'التراجع عن تغيير التصفية أو النافذة',
  'shortcuts.command.redo': 'إعادة ما جرى التراجع عنه',
  'shortcuts.command.close': 'إغلاق المفتوح',
  'shortcuts.command.shortcuts': 'عرض هذه الاختصارات',
  'shortcuts.handleDay': 'يوماً إلى الوراء أو إلى الأمام',
  'shortcuts.handleWeek': 'أسبوعاً إلى الوراء أو إلى الأمام',
  'shortcuts.handleMonth': 'شهراً إلى الوراء أو إلى الأمام',
  'shortcuts.handleEnds': 'إلى أول يوم مسجّل أو آخره',
  'shortcuts.mapEvents': 'الحدث الظاهر السابق أو التالي',
  'shortcuts.mapOpen': 'فتح ذلك الحدث',
  'shortcuts.mapMove': 'تحريك الخريطة',
  'shortcuts.mapZoom': 'التقريب أو التبعيد',
  'shortcuts.keySpace': 'مفتاح المسافة',
  'shortcuts.keyLeft': 'السهم الأيسر',
  'shortcuts.keyRight': 'السهم الأيمن',
  'shortcuts.keyUp': 'السهم الأعلى',
  'shortcuts.keyDown': 'السهم الأسفل',
};
