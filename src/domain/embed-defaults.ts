/** What an embed shows and does where nothing else is said. */
export const EMBED_DEFAULTS = {
  autoplay: false,
  panel: false,
  header: true,
  legend: true,
} as const;
