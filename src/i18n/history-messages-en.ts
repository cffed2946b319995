/** English: undo and redo. */
export const historyMessagesEn = {
  'history.undo': 'Undo',
  'history.redo': 'Redo',
  'history.undoneWindow': 'Undone: window {span}',
  'history.undoneFilter': 'Undone: filters',
  'history.undoneBoth': 'Undone: filters, and window {span}',
  'history.undoneNotes': 'Undone: notes',
  'history.redoneWindow': 'Redone: window {span}',
  'history.redoneFilter': 'Redone: filters',
  'history.redoneBoth': 'Redone: filters, and window {span}',
  'history.redoneNotes': 'Redone: notes',
} as const;
