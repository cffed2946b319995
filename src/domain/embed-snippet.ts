import { escapeMarkup } from './markup-escape';

/** px */
export type EmbedSize = { readonly width: number; readonly height: number };

export const SMALLEST_EMBED: EmbedSize = { width: 280, height: 320 };
export const LARGEST_EMBED: EmbedSize = { width: 2000, height: 2000 };

/** Sizes that articles ask for; `wide` is 16:9. */
export const EMBED_SIZES = {
  inline: { width: 640, height: 480 },
  tall: { width: 480, height: 720 },
  wide: { width: 960, height: 540 },
  square: { width: 600, height: 600 },
  phone: { width: 320, height: 480 },
} as const satisfies Readonly<Record<string, EmbedSize>>;
export type EmbedSizeName = keyof typeof EMBED_SIZES;

/** A typed number of px as one an embed can have. */
export function clampEmbedSize({ width, height }: EmbedSize): EmbedSize {
  const clamp = (value: number, side: keyof EmbedSize) =>
    Math.round(Math.min(Math.max(value, SMALLEST_EMBED[side]), LARGEST_EMBED[side]));
  return { width: clamp(width, 'width'), height: clamp(height, 'height') };
}

/** Where a snippet is pasted. */
export const SNIPPET_TARGETS = [
  'iframe',
  'script',
  'amp',
  'wordpress',
  'ghost',
  'arc',
  'oembed',
] as const;
export type SnippetTarget = (typeof SNIPPET_TARGETS)[number];

/** What a snippet is made of. */
export type EmbedFacts = {
  /** The embed's address, absolute. */
  readonly src: string;
  /** The same view as a page of its own, absolute: where frames are not shown, the way to it. */
  readonly page: string;
  /** The page without a view, absolute. */
  readonly home: string;
  /** The loader's address, absolute. */
  readonly loader: string;
  /** Its checksum, where it is to be this very file; null: whatever the address has then. */
  readonly integrity: string | null;
  /** What is shown, for screen readers and for the link. */
  readonly title: string;
  readonly size: EmbedSize;
};

/** What the page in the frame may do; nothing of it reaches the page around. */
export const EMBED_SANDBOX = 'allow-scripts allow-same-origin allow-popups allow-downloads';

type Attributes = Readonly<Record<string, string | number | true>>;

/** An opening tag, one attribute a line where there are many. */
function openTag(name: string, attributes: Attributes): string {
  const written = Object.entries(attributes).map(([key, value]) =>
    value === true ? key : `${key}="${escapeMarkup(String(value))}"`,
  );
  if (written.length < 4) return `<${[name, ...written].join(' ')}>`;
  return `<${name}\n  ${written.join('\n  ')}\n>`;
}

/** The article may be in another language than the title. */
const DIRECTED: Attributes = { dir: 'auto' };

const link = ({ page, title }: EmbedFacts): string =>
  `<a href="${escapeMarkup(page)}">${escapeMarkup(title)}</a>`;

function iframeTag({ src, title, size }: EmbedFacts): string {
  const attributes = {
    src,
    title,
    width: size.width,
    height: size.height,
    loading: 'lazy',
    allow: 'fullscreen',
    sandbox: EMBED_SANDBOX,
    // The map need not know which article it stands in.
    referrerpolicy: 'no-referrer',
    style: 'border:0;max-width:100%',
  };
  return `${openTag('iframe', attributes)}</iframe>`;
}

/** A frame, and a link for those who get none: in feeds, in archives, where frames are filtered. */
function iframeSnippet(facts: EmbedFacts): string {
  return `${iframeTag(facts)}\n${openTag('p', DIRECTED)}${link(facts)}</p>\n`;
}

/** The loader puts a frame of the right height over the link, which stays where it cannot. */
function scriptSnippet(facts: EmbedFacts): string {
  const attributes = { class: 'tazamun-embed', 'data-src': facts.src, 'data-title': facts.title };
  const box = openTag('div', { ...attributes, ...DIRECTED });
  // Browsers check only what they may read: a file asked for across origins has to say so.
  const checked =
    facts.integrity === null ? {} : { integrity: facts.integrity, crossorigin: 'anonymous' };
  const script = openTag('script', { src: facts.loader, ...checked, async: true });
  return `${box}\n  <p>${link(facts)}</p>\n</div>\n${script}</script>\n`;
}

/** AMP wants a part that shows at once and one that makes room; scripts of ours it does not let in. */
function ampSnippet(facts: EmbedFacts): string {
  const { src, title, size } = facts;
  const attributes = {
    src,
    title,
    width: size.width,
    height: size.height,
    layout: 'responsive',
    sandbox: EMBED_SANDBOX,
    referrerpolicy: 'no-referrer',
    frameborder: 0,
    allowfullscreen: true,
    resizable: true,
  } as const;
  const placeholder = openTag('p', { placeholder: true, ...DIRECTED });
  const overflow = openTag('p', { overflow: true, ...DIRECTED });
  return `${openTag('amp-iframe', attributes)}\n  ${placeholder}${link(facts)}</p>\n  ${overflow}${link(facts)}</p>\n</amp-iframe>\n`;
}

/** A response of type "rich", as oembed.com describes it, to serve or to paste. */
function oembedJson(facts: EmbedFacts): string {
  const { title, home, size } = facts;
  const response = {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: 'Tazamun',
    provider_url: home,
    width: size.width,
    height: size.height,
    html: iframeTag(facts),
  };
  return `${JSON.stringify(response, null, 2)}\n`;
}

const WRITERS: Readonly<Record<SnippetTarget, (facts: EmbedFacts) => string>> = {
  iframe: iframeSnippet,
  script: scriptSnippet,
  amp: ampSnippet,
  // Its editors drop scripts from most authors' posts, and keep frames.
  wordpress: iframeSnippet,
  ghost: scriptSnippet,
  arc: iframeSnippet,
  oembed: oembedJson,
};

/** What to paste to have a view of the page in an article. */
export function writeSnippet(target: SnippetTarget, facts: EmbedFacts): string {
  return WRITERS[target](facts);
}
