/** English: the button for what lies under the events, and why something cannot. */
export const groundMessagesEn = {
  'ground.label': 'Map ground',
  'ground.close': 'Close the choice of map ground',
  'ground.failed': 'The choice could not be loaded.',
  'ground.streetsFailed': 'No streets: {reason} The bundled map stays.',
  'ground.fileRefused': '{name} cannot be drawn: {reason} The map stays as it is.',
  'ground.keepFailed.full':
    'There is not enough storage on this device to keep {name}. It is shown for this visit only.',
  'ground.keepFailed.denied':
    'This browser does not allow {name} to be kept. It is shown for this visit only.',
  'ground.keepFailed.blocked':
    'Another tab holds the storage, so {name} cannot be kept now. It is shown for this visit only.',
  'ground.keepFailed.newer':
    'A newer version of this page wrote the storage, so {name} cannot be kept. It is shown for this visit only.',
  'ground.fileNotRemoved':
    'The file could not be removed: the browser did not allow it. Try again.',
  'groundProblem.config-missing': 'the page’s settings (config.json) did not arrive.',
  'groundProblem.config-wrong': 'the page’s settings (config.json) cannot be read.',
  'groundProblem.none-offered': 'this page offers none.',
  'groundProblem.timeout': '{host} took too long to answer.',
  'groundProblem.unreachable': '{host} cannot be reached.',
  'groundProblem.status': '{host} answered with error {status}.',
  'groundProblem.not-style': 'what {host} sent is not a map style.',
  'groundProblem.other-host': 'the map style of {host} asks for another host, {other}.',
  'groundProblem.not-archive': 'it is not a PMTiles archive.',
  'groundProblem.version': 'it is a PMTiles archive of version {found}; version 3 is needed.',
  'groundProblem.cut-short': 'the archive is incomplete.',
  'groundProblem.damaged': 'the archive is damaged.',
  'groundProblem.zooms': 'its zooms ({min} to {max}) are not those of this map.',
  'groundProblem.tile-type': 'it holds tiles of a kind this map does not draw.',
  'groundProblem.compression': 'it is packed in a way this page cannot unpack.',
  'groundProblem.no-layers': 'it does not say which layers it has.',
  'groundProblem.elsewhere': 'it shows another part of the world.',
} as const;
