import type { PluralAr } from './messages-ar';

/** Arabic words of the filters. */
export const filterMessagesAr = {
  'notice.unknownValues': {
    zero: 'يطلب «{part}» في الرابط ما ليس في مجموعة البيانات هذه ({value})؛ أُهمل.',
    one: 'يطلب «{part}» في الرابط قيمة ليست في مجموعة البيانات هذه ({value})؛ أُهملت.',
    two: 'يطلب «{part}» في الرابط قيمتين ليستا في مجموعة البيانات هذه ({value})؛ أُهملتا.',
    few: 'يطلب «{part}» في الرابط {count} قيم ليست في مجموعة البيانات هذه ({value})؛ أُهملت.',
    many: 'يطلب «{part}» في الرابط {count} قيمة ليست في مجموعة البيانات هذه ({value})؛ أُهملت.',
    other: 'يطلب «{part}» في الرابط {count} قيمة ليست في مجموعة البيانات هذه ({value})؛ أُهملت.',
  },
  'notice.filtersLifted': 'لم تصل تفاصيل الأحداث، لذلك لم تُطبَّق مرشّحات الرابط بحسب {part}.',
} satisfies Readonly<Record<string, string | PluralAr>>;
