/** English: the page as a guest in somebody else's page. */
export const embedMessagesEn = {
  'embed.credit': 'Data {version}. Recorded events; not exhaustive.',
  'embed.openFull': 'Open full size',
  'embed.opensInTab': '(opens in a new tab)',
  'embed.wheelHint': 'Hold {key} while scrolling, or click the map, to zoom',
  'embed.touchHint': 'Use two fingers to move the map',
  'embed.notesOff': 'No notes here: in another page the map keeps nothing on your device.',
  'embed.notesElsewhere': 'Add one on the full page',
} as const;
