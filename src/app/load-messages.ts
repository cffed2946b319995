import type { Locale } from '../domain/event-record';
import type { Messages } from '../i18n/translate';

/** Fetches the words of one language; the other is loaded when the reader switches. */
export async function loadMessages(locale: Locale): Promise<Messages> {
  if (locale === 'ar') return (await import('../i18n/messages-ar')).messagesAr;
  return (await import('../i18n/messages-en')).messagesEn;
}
