/** English: choosing what lies under the events. */
export const groundChoiceMessagesEn = {
  'ground.offline': 'Bundled map',
  'ground.offlineHint': 'Comes with the page, works offline',
  'ground.streets': 'Streets',
  'ground.streetsFrom': 'Streets from {name}',
  'ground.streetsHint': 'Online, from {host}',
  'ground.streetsOwnHint': 'Online, from this page’s own server',
  'ground.reading': 'Looking up what is offered…',
  'ground.question':
    'The streets come from {host}. It will see your internet address and which parts of the map you look at. Nothing has been sent to it yet.',
  'ground.agree': 'Load from {host}',
  'ground.decline': 'Stay offline',
  'ground.open': 'Open a PMTiles file…',
  'ground.openHint': 'A map archive of your own. It stays on this device.',
  'ground.fileKept': '{size}, kept on this device',
  'ground.fileNotKept': '{size}, for this visit only',
  'ground.remove': 'Remove {name} from this device',
  'ground.busy': 'Fetching and checking…',
} as const;
