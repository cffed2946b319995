import type { Locale } from '../../src/domain/event-record';
import { createFormat, type Format } from '../../src/i18n/format';
import { messagesAr } from '../../src/i18n/messages-ar';
import { messagesEn } from '../../src/i18n/messages-en';
import { createTranslate, type Translate } from '../../src/i18n/translate';

/** The page's own words and formats of a language. */
export function createWords(locale: Locale): { readonly t: Translate; readonly format: Format } {
  const t = createTranslate(locale, locale === 'ar' ? messagesAr : messagesEn);
  return { t, format: createFormat(locale, t) };
}
