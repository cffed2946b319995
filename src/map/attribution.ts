import type { Credit } from '../domain/map-ground';

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
const escapeText = (text: string): string => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? '');

/** Writes credits as the markup MapLibre's attribution takes; their texts stay texts. */
export function toAttribution(credits: readonly Credit[]): string {
  return credits
    .map(({ text, url }) =>
      url === null
        ? escapeText(text)
        : `<a href="${escapeText(url)}" target="_blank" rel="noopener">${escapeText(text)}</a>`,
    )
    .join(' · ');
}
