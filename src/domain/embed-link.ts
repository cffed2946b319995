import { EMBED_DEFAULTS } from './embed-defaults';
import type { Locale } from './event-record';
import { withParts } from './page-link';

/** What an embed may be told beside the view it shows. */
export type EmbedOptions = {
  readonly autoplay: boolean;
  readonly loop: boolean;
  /** The list of events. */
  readonly panel: boolean;
  readonly header: boolean;
  readonly legend: boolean;
  /** Null: each reader's own. */
  readonly lang: Locale | null;
  /** Null: as the reader's system. */
  readonly theme: 'light' | 'dark' | null;
  /** The version of the data it is held to; null: always the current one. */
  readonly data: string | null;
};

/** What an embed is like when nothing is said. */
export const DEFAULT_EMBED: EmbedOptions = {
  ...EMBED_DEFAULTS,
  loop: false,
  lang: null,
  theme: null,
  data: null,
};

/** What is not the default, as the address has it. */
const flag = (key: 'autoplay' | 'loop' | 'panel' | 'header' | 'legend', value: boolean) =>
  value === DEFAULT_EMBED[key] ? null : value ? '1' : '0';

/**
 * The address an embed opens.
 * @param page link to the page as it is to be seen, absolute
 */
export function embedLink(page: string, options: EmbedOptions): string {
  const { lang, theme, data } = options;
  return withParts(page, {
    lang,
    theme,
    data,
    embed: '1',
    autoplay: flag('autoplay', options.autoplay),
    loop: flag('loop', options.loop),
    panel: flag('panel', options.panel),
    header: flag('header', options.header),
    legend: flag('legend', options.legend),
  });
}

/** The same view as a page of its own, for those who follow the link under an embed. */
export function fullPageLink(page: string, { lang, theme, data }: EmbedOptions): string {
  return withParts(page, { lang, theme, data, loop: null });
}
