import { groundMessagesEn } from './ground-messages-en';
import { historyMessagesEn } from './history-messages-en';

/** English: what the page says before anything is opened. */
export const firstMessagesEn = {
  'app.name': 'Tazamun',
  'app.tagline': 'Attacks and visits, Iraq and its western border',
  'app.skipToList': 'Skip to the list of events',
  'app.skipToMap': 'Skip to the map',
  'app.failed': 'The events could not be loaded.',
  'app.failedNetwork':
    'The file with the events did not arrive. Check the connection and try again.',
  'app.failedInvalid':
    'The file with the events arrived, but it is damaged or is not the file this page expects.',
  'app.retry': 'Try again',

  'header.otherLanguage': 'عربي',
  'header.otherLanguageName': 'العربية: read this page in Arabic',
  'header.themeSystem': 'Theme: as the system. Switch to light',
  'header.themeLight': 'Theme: light. Switch to dark',
  'header.themeDark': 'Theme: dark. Switch to the system’s',
  'header.about': 'About',

  'notes.button': 'Notes',
  'notes.label': 'Notes',
  'notes.close': 'Close the notes',
  'notes.loading': 'Getting your notes…',
  'notes.failed': 'The notes did not arrive.',

  'search.label': 'Search events',
  'search.clear': 'Clear the search',

  'kinds.attack': 'Attacks',
  'kinds.strike': 'Strikes',
  'kinds.visit': 'Visits',
  'kinds.meeting': 'Meetings',
  'kinds.agreement': 'Agreements',
  'kinds.statement': 'Statements',
  'kinds.context': 'Context',

  'legend.label': 'Kinds of events: legend and filter',
  'legend.lowConfidence': 'Hollow: low confidence',
  'legend.piles': 'Ring: several events, counted',
  'legend.schematic': 'Hatched: schematic, not surveyed',

  'list.label': 'Events',
  'list.empty': 'No recorded events in this window.',
  'list.emptyFiltered': 'No recorded events match in this window.',
  'list.clearFilters': 'Clear search and filters',
  'list.wholeExtent': 'Show the whole period',
  'list.count': { one: '{count} event', other: '{count} events' },
  'list.countWord': { one: 'event', other: 'events' },
  'list.notExhaustive': 'recorded, not exhaustive',
  'list.dayUnknown': '{month}, day not known',
  'list.lowConfidence': 'low confidence',

  'status.shown': {
    one: '{count} recorded event, {span}; not exhaustive',
    other: '{count} recorded events, {span}; not exhaustive',
  },

  'map.label': 'Map',
  'map.unavailable': 'The map cannot be drawn here.',
  'map.unavailableWebgl':
    'This browser or device offers no WebGL 2, which the map needs. The list, the time axis and the event details work without it.',
  'map.unavailableLost':
    'The graphics system dropped the map. It comes back by itself when it can; the list, the time axis and the event details go on working.',
  'map.unavailableCode':
    'The code of the map did not arrive. The list, the time axis and the event details work without it.',
  'map.basemapProblem':
    'Part of the base map could not be loaded ({part}). The events are drawn all the same.',
  'map.resetView': 'Reset the view',
  'map.zoomIn': 'Zoom in',
  'map.zoomOut': 'Zoom out',
  'map.bearing': 'Turn north up',
  'map.hoverMore': { one: 'and {count} more here', other: 'and {count} more here' },
  'map.kilometres': 'km',
  'map.metres': 'm',
  'map.attributionToggle': 'Map sources',
  'map.canvas':
    'Map of the events. Arrow keys move it, Shift with an arrow key goes through the events in view, Enter opens one.',
  'map.fitShown': 'Zoom to the events shown',
  'map.fitSelected': 'Zoom to the open event',
  'map.fullscreen': 'Full screen',
  'map.leaveFullscreen': 'Leave full screen',
  'map.focused': '{position} of {count}: {title}. {time}.',

  'axis.label': 'Time axis',
  'axis.above': 'Attacks and strikes a week',
  'axis.aboveDays': {
    one: 'Attacks and strikes a day',
    other: 'Attacks and strikes in {count} days',
  },
  'axis.below': 'Visits, meetings, agreements',
  'axis.windowStart': 'Window start',
  'axis.windowEnd': 'Window end',
  'axis.zoomIn': 'Zoom in on the window',
  'axis.zoomOut': 'Show the whole axis',

  'play.play': 'Play',
  'play.pause': 'Pause',
  'play.previous': 'Previous event',
  'play.next': 'Next event',
  'play.speed': 'Speed, days a second',
  'play.speedOption': { one: '{count} day a second', other: '{count} days a second' },
  'play.speedUnit': 'days a second',
  'play.mode': 'Window while playing',
  'play.trailing': 'Trailing',
  'play.cumulative': 'Cumulative',
  'play.trailingHint': 'The window keeps its length and moves',
  'play.cumulativeHint': 'The window’s start stays, events add up',
  'play.loop': 'Loop',
  'play.more': 'More controls for playing',
  'play.skipQuiet': 'Skip quiet time',
  'play.windowLength': { one: '{count}-day window', other: '{count}-day window' },
  'play.wholePeriod': 'whole period',

  'card.label': 'Event details',
  'card.close': 'Close the event details',
  'card.copyFailed': 'The browser did not allow copying.',
  'card.loadingDetails': 'Loading the details…',
  'card.detailsFailed': 'The details could not be loaded.',

  'time.around': 'around {date}',
  'time.aroundSpan': 'within {span}',
  'time.sometimeIn': 'sometime in {month}',
  'time.monthSpan': 'between {from} and {to}',
  'time.withClock': '{date}, {clock} local time',
  'time.from': '{from} to {to}',

  'place.site': 'located to the site',
  'place.neighbourhood': 'located to the neighbourhood or the stretch of road',
  'place.city': 'located to the city or district; the symbol is not the exact spot',
  'place.province': 'somewhere within {area}; the symbol is not the exact spot',
  'place.provinceOf': '{province} province',
  'place.borderArea': 'this area',

  'notice.dismiss': 'Dismiss',
  'notice.badDate': 'The link’s “{part}” is not a date ({value}); the dataset’s own is used.',
  'notice.badValue': 'The link’s “{part}” cannot be read ({value}); the default is used.',
  'notice.swappedDates': 'The link’s window ended before it began; its ends were swapped.',
  'notice.outsideExtent':
    'The link’s window lies outside the recorded period; the whole period is shown.',
  'notice.unknownEvent': 'This dataset has no event “{value}”.',
  'notice.versionMissing':
    'Version {value} of the data is not kept here; version {version} is shown.',
  'notice.setAside': {
    one: '{count} record could not be read and was set aside; everything else is shown.',
    other: '{count} records could not be read and were set aside; everything else is shown.',
  },
  'notice.unexpected': 'Something went wrong ({message}). The rest of the page goes on working.',
  'notices.label': 'Notices',

  'sheet.expand': 'Expand the panel',
  'sheet.collapse': 'Collapse the panel',

  'filters.label': 'Filters',
  'filters.active': { one: 'Filters, {count} active', other: 'Filters, {count} active' },
  'filters.failed': 'The filters could not be loaded. Check the connection and try again.',

  'notice.unknownValues': {
    one: 'The link’s “{part}” asks for what this dataset does not have ({value}); it is left out.',
    other:
      'The link’s “{part}” asks for {count} values that this dataset does not have ({value}); they are left out.',
  },
  'notice.filtersLifted':
    'The details of the events did not arrive, so the link’s filters by {part} are not applied.',

  'share.open': 'Share',
  'share.failed': 'The sharing dialog did not arrive. Check the connection and try again.',

  'notice.unknownSubject': 'There is no actor or place “{value}” in this dataset.',
  'search.inDetails': 'found in the details',

  'subject.label': 'About {name}',
  'subject.close': 'Close this page',
  'subject.loading': 'Loading the details…',
  'subject.failed': 'This page could not be loaded.',

  'noteFiles.drop': 'Drop to add notes',
  'noteFiles.failed':
    'What reads files of notes did not arrive. Check the connection and try again.',

  'view.label': 'Show the events as',
  'view.list': 'List',
  'view.table': 'Table',
  'view.around': 'Around',
  'view.compare': 'Compare',
  'view.coincidence': 'Coincidence',
  'view.loading': 'Getting ready…',
  'view.failed': 'This did not arrive.',

  ...groundMessagesEn,
  ...historyMessagesEn,
} as const;
