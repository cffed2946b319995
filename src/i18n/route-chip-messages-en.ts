/** English: what leaves the map's view. */
export const routeChipMessagesEn = {
  'map.routeExits': 'Visits that lead out of view',
  'map.routeExit': {
    one: '{place}: {count} visit. Show its way',
    other: '{place}: {count} visits. Show their way',
  },
} as const;
