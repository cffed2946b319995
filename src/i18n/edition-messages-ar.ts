import type { editionMessagesEn } from './edition-messages-en';
import type { ArabicOf } from './messages-ar';

/** Arabic: data that are not the latest. */
export const editionMessagesAr: ArabicOf<typeof editionMessagesEn> = {
  'edition.shown': 'البيانات كما في الإصدار {version}.',
  'edition.later': 'اعرض البيانات الحالية، الإصدار {version}',
};
