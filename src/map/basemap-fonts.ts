import type { StyleSpecification } from 'maplibre-gl';

/** One cut of the typeface as WOFF2 files, by script; absolute URLs. */
export type FontFiles = {
  readonly latin: string;
  readonly latinExtended: string;
  readonly arabic: string;
};

/** The weights the map draws with: 400, 500 and 600. */
export type FontUrls = {
  readonly regular: FontFiles;
  readonly medium: FontFiles;
  readonly semibold: FontFiles;
};

/** Values for `text-font`; any other name has no file and falls back to what the device has. */
export const FONT = {
  regular: ['IBM Plex Sans Regular'],
  medium: ['IBM Plex Sans Medium'],
  semibold: ['IBM Plex Sans SemiBold'],
} as const satisfies Record<keyof FontUrls, readonly [string]>;

// The Arabic range holds the presentation forms too: MapLibre joins letters by asking for those.
const ARABIC_RANGE = ['U+0600-06FF', 'U+0750-077F', 'U+200C-200F', 'U+FB50-FDFF', 'U+FE70-FEFC'];
const LATIN_RANGE = ['U+0000-00FF', 'U+0131', 'U+0152-0153', 'U+2000-200B', 'U+2010-206F'];
const LATIN_EXTENDED_RANGE = ['U+0100-02FF', 'U+1E00-1EFF'];

type FontFaces = NonNullable<StyleSpecification['font-faces']>;

/**
 * The style's `font-faces`: each font name with one file a script. A file is fetched only when a
 * label has a letter of its range.
 */
export function createFontFaces(fonts: FontUrls): FontFaces {
  const faces: FontFaces = {};
  for (const weight of ['regular', 'medium', 'semibold'] as const) {
    const files = fonts[weight];
    faces[FONT[weight][0]] = [
      { url: files.arabic, 'unicode-range': ARABIC_RANGE },
      { url: files.latin, 'unicode-range': LATIN_RANGE },
      { url: files.latinExtended, 'unicode-range': LATIN_EXTENDED_RANGE },
    ];
  }
  return faces;
}
