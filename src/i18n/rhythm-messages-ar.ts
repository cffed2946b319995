import type { ArabicOf } from './messages-ar';
import type { rhythmMessagesEn } from './rhythm-messages-en';

/** Arabic: when and where what is counted happened. */
export const rhythmMessagesAr: ArabicOf<typeof rhythmMessagesEn> = {
  'rhythm.title': 'إيقاع ما يُعدّ وأماكنه',
  'rhythm.hint':
    'كل ما يُعدّ في البيانات كلها، سواء أكان قريباً من حدث مختار أم لا. اضغط على يوم أو شهر لتراه على الخريطة والمحور.',
  'rhythm.calendar': 'يوماً بيوم',
  'rhythm.calendarLabel':
    'رسم بياني: مربع لكل يوم يزداد لونه كلما كثر ما فيه، وكتلة لكل سنة. في الجدول أدناه كل يوم فيه شيء.',
  'rhythm.rate': 'في الأيام الثلاثين السابقة لكل يوم',
  'rhythm.rateLabel':
    'رسم بياني: خط لعدد ما كان في الأيام الثلاثين حتى كل يوم. في الجدول أدناه العدد في نهاية كل شهر.',
  'rhythm.weekdays': 'حسب أيام الأسبوع',
  'rhythm.weekdaysLabel': 'رسم بياني: عمود لكل يوم من أيام الأسبوع. الأرقام في الجدول أدناه.',
  'rhythm.hours': 'حسب الساعة',
  'rhythm.hoursLabel': 'رسم بياني: عمود لكل ساعة من اليوم حيث تُعرف. الأرقام في الجدول أدناه.',
  'rhythm.hoursUnknown': {
    zero: 'الساعة معروفة في كل منها.',
    one: 'لا تُعرف الساعة في واحد منها.',
    two: 'لا تُعرف الساعة في اثنين منها.',
    few: 'لا تُعرف الساعة في {count} منها.',
    many: 'لا تُعرف الساعة في {count} منها.',
    other: 'لا تُعرف الساعة في {count} منها.',
  },
  'rhythm.places': 'حسب المكان والشهر',
  'rhythm.placesLabel':
    'رسم بياني: صف لكل محافظة أو دولة ومربع لكل شهر يزداد لونه كلما كثر ما فيه. الأرقام في الجدول أدناه.',
  'rhythm.day': 'اليوم',
  'rhythm.month': 'الشهر',
  'rhythm.weekday': 'يوم الأسبوع',
  'rhythm.hour': 'الساعة',
  'rhythm.place': 'المكان',
  'rhythm.count': 'العدد',
};
