/** English: several events under one point. */
export const chooserMessagesEn = {
  'chooser.title': { one: '{count} event here', other: '{count} events here' },
  'chooser.close': 'Close the list of events here',
} as const;
