/** English: the page on paper. */
export const printMessagesEn = {
  'print.print': 'Print',
  'print.mapOf': 'Map: {span}',
  'print.noMap': 'The map cannot be drawn here.',
  'print.noSources':
    'The sources have not arrived. Open any event, wait until its card names them, and print again.',
  'print.sources': 'Sources',
} as const;
