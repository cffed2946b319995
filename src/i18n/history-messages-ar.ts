import type { historyMessagesEn } from './history-messages-en';
import type { ArabicOf } from './messages-ar';

/** Arabic: undo and redo. */
export const historyMessagesAr: ArabicOf<typeof historyMessagesEn> = {
  'history.undo': 'تراجع',
  'history.redo': 'إعادة',
  'history.undoneWindow': 'جرى التراجع: النافذة {span}',
  'history.undoneFilter': 'جرى التراجع عن تغيير عوامل التصفية',
  'history.undoneBoth': 'جرى التراجع: عوامل التصفية، والنافذة {span}',
  'history.undoneNotes': 'جرى التراجع عن تغيير في الملاحظات',
  'history.redoneWindow': 'أُعيد التغيير: النافذة {span}',
  'history.redoneFilter': 'أُعيد تغيير عوامل التصفية',
  'history.redoneBoth': 'أُعيد التغيير: عوامل التصفية، والنافذة {span}',
  'history.redoneNotes': 'أُعيد التغيير في الملاحظات',
};
