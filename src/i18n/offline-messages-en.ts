/** English: the page kept on the device, and its later versions. */
export const offlineMessagesEn = {
  'update.ready': 'A new version of this page is ready.',
  'update.changes': 'Data {version}: {parts}.',
  'update.added': { one: '{count} event added', other: '{count} events added' },
  'update.corrected': { one: '{count} event corrected', other: '{count} events corrected' },
  'update.removed': { one: '{count} event removed', other: '{count} events removed' },
  'update.reload': 'Show it now',
  'update.later': 'At the next start',
  'offline.title': 'Without a network',
  'offline.none': 'This page is not kept on this device: it opens with a network only.',
  'offline.installing': 'This page is being kept on this device …',
  'offline.ready':
    'This page is kept whole on this device. Map, data and your notes open without a network.',
  'offline.problem.unsupported':
    'This browser, or the frame the page stands in, does not allow it.',
  'offline.problem.full': 'There is not enough room on this device.',
  'offline.problem.unreachable': 'Not every file could be fetched.',
  'offline.problem.damaged': 'A file that came was not the one of this version.',
  'offline.keep': 'Keep it on this device',
  'offline.streets': 'Streets you have looked at: {size} of at most {limit}.',
  'offline.clearStreets': 'Remove these streets',
} as const;
