/** English: a picture of the view, to keep. */
export const pictureMessagesEn = {
  'picture.tab': 'Picture',
  'picture.title': 'Attacks and visits in Iraq and on its border with Syria',
  'picture.format': 'Format',
  'picture.format.screen': 'As on screen',
  'picture.format.card': 'Link card',
  'picture.format.square': 'Square',
  'picture.format.story': 'Story',
  'picture.formatOf': '{name}, {width} × {height} px',
  'picture.ratio': 'Sharpness',
  'picture.drawing': 'Drawing the picture…',
  'picture.failed': 'The picture could not be drawn: this browser or device has no map to draw.',
  'picture.ready': 'The picture is ready: {width} × {height} px, {size}',
  'picture.download': 'Download PNG',
  'picture.copy': 'Copy the picture',
  'picture.copied': 'Copied',
  'picture.alt': 'Text for those who cannot see it',
  'picture.copyAlt': 'Copy this text',
  'picture.altMap':
    '{title}. Map with a time axis below, {span}: {count}, not exhaustive. {kinds}. {credit}',
  'picture.credit': 'Tazamun, data version {version}, CC BY 4.0 · {host}',
  'picture.notesHint': 'Your notes are not in the picture.',
} as const;
