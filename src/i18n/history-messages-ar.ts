import type { historyMessagesEn } from './history-messages-en';

/** Arabic: undo and redo. */
export const historyMessagesAr: Readonly<Record<keyof typeof historyMessagesEn, string>> = {
  'history.undo': 'تراجع',
  'history.redo': 'إعادة',
  'history.undoneWindow': 'جرى التراجع: النافذة {span}',
  'history.undoneFilter': 'جرى التراجع عن تغيير عوامل التصفية',
  'history.undoneBoth': 'جرى التراجع: عوامل التصفية، والنافذة {span}',
  'history.redoneWindow': 'أُعيد التغيير: النافذة {span}',
  'history.redoneFilter': 'أُعيد تغيير عوامل التصفية',
  'history.redoneBoth': 'أُعيد التغيير: عوامل التصفية، والنافذة {span}',
};
