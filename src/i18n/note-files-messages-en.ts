/** English: notes out to files and in from them. */
export const noteFilesMessagesEn = {
  'noteFiles.import': 'Import…',
  'noteFiles.export': 'Export…',
  'noteFiles.which': 'Which notes',
  'noteFiles.general': 'General',
  'noteFiles.allFolders': 'All folders',
  'noteFiles.form.geojson': 'GeoJSON',
  'noteFiles.form.geojson.hint': 'Everything; opens in any GIS and can be imported again',
  'noteFiles.form.kml': 'KML',
  'noteFiles.form.kml.hint': 'For Google Earth and phones',
  'noteFiles.form.csv': 'CSV of points',
  'noteFiles.form.csv.hint': 'For spreadsheets; without lines and areas',
  'noteFiles.form.view': 'Share with notes',
  'noteFiles.form.view.hint': 'One file with this view and the notes; a link never holds notes',
  'noteFiles.nothingToExport': 'There are no notes to export yet.',
  'noteFiles.saved': 'The file has been handed to the browser.',

  'noteFiles.title': 'Notes from a file',
  'noteFiles.close': 'Close',
  'noteFiles.cancel': 'Cancel',
  'noteFiles.reading': 'Reading the file…',
  'noteFiles.found': { one: '{count} note', other: '{count} notes' },
  'noteFiles.points': { one: '{count} point', other: '{count} points' },
  'noteFiles.lines': { one: '{count} line', other: '{count} lines' },
  'noteFiles.areas': { one: '{count} area', other: '{count} areas' },
  'noteFiles.plain': { one: '{count} without a place', other: '{count} without a place' },
  'noteFiles.sample': 'The first notes of the file',
  'noteFiles.more': { one: 'and {count} more', other: 'and {count} more' },
  'noteFiles.view': 'The file’s view is now on screen; Back leads to yours.',
  'noteFiles.noNotes': 'The file holds a view and no notes.',
  'noteFiles.place': 'Into the folder',
  'noteFiles.placeNew': 'New: {name}',
  'noteFiles.placeFile': {
    one: 'The file’s own folder',
    other: 'The file’s own {count} folders',
  },
  'noteFiles.same': {
    one: '{count} note is here already and says the same. Nothing to do.',
    other: '{count} notes are here already and say the same. Nothing to do.',
  },
  'noteFiles.differing': {
    one: '{count} note is here already and says something else',
    other: '{count} notes are here already and say something else',
  },
  'noteFiles.choice.mine': 'Keep mine',
  'noteFiles.choice.theirs': 'Take the file’s',
  'noteFiles.choice.both': 'Keep both',
  'noteFiles.add': { one: 'Add {count} note', other: 'Add {count} notes' },
  'noteFiles.addNone': 'Nothing to add',
  'noteFiles.added': { one: '{count} note added.', other: '{count} notes added.' },
  'noteFiles.replaced': { one: '{count} note changed.', other: '{count} notes changed.' },
  'noteFiles.undo': 'Undo',
  'noteFiles.undone': 'Taken back.',

  'noteFiles.issues': 'What could not be taken as it is',
  'noteFiles.first': 'first: record {number}',
  'noteFiles.issue.no-feature': {
    one: '{count} record is no feature and is left out',
    other: '{count} records are no features and are left out',
  },
  'noteFiles.issue.bad-geometry': {
    one: '{count} shape cannot be drawn and is left out',
    other: '{count} shapes cannot be drawn and are left out',
  },
  'noteFiles.issue.out-of-range': {
    one: '{count} place is outside the earth’s degrees and is left out',
    other: '{count} places are outside the earth’s degrees and are left out',
  },
  'noteFiles.issue.too-many-corners': {
    one: '{count} area has too many corners and is left out',
    other: '{count} areas have too many corners and are left out',
  },
  'noteFiles.issue.empty-note': {
    one: '{count} record has neither place nor text and is left out',
    other: '{count} records have neither place nor text and are left out',
  },
  'noteFiles.issue.bad-date': {
    one: '{count} date cannot be read and is left out',
    other: '{count} dates cannot be read and are left out',
  },
  'noteFiles.issue.newer-note': {
    one: '{count} note comes from a newer version of this page; what can be read of it is taken',
    other:
      '{count} notes come from a newer version of this page; what can be read of them is taken',
  },
  'noteFiles.issue.other-properties': {
    one: '{count} record has other fields, which notes have no place for',
    other: '{count} records have other fields, which notes have no place for',
  },
  'noteFiles.issue.split': {
    one: '{count} record of several parts becomes several notes',
    other: '{count} records of several parts become several notes each',
  },
  'noteFiles.issue.elevation': {
    one: 'Heights are left out in {count} record',
    other: 'Heights are left out in {count} records',
  },
  'noteFiles.issue.closed': {
    one: '{count} open outline is closed',
    other: '{count} open outlines are closed',
  },
  'noteFiles.issue.crossing': {
    one: '{count} outline crosses itself and is kept as it is',
    other: '{count} outlines cross themselves and are kept as they are',
  },
  'noteFiles.issue.text-cut': {
    one: '{count} text is too long and is shortened',
    other: '{count} texts are too long and are shortened',
  },
  'noteFiles.issue.repeated-id': {
    one: '{count} note has the id of another and gets its own',
    other: '{count} notes have the id of another and get their own',
  },

  'noteFiles.refused': 'This file was not taken',
  'noteFiles.untouched': 'Your notes are as they were.',
  'noteFiles.refusal.empty': 'The file is empty.',
  'noteFiles.refusal.too-large': 'The file has {size}; up to {limit} can be read. Split it.',
  'noteFiles.refusal.too-many':
    'The file has {count} notes; up to {limit} can be read at a time. Split it.',
  'noteFiles.refusal.too-deep': 'Parts of the file are nested deeper than any map needs.',
  'noteFiles.refusal.archive':
    'The file is a compressed archive, as KMZ and zipped shapefiles are. Unpack it and open the KML or GeoJSON in it.',
  'noteFiles.refusal.map-tiles':
    'The file is a map, not notes. Open it with the button for the map’s ground.',
  'noteFiles.refusal.binary': 'The file is no text, so it is none of GeoJSON, KML, GPX and CSV.',
  'noteFiles.refusal.encoding': 'The file’s letters are not in UTF-8. Save it again as UTF-8.',
  'noteFiles.refusal.unknown-form': 'The file is none of GeoJSON, KML, GPX and CSV with a header.',
  'noteFiles.refusal.broken-json': 'The file begins as JSON but breaks off or has a mistake in it.',
  'noteFiles.refusal.broken-xml': 'The file begins as XML but breaks off or has a mistake in it.',
  'noteFiles.refusal.doctype':
    'The file declares a document type (DOCTYPE), which can hide harm. KML and GPX need none.',
  'noteFiles.refusal.not-geojson': 'The file is JSON, but no GeoJSON.',
  'noteFiles.refusal.not-map-xml': 'The file is XML, but neither KML nor GPX.',
  'noteFiles.refusal.no-coordinates':
    'The table has no columns for latitude and longitude, such as “lat” and “lng”.',
  'noteFiles.refusal.newer':
    'The file was written by a newer version of this page. Reload the page and try again.',
  'noteFiles.refusal.nothing': 'There is nothing in the file that could become a note.',
  'noteFiles.refusal.unreadable':
    'The file could not be read. It may have been moved, or be too large for this device.',
} as const;
