import type { Locale } from '../domain/event-record';
import type { Message, Messages } from '../i18n/translate';

/** What has come of each language; late words are added to the first ones. */
const catalogues: Readonly<Record<Locale, Record<string, Message>>> = { en: {}, ar: {} };
let areLateWanted = false;

/** Fetches the words of one language; the other is loaded when the reader switches. */
export async function loadMessages(locale: Locale): Promise<Messages> {
  const first =
    locale === 'ar'
      ? (await import('../i18n/first-messages-ar')).firstMessagesAr
      : (await import('../i18n/first-messages-en')).firstMessagesEn;
  Object.assign(catalogues[locale], first);
  if (areLateWanted) await loadLateMessages(locale);
  return catalogues[locale];
}

/** Fetches the words of what comes by `import()`; from now on they come with every language. */
export async function loadLateMessages(locale: Locale): Promise<void> {
  areLateWanted = true;
  const late =
    locale === 'ar'
      ? (await import('../i18n/late-messages-ar')).lateMessagesAr
      : (await import('../i18n/late-messages-en')).lateMessagesEn;
  Object.assign(catalogues[locale], late);
}
