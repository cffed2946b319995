import type { Credit } from '../domain/map-ground';
import { escapeMarkup } from '../domain/markup-escape';

/**
 * Writes credits as the markup MapLibre's attribution takes; their texts stay texts. Trusted Types
 * let links of this form pass and no others: see `public/document-start.js`. Where they lead, the
 * page is not told to: its referrer policy says so, and a new window knows nothing of its opener.
 */
export function toAttribution(credits: readonly Credit[]): string {
  return credits
    .map(({ text, url }) =>
      url === null
        ? escapeMarkup(text)
        : `<a href="${escapeMarkup(url)}" target="_blank">${escapeMarkup(text)}</a>`,
    )
    .join(' · ');
}
