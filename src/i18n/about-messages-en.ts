/** English: what the page is. */
export const aboutMessagesEn = {
  'about.title': 'About Tazamun',
  'about.what':
    'Tazamun shows attacks and official visits in Iraq and on the Iraq-Syria border on one map and one time axis.',
  'about.incomplete':
    'The dataset is compiled from public reports. It is not exhaustive: what is not recorded here may still have happened. Near in time is never called cause.',
  'about.dataset': 'Dataset version {version}: {count} events, {span}.',
  'about.licence': 'Dataset: CC BY 4.0. Code: MIT.',
  'about.licences': 'Licences of all it contains',
  'about.files': 'Download the data',
  'about.private':
    'This page contacts no other host unless you ask for its street map, and stores nothing about you.',
  'about.close': 'Close',
} as const;
