/** English: data that are not the latest. */
export const editionMessagesEn = {
  'edition.shown': 'Data as of version {version}.',
  'edition.later': 'See the current data, version {version}',
} as const;
