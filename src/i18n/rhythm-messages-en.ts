/** English: when and where what is counted happened. */
export const rhythmMessagesEn = {
  'rhythm.title': 'Rhythm and place of what is counted',
  'rhythm.hint':
    'All that is counted, in all the data, near a chosen event or not. Press a day or a month to see it on map and axis.',
  'rhythm.calendar': 'Day by day',
  'rhythm.calendarLabel':
    'Chart: a square for every day, darker the more there was, a block for every year. The table below has every day with something.',
  'rhythm.rate': 'In the 30 days before each day',
  'rhythm.rateLabel':
    'Chart: a line of how many there were in the 30 days up to each day. The table below has the figure for the end of every month.',
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
  'rhythm.day': 'Day',
  'rhythm.month': 'Month',
  'rhythm.weekday': 'Day of the week',
  'rhythm.hour': 'Hour',
  'rhythm.place': 'Place',
  'rhythm.count': 'Count',
} as const;
