import subsetFont from 'subset-font';
import type { Plugin } from 'vite';
import { charactersOf, type FontScript } from './font-ranges';

/** `ibm-plex-sans-arabic-arabic-400-normal-<hash>.woff2`: the script stands before the weight. */
const FONT_FILE = /-(latin|latin-ext|arabic)-\d{3}-normal-[\w-]+\.woff2$/;

/** Joining and placing of letters and marks, kerning, tabular figures: all that the page uses. */
const FEATURES = [
  'calt',
  'ccmp',
  'curs',
  'fina',
  'init',
  'isol',
  'kern',
  'liga',
  'locl',
  'mark',
  'medi',
  'mkmk',
  'rclt',
  'rlig',
  'tnum',
];

/**
 * Cuts the built font files down to the characters and features this page writes with: Latin
 * falls to two thirds, Arabic to a third. Hints, a quarter of what is left, go too: screens of today hardly use them. A
 * character outside is drawn by the reader's system.
 */
export function fontSubsetPlugin(): Plugin {
  return {
    name: 'tazamun-font-subset',
    apply: 'build',
    async generateBundle(_options, bundle) {
      for (const asset of Object.values(bundle)) {
        const script = FONT_FILE.exec(asset.fileName)?.[1] as FontScript | undefined;
        if (asset.type !== 'asset' || script === undefined) continue;
        asset.source = await subsetFont(Buffer.from(asset.source), charactersOf(script), {
          targetFormat: 'woff2',
          keepFeatures: FEATURES,
          noHinting: true,
        });
      }
    },
  };
}
