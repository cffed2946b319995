/** English words of the filters. */
export const filterMessagesEn = {
  'notice.unknownValues': {
    one: 'The link’s “{part}” asks for what this dataset does not have ({value}); it is left out.',
    other:
      'The link’s “{part}” asks for {count} values that this dataset does not have ({value}); they are left out.',
  },
  'notice.filtersLifted':
    'The details of the events did not arrive, so the link’s filters by {part} are not applied.',
} as const;
