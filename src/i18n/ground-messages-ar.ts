import type { groundMessagesEn } from './ground-messages-en';
import type { ArabicOf } from './messages-ar';

/** Arabic: the button for what lies under the events, and why something cannot. */
export const groundMessagesAr: ArabicOf<typeof groundMessagesEn> = {
  'ground.label': 'أرضية الخريطة',
  'ground.close': 'أغلق اختيار أرضية الخريطة',
  'ground.failed': 'تعذّر تحميل الخيارات.',
  'ground.streetsFailed': 'لا شوارع: {reason} وتبقى الخريطة المرفقة.',
  'ground.fileRefused': 'لا يمكن رسم {name}: {reason} وتبقى الخريطة كما هي.',
  'ground.keepFailed.full':
    'لا تكفي مساحة التخزين على هذا الجهاز لحفظ {name}، فهو معروض لهذه الزيارة فقط.',
  'ground.keepFailed.denied': 'لا يسمح هذا المتصفح بحفظ {name}، فهو معروض لهذه الزيارة فقط.',
  'ground.keepFailed.blocked':
    'تشغل علامة تبويب أخرى مساحة التخزين فلا يمكن حفظ {name} الآن، وهو معروض لهذه الزيارة فقط.',
  'ground.keepFailed.newer':
    'كتبت نسخة أحدث من هذه الصفحة في مساحة التخزين فلا يمكن حفظ {name}، وهو معروض لهذه الزيارة فقط.',
  'ground.fileNotRemoved': 'تعذّرت إزالة الملف لأن المتصفح لم يسمح بها. حاول مرة أخرى.',
  'groundProblem.config-missing': 'لم يصل ملف إعدادات الصفحة (config.json).',
  'groundProblem.config-wrong': 'تتعذّر قراءة ملف إعدادات الصفحة (config.json).',
  'groundProblem.none-offered': 'لا تتيح هذه الصفحة شوارع.',
  'groundProblem.timeout': 'تأخّر {host} في الرد.',
  'groundProblem.unreachable': 'لا يمكن الوصول إلى {host}.',
  'groundProblem.status': 'ردّ {host} بالخطأ {status}.',
  'groundProblem.not-style': 'ما أرسله {host} ليس نمط خريطة.',
  'groundProblem.other-host': 'يطلب نمط الخريطة من {host} خادماً آخر هو {other}.',
  'groundProblem.not-archive': 'ليس أرشيف PMTiles.',
  'groundProblem.version': 'أرشيف PMTiles هذا من الإصدار {found}، والمطلوب الإصدار 3.',
  'groundProblem.cut-short': 'الأرشيف ناقص.',
  'groundProblem.damaged': 'الأرشيف تالف.',
  'groundProblem.zooms': 'مستويات تكبيره ({min} إلى {max}) ليست مستويات هذه الخريطة.',
  'groundProblem.tile-type': 'فيه مربّعات من نوع لا ترسمه هذه الخريطة.',
  'groundProblem.compression': 'هو مضغوط بطريقة لا تفكّها هذه الصفحة.',
  'groundProblem.no-layers': 'لا يذكر الطبقات التي فيه.',
  'groundProblem.elsewhere': 'يعرض جزءاً آخر من العالم.',
};
