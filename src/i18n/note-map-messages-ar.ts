import type { ArabicOf } from './messages-ar';
import type { noteMapMessagesEn } from './note-map-messages-en';

/** Arabic: drawing notes on the map, and their measures. */
export const noteMapMessagesAr: ArabicOf<typeof noteMapMessagesEn> = {
  'noteMap.metres': '{value} م',
  'noteMap.kilometres': '{value} كم',
  'noteMap.squareMetres': '{value} م²',
  'noteMap.squareKilometres': '{value} كم²',
  'noteMap.length': 'الطول {length}',
  'noteMap.bearing': 'الاتجاه {degrees}°',
  'noteMap.area': 'المساحة {area}',
  'noteMap.perimeter': 'المحيط {length}',
  'noteMap.radius': 'نصف القطر {length}',

  'noteMap.bar': 'الرسم',
  'noteMap.noMap': 'لا يمكن الرسم من دون الخريطة.',
  'noteMap.tool.point': 'اضغط على الخريطة حيث تريد النقطة.',
  'noteMap.tool.text': 'اضغط على الخريطة حيث تريد النص.',
  'noteMap.tool.line': 'اضغط عند كل زاوية، وعند الأخيرة مرتين.',
  'noteMap.tool.arrow': 'اضغط من ذيل السهم إلى رأسه، وعند الرأس مرتين.',
  'noteMap.tool.area': 'اضغط عند كل زاوية، ثم على الأولى مجدداً لإغلاق المساحة.',
  'noteMap.tool.rectangle': 'اضغط عند زاويتين متقابلتين، أو اسحب.',
  'noteMap.tool.circle': 'اضغط عند المركز ثم عند الحافة، أو اسحب.',
  'noteMap.tool.freehand': 'ارسم مع إبقاء المؤشر مضغوطاً.',
  'noteMap.hold.none': 'اضغط على ملاحظة لتعديل شكلها.',
  'noteMap.hold.shape':
    'اسحب الملاحظة أو زواياها؛ النقطة الصغيرة تضيف زاوية. الضغط المطوّل أو بالزر الأيمن يحذف زاوية.',
  'noteMap.hold.circle': 'اسحب الدائرة، أو حافتها عند إحدى النقاط.',
  'noteMap.hold.point': 'اسحب النقطة إلى موضعها.',
  'noteMap.hold.whole': 'اسحب الملاحظة. شكلها كثير الزوايا أو فيه فراغات، فيبقى كما هو.',
  'noteMap.keys.one': 'تحرّك مفاتيح الأسهم العلامة، ويثبّتها مفتاح الإدخال، ويلغي مفتاح الهروب.',
  'noteMap.keys.many':
    'تحرّك مفاتيح الأسهم العلامة، ويثبّت مفتاح الإدخال زاوية وينهي الرسم إن ضُغط مرتين، ويحذف مفتاح الرجوع آخرها.',
  'noteMap.keys.select':
    'ينتقل مفتاح الإدخال إلى الزاوية التالية، وتحرّكها مفاتيح الأسهم أو تحرّك الملاحظة كلها، ويحذف مفتاح الحذف.',
  'noteMap.finish': 'أنهِ الرسم',
  'noteMap.undoCorner': 'تراجع عن زاوية',
  'noteMap.cancel': 'إلغاء',
  'noteMap.done': 'تم',
  'noteMap.duplicate': 'كرّر',
  'noteMap.remove': 'احذف',
  'noteMap.turnLeft': 'أدِر يساراً 15°',
  'noteMap.turnRight': 'أدِر يميناً 15°',
  'noteMap.smaller': 'أصغر',
  'noteMap.larger': 'أكبر',
  'noteMap.radiusField': 'نصف القطر بالكيلومتر',
  'noteMap.useRadius': 'اعتمد نصف القطر',
  'noteMap.radiusWrong': 'نصف القطر رقم من 0.001 إلى 5000 كم.',
};
