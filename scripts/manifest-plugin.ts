import type { Plugin } from 'vite';
import { MANIFEST_WORDS } from './manifest-words';

type Locale = 'en' | 'ar';
const LOCALES: readonly Locale[] = ['en', 'ar'];
const FILES: Readonly<Record<Locale, string>> = {
  en: 'manifest.webmanifest',
  ar: 'manifest-ar.webmanifest',
};
/** Of the page in its light colours: a system draws them before there is a page. */
const PAPER = '#fbfaf7';

const icon = (name: string, sizes: string, purpose = 'any') => ({
  src: `./icons/${name}.png`,
  sizes,
  type: 'image/png',
  purpose,
});

/** Drawn by `npm run screenshots`. */
const screenshot = (form: 'wide' | 'narrow', locale: Locale, label: string) => ({
  src: `./install/${form}-${locale}.jpeg`,
  sizes: form === 'wide' ? '1280x800' : '780x1688',
  type: 'image/jpeg',
  form_factor: form,
  label,
});

function manifestOf(locale: Locale): unknown {
  const words = MANIFEST_WORDS[locale];
  const shortcut = (name: string, query: string) => ({
    name,
    url: `./?lang=${locale}&${query}`,
    icons: [icon('icon-192', '192x192')],
  });
  return {
    name: words.name,
    short_name: words.name,
    description: words.description,
    lang: locale,
    dir: words.dir,
    start_url: `./?lang=${locale}`,
    scope: './',
    display: 'standalone',
    background_color: PAPER,
    theme_color: PAPER,
    categories: ['news', 'education'],
    icons: [
      { src: './favicon.svg', sizes: 'any', type: 'image/svg+xml' },
      icon('icon-192', '192x192'),
      icon('icon-512', '512x512'),
      icon('maskable-512', '512x512', 'maskable'),
    ],
    screenshots: [
      screenshot('wide', locale, words.wide),
      screenshot('narrow', locale, words.narrow),
    ],
    shortcuts: [
      shortcut(words.table, 'view=table'),
      shortcut(words.attacks, 'kind=attack,strike'),
      shortcut(words.visits, 'kind=visit,meeting'),
    ],
    // Notes of a reader's, handed over by the system: see src/sw/receive-files.ts.
    share_target: {
      action: './receive',
      method: 'POST',
      enctype: 'multipart/form-data',
      params: {
        files: [
          {
            name: 'files',
            accept: ['application/geo+json', 'application/json', '.geojson', '.json'],
          },
        ],
      },
    },
    file_handlers: [
      {
        action: './',
        accept: { 'application/geo+json': ['.geojson'], 'application/json': ['.json'] },
      },
    ],
  };
}

/**
 * Makes the page installable: a manifest for each language, of which the page's first script picks
 * the reader's, as it does with words and fonts.
 */
export function manifestPlugin(): Plugin {
  return {
    name: 'tazamun-manifest',
    apply: 'build',
    generateBundle() {
      for (const locale of LOCALES) {
        const source = `${JSON.stringify(manifestOf(locale), null, 2)}\n`;
        this.emitFile({ type: 'asset', fileName: FILES[locale], source });
      }
    },
    transformIndexHtml: {
      order: 'post',
      handler: () =>
        LOCALES.map((locale) => ({
          tag: 'link',
          attrs: { 'data-rel': 'manifest', 'data-lang': locale, href: `./${FILES[locale]}` },
          injectTo: 'head-prepend' as const,
        })),
    },
  };
}
