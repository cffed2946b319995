import type { Credit } from '../domain/map-ground';
import { escapeMarkup } from '../domain/markup-escape';

/** Writes credits as the markup MapLibre's attribution takes; their texts stay texts. */
export function toAttribution(credits: readonly Credit[]): string {
  return credits
    .map(({ text, url }) =>
      url === null
        ? escapeMarkup(text)
        : `<a href="${escapeMarkup(url)}" target="_blank" rel="noopener noreferrer">${escapeMarkup(text)}</a>`,
    )
    .join(' · ');
}
