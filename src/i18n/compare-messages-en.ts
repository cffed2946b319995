/** English: two windows side by side. */
export const compareMessagesEn = {
  'compare.title': 'Compare two windows',
  'compare.lead':
    'The same filters over two spans of days: how many events each has, and how well a difference is known.',
  'compare.caution':
    'What differs may differ for many reasons, reporting among them; these data are not exhaustive.',
  'compare.a': 'A',
  'compare.b': 'B',
  'compare.pairs': 'Pairs to begin with',
  'compare.pair.years': '{a} and {b}',
  'compare.pair.day': {
    one: '{count} day before {date}, and from it on',
    other: '{count} days before {date}, and from it on',
  },
  'compare.pair.halves': 'First and second half of the data',
  'compare.window.a': 'A: the page’s own window',
  'compare.window.b': 'B: the other window',
  'compare.from': 'From',
  'compare.to': 'To',
  'compare.badDay': 'Write a day from {from} to {to}, as {example}.',
  'compare.endFirst': 'The last day lies before the first.',
  'compare.place.before': 'Just before A',
  'compare.place.after': 'Just after A',
  'compare.place.year': 'The same days a year before',
  'compare.swap': 'Swap A and B',
  'compare.chosen.before': 'Nobody chose B: it is as long as A, and just before it.',
  'compare.chosen.after':
    'Nobody chose B: it is as long as A, and just after it, for the data do not reach so far back.',
  'compare.chosen.rest':
    'Nobody chose B: it is all that the data have on one side of A, and shorter than A.',
  'compare.cut': 'B was to reach beyond the data; it ends with them.',
  'compare.outside': 'The B of the link lies outside of the data.',
  'compare.problem.none':
    'A is all the data, so there is nothing beside it. Choose a pair, or give A and B days of their own.',
  'compare.problem.same':
    'A and B are the same days, so there is nothing to compare. Choose another B.',
  'compare.problem.empty': 'No event that passes the filters began in either window.',
  'compare.noPlay':
    'Nothing plays while two windows are compared. The handles below move A; in the list you can play.',
  'compare.events': { one: '{count} event', other: '{count} events' },
  'compare.waves': { one: '{count} wave', other: '{count} waves' },
  'compare.sentence.window': '{name}: {events} in {days}, which is {rate} per 30 days.',
  'compare.sentence.difference':
    'B less A: {difference} per 30 days (95 % interval: {low} to {high}).',
  'compare.sentence.ratio': 'In B {ratio} times as often as in A (95 % interval: {low} to {high}).',
  'compare.sentence.noneInA':
    'A has none, so that there is no ratio; the 95 % interval has B at least {low} times as often.',
  'compare.sentence.plain': 'B less A: {difference} per 30 days.',
  'compare.lengths': 'The windows differ in length: rates can be compared, counts cannot.',
  'compare.shared': {
    one: 'The windows share {count} day, whose events count in both: no intervals are given.',
    other: 'The windows share {count} days, whose events count in both: no intervals are given.',
  },
  'compare.bouts':
    'The intervals take every event as independent of the others. Attacks come in bouts, so the intervals are too narrow; counting waves helps a little.',
  'compare.reporting':
    'How closely events are reported changes with time and place. Whoever chooses windows after a look at the events finds differences.',
  'compare.manyRows': {
    one: 'There is {count} row below. Where nothing changed, one interval in twenty leaves out 0 all the same.',
    other:
      'There are {count} rows below. Where nothing changed, one interval in twenty leaves out 0 all the same.',
  },
  'compare.by.kinds': 'By kind',
  'compare.by.places': 'By province or country',
  'compare.by.actors': 'By who takes part',
  'compare.by.methods': 'By method',
  'compare.actorsHint':
    'An event counts for everybody who takes part in it, in any role: who claimed it, who was accused, who was the target, who visited.',
  'compare.all': 'All',
  'compare.rest': { one: '{count} other', other: '{count} others' },
  'compare.figureLabel':
    'Chart: for each row how many per 30 days in A and in B, and B less A with its 95 % interval. The table below has the figures.',
  'compare.perDays': 'Per 30 days',
  'compare.less': 'B less A',
  'compare.lessWithInterval': 'B less A, 95 %',
  'compare.column.name': 'Name',
  'compare.column.countA': 'A: number',
  'compare.column.countB': 'B: number',
  'compare.column.rateA': 'A: per 30 days',
  'compare.column.rateB': 'B: per 30 days',
  'compare.column.difference': 'B less A per 30 days',
  'compare.column.low': 'from (95 %)',
  'compare.column.high': 'to (95 %)',
  'compare.column.ratio': 'B to A',
  'compare.noneInA': 'none in A',
  'compare.noneAtAll': 'none',
  'compare.noLimit': 'no limit',
  'compare.notGiven': 'not given',
  'compare.growth': 'Adding up, day by day',
  'compare.growthLabel':
    'Chart: how many each window has had by the end of each of its days, both from their first day on. The table below has the figures.',
  'compare.growthDays': 'Day of the window',
  'compare.basis': 'What was counted, and what was not',
  'compare.basis.counted': 'Counted',
  'compare.basis.days': 'Days',
  'compare.basis.unsure': 'Left out: known only to some days, not all of them in the window',
  'compare.basis.begunBefore': 'Left out: began before the window and went on in it',
  'compare.basis.hint': 'The maps and the list have what is left out here too.',
  'compare.methods': 'How this is worked out',
  'compare.methods.counts':
    'An event counts on its first day. What is known only to some days or the month counts where all of those days lie in the window.',
  'compare.methods.rates':
    'Counts are taken as Poisson, and held against each other per 30 days. The interval of the difference is put together from the exact limits of both rates (Garwood 1936) by the method of variance estimates recovery (Zou and Donner 2008).',
  'compare.methods.ratio':
    'The interval of the ratio is exact: of all events the share in B is binomial (Clopper and Pearson 1934).',
  'compare.methods.limits':
    'An interval says what chance alone leaves open, if events were independent and equally well reported. It does not say why anything differs.',
  'compare.shown': '{count} shown',
  'compare.mapB': 'Second map',
  'compare.paperMap': 'Map of {name}: {span}',
} as const;
