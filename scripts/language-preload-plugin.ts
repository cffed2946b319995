import type { Plugin } from 'vite';

type Preload = {
  /** For readers of this language; null: of both. */
  readonly locale: string | null;
  readonly attrs: Readonly<Record<string, string | boolean>>;
};

/** What a file of the build is to the first picture of the page; null: nothing. */
function preloadOf(file: string): Preload | null {
  const words = /(?:^|\/)first-messages-(ar|en)-[\w-]+\.js$/.exec(file);
  if (words !== null) return { locale: words[1] ?? null, attrs: { 'data-rel': 'modulepreload' } };
  const font = /-(latin|arabic)-(?:400|600)-normal-[\w-]+\.woff2$/.exec(file);
  if (font === null) return null;
  return {
    locale: font[1] === 'arabic' ? 'ar' : null,
    attrs: { 'data-rel': 'preload', as: 'font', type: 'font/woff2' },
  };
}

/**
 * Names, in the page's head, the words and fonts of each language, ahead of the script that knows
 * the reader's and has them preloaded: code and styles would ask for them only once they are in.
 */
export function languagePreloadPlugin(): Plugin {
  return {
    name: 'tazamun-language-preload',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle }) {
        return Object.keys(bundle ?? {}).flatMap((file) => {
          const preload = preloadOf(file);
          if (preload === null) return [];
          const { locale, attrs } = preload;
          return [
            {
              tag: 'link',
              // Without a `rel` the browser fetches nothing.
              attrs: { ...attrs, 'data-lang': locale ?? '', href: `./${file}`, crossorigin: true },
              injectTo: 'head-prepend' as const,
            },
          ];
        });
      },
    },
  };
}
