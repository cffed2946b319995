import type { coincidenceMessagesEn } from './coincidence-messages-en';
import type { PluralAr } from './messages-ar';

type En = typeof coincidenceMessagesEn;

/** Arabic: what else is recorded near an event in time. */
export const coincidenceMessagesAr: {
  readonly [Key in keyof En]: En[Key] extends string ? string : PluralAr;
} = {
  'coincidence.title': 'ما تزامن معه',
  'coincidence.failed': 'تعذّر تحميل ما تزامن معه.',
  'coincidence.caution': 'القرب في الزمن ليس سبباً.',
  'coincidence.count': {
    zero: 'لا أحداث أخرى مسجّلة خلال {span} قبله أو بعده.',
    one: 'حدث مسجّل آخر واحد في نطاق {span} قبله وبعده.',
    two: 'حدثان مسجّلان آخران في نطاق {span} قبله وبعده.',
    few: '{count} أحداث مسجّلة أخرى في نطاق {span} قبله وبعده.',
    many: '{count} حدثاً مسجّلاً آخر في نطاق {span} قبله وبعده.',
    other: '{count} حدث مسجّل آخر في نطاق {span} قبله وبعده.',
  },
  'coincidence.reach': 'عدد الأيام قبله وبعده',
  'coincidence.days': {
    zero: 'لا أيام',
    one: 'يوم واحد',
    two: 'يومان',
    few: '{count} أيام',
    many: '{count} يوماً',
    other: '{count} يوم',
  },
  'coincidence.unit': 'بالأيام',
  'coincidence.order': 'ترتيب ما تزامن معه',
  'coincidence.order.days': 'حسب الأيام',
  'coincidence.order.nearest': 'الأقرب زمناً',
  'coincidence.order.distance': 'الأقرب مكاناً',
  'coincidence.sharedOnly': 'ما يشترك في الأطراف فقط',
  'coincidence.noneShared': 'لا يذكر أي منها طرفاً من أطراف هذا الحدث.',
  'coincidence.none': 'لا شيء آخر مسجّل في هذه الأيام.',
  'coincidence.more': {
    zero: 'لا مزيد',
    one: 'اعرض حدثاً آخر',
    two: 'اعرض حدثين آخرين',
    few: 'اعرض {count} أحداث أخرى',
    many: 'اعرض {count} حدثاً آخر',
    other: 'اعرض {count} حدث آخر',
  },
  'coincidence.strip': {
    zero: 'محور صغير: لا أحداث قبله أو بعده في نطاق {span}.',
    one: 'محور صغير: حدث واحد قبله أو بعده في نطاق {span}، وهو في القائمة أدناه.',
    two: 'محور صغير: حدثان قبله أو بعده في نطاق {span}، وهما في القائمة أدناه.',
    few: 'محور صغير: {count} أحداث قبله أو بعده في نطاق {span}، وهي في القائمة أدناه.',
    many: 'محور صغير: {count} حدثاً قبله أو بعده في نطاق {span}، وهي في القائمة أدناه.',
    other: 'محور صغير: {count} حدث قبله أو بعده في نطاق {span}، وهي في القائمة أدناه.',
  },
  'coincidence.before': {
    zero: 'في اليوم نفسه',
    one: 'قبله بيوم',
    two: 'قبله بيومين',
    few: 'قبله بـ{count} أيام',
    many: 'قبله بـ{count} يوماً',
    other: 'قبله بـ{count} يوم',
  },
  'coincidence.after': {
    zero: 'في اليوم نفسه',
    one: 'بعده بيوم',
    two: 'بعده بيومين',
    few: 'بعده بـ{count} أيام',
    many: 'بعده بـ{count} يوماً',
    other: 'بعده بـ{count} يوم',
  },
  'coincidence.sameDay': 'في اليوم نفسه',
  'coincidence.samePlace': 'في المكان نفسه',
  'coincidence.sameArea': 'في المدينة أو القضاء نفسه',
  'coincidence.km': 'على بعد {km} كم',
  'coincidence.aboutKm': 'على بعد {km} كم تقريباً',
  'coincidence.underOneKm': 'على بعد أقل من 1 كم',
  'coincidence.unlocated': 'موقعه معروف على وجه التقريب فقط',
  'coincidence.across': 'في أنحاء {place}',
  'coincidence.also': 'يشترك فيه: {names}',
  'coincidence.sometime': 'في وقت ما من ذلك الشهر',
};
