/** English: when, where and by whom what is counted happened. */
export const rhythmMessagesEn = {
  'rhythm.title': 'Rhythm, place and actors of what is counted',
  'rhythm.hint':
    'All that is counted, in all the data, near a chosen event or not. Press a day, a month, a name or a cell, or pull over days, and map, list and axis show it. By key: arrows choose, with Shift more, Escape shows the whole time.',
  'rhythm.shown': 'On map, list and axis:',
  'rhythm.wholeTime': 'Whole time',
  'rhythm.allEvents': 'All events',
  'rhythm.window': '{title}: the time shown',
  'rhythm.between': 'Counted, though it may be in another province',
  'rhythm.calendar': 'Day by day',
  'rhythm.calendarLabel':
    'Chart: a square for every day, darker the more there was, a block for every year or half year. The table below has every day with something.',
  'rhythm.rate': 'In the 30 days before each day',
  'rhythm.rateLabel':
    'Chart: a line of how many there were in the 30 days up to each day. The table below has the figure for the end of every month.',
  'rhythm.gaps': 'Days from one to the next',
  'rhythm.gapsLabel':
    'Chart: a bar for every length of gap, as high as there were such gaps, and a thin line for what a constant rate would give. The table below has the figures.',
  'rhythm.gapsNone': 'Fewer than two days are known exactly, so there is no gap to measure.',
  'rhythm.gapsBasis': {
    one: '{events} are known to the day, on {count} day; several on one day count once. The mean gap is {mean} days.',
    other:
      '{events} are known to the day, on {count} different days; several on one day count once. The mean gap is {mean} days.',
  },
  'rhythm.gapsInexact': {
    one: '{count} is not known to the day, and left out.',
    other: '{count} are not known to the day, and left out.',
  },
  'rhythm.gapsLine':
    'The thin line: the gaps that a constant rate would give, each day as likely as any other (exponential, same mean). More short and more long gaps than that mean bouts and pauses.',
  'rhythm.gapDays': 'Gap, days',
  'rhythm.gapsCounted': 'gaps counted',
  'rhythm.gapsExpected': 'At a constant rate',
  'rhythm.gapsLongest': 'The longest gaps; press one to see it on the axis:',
  'rhythm.gap': { one: '{count} day: {span}', other: '{count} days: {span}' },
  'rhythm.weekdays': 'By day of the week',
  'rhythm.weekdaysLabel':
    'Chart: a bar for every day of the week. The table below has the figures.',
  'rhythm.hours': 'By hour',
  'rhythm.hoursLabel':
    'Chart: a bar for every hour of the day, where it is known. The table below has the figures.',
  'rhythm.hoursUnknown': {
    one: 'Of {count} the hour is not known.',
    other: 'Of {count} the hour is not known.',
  },
  'rhythm.places': 'By place and month',
  'rhythm.placesLabel':
    'Chart: a row for every province or country, a square for every month, darker the more there was. The table below has the figures.',
  'rhythm.placesBetween': {
    one: '{count} may be in either of two provinces, and is counted in both.',
    other: '{count} may be in either of two provinces, and are counted in both.',
  },
  'rhythm.roles': 'By actor and role',
  'rhythm.rolesLabel':
    'Chart: a row for every actor, the most frequent first, a column for every role, the count in each cell. The table below has the figures.',
  'rhythm.rolesHint':
    'As the sources say: claimed, attributed and suspected are different things. One event counts for everybody in it. Press a cell or a name to filter by it, again to lift the filter.',
  'rhythm.withoutActor': {
    one: 'In {count} nobody is named.',
    other: 'In {count} nobody is named.',
  },
  'rhythm.otherActors': { one: '{count} other actor', other: '{count} other actors' },
  'rhythm.concentration': 'Where, by cells of equal size',
  'rhythm.concentrationLabel':
    'Map: Iraq and what borders on it in cells {km} kilometres wide, darker the more there was. The table below has every cell with something.',
  'rhythm.cellsOf': 'Cells {km} km wide, all of equal area.',
  'rhythm.cellSize': 'Width of cells',
  'rhythm.km': '{km} km',
  'rhythm.mapCounted': {
    one: '{count} is on this map.',
    other: '{count} are on this map.',
  },
  'rhythm.mapSpread': {
    one: '{count} of them is located too roughly for one cell: each cell has its share of the circle in which it was.',
    other:
      '{count} of them are located too roughly for one cell: each cell has its share of the circle in which they were.',
  },
  'rhythm.mapUnlocated': {
    one: '{count} is known to a country or region only, and left out.',
    other: '{count} are known to a country or region only, and left out.',
  },
  'rhythm.mapBeyond': {
    one: '{count} was beyond this map.',
    other: '{count} were beyond this map.',
  },
  'rhythm.mapHint':
    'Press a cell to filter by its area and see it on the map, again to lift the filter.',
  'rhythm.point': '{lat}° N {lng}° E',
  'rhythm.cell': 'Around {place} ({point})',
  'rhythm.almostNone': 'less than 0.1',
  'rhythm.classBelow': 'below {to}',
  'rhythm.classRange': '{from} to {to}',
  'rhythm.classMore': '{from} and more',
  'rhythm.day': 'Day',
  'rhythm.month': 'Month',
  'rhythm.weekday': 'Day of the week',
  'rhythm.hour': 'Hour',
  'rhythm.place': 'Place',
  'rhythm.actor': 'Actor',
  'rhythm.role': 'Role',
  'rhythm.cellColumn': 'Middle of the cell',
  'rhythm.count': 'Count',
} as const;
